package dev.crosscheck.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is known of a file beside its bytes.
/// - `charset`: the encoding that its server named.
/// - `meta`: what its container says of it.
record PageHint(Optional<Charset> charset, Map<String, String> meta) {

  static final PageHint NONE = new PageHint(Optional.empty(), Map.of());

  /// How far into a page its encoding may be declared, in bytes, by the HTML standard.
  private static final int DECLARATION = 1024;

  private static final Pattern CHARSET = Pattern
      .compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

  /// The encoding that a page names at its head, read as browsers do.
  static Optional<Charset> declaredIn(byte[] page) {
    return declaredIn(
        new String(page, 0, Math.min(page.length, DECLARATION), StandardCharsets.ISO_8859_1));
  }

  /// The encoding in a declaration such as `text/html; charset=utf-8`.
  static Optional<Charset> declaredIn(String declaration) {
    return CHARSET.matcher(declaration).results().findFirst()
        .flatMap(found -> named(found.group(1)));
  }

  private static Optional<Charset> named(String name) {
    // what calls itself Latin-1 or ASCII on the web is windows-1252: https://encoding.spec.whatwg.org/#names-and-labels
    String known = switch (name.toLowerCase(Locale.ROOT)) {
      case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
      default -> name;
    };
    try {
      return Charset.isSupported(known) ? Optional.of(Charset.forName(known)) : Optional.empty();
    } catch (IllegalCharsetNameException _) {
      return Optional.empty();
    }
  }
}
