package dev.crosscheck.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who may ask: pages that this server itself has sent, and programs on this machine. A page of the web whose name was
/// made to lead here (DNS rebinding) gives itself away by its host.
/// - `port`: the server's.
record Guard(int port) {

  /// Sent with every answer. Nothing but the server's own style and script may run or load, nobody may frame it, and no
  /// other page may read it.
  static final Map<String, String> HEADERS = Map.of(
      "Content-Security-Policy",
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
          + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      "X-Content-Type-Options", "nosniff",
      "Referrer-Policy", "no-referrer",
      "Cross-Origin-Resource-Policy", "same-origin",
      "Cross-Origin-Opener-Policy", "same-origin",
      "X-Frame-Options", "DENY",
      "Cache-Control", "no-store");

  /// Longest address.
  /// - Unit: characters, as sent. Ten thousand characters of a query are refused by the search itself with a better word.
  private static final int LONGEST = 16_000;

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  /// Why a request is refused, if it is.
  Optional<Answer> refusal(HttpExchange exchange) {
    var headers = exchange.getRequestHeaders();
    if (!isOwn(headers)) {
      return Optional.of(Answer.refusal(Status.MISDIRECTED,
          "this server answers to http://localhost:" + port + " only"));
    }
    if (isFromElsewhere(headers)) {
      return Optional.of(Answer.refusal(Status.FORBIDDEN, "other pages may not ask this server"));
    }
    if (!METHODS.contains(exchange.getRequestMethod())) {
      return Optional.of(Answer.refusal(Status.NOT_ALLOWED, "this server can only be read from")
          .with("Allow", "GET, HEAD"));
    }
    if (exchange.getRequestURI().toString().length() > LONGEST) {
      return Optional.of(Answer.refusal(Status.TOO_LONG,
          "the address is longer than " + LONGEST + " characters"));
    }
    return Optional.empty();
  }

  private boolean isOwn(Headers headers) {
    var hosts = headers.getOrDefault("Host", List.of());
    return hosts.size() == 1
        && NAMES.stream().anyMatch(name -> hosts.getFirst().equalsIgnoreCase(name + ":" + port));
  }

  /// A browser says who asks. Following a link from elsewhere to a page is no harm, since that page can't be read there.
  private boolean isFromElsewhere(Headers headers) {
    var origin = headers.getFirst("Origin");
    var site = headers.getFirst("Sec-Fetch-Site");
    boolean foreign = origin != null
        && NAMES.stream().noneMatch(name -> origin.equals("http://" + name + ":" + port));
    boolean elsewhere = site != null && !Set.of("same-origin", "none").contains(site);
    return foreign || elsewhere && !"navigate".equals(headers.getFirst("Sec-Fetch-Mode"));
  }
}
