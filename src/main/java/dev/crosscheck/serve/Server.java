package dev.crosscheck.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.crosscheck.UnusableInput;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// Answers browsers and programs on this machine about the output of a run, until it is closed. It only reads.
public final class Server implements AutoCloseable {

  /// Longest time for a search, and for whatever else is asked, a free place to work it out among it.
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final Duration UTMOST = Duration.ofSeconds(10);

  /// Answers worked out at once, as many as keep two cores busy while some wait for the disk.
  private static final int AT_ONCE = 8;

  private static final int BACKLOG = 64;

  /// Lengths with a meaning of their own, see [HttpExchange#sendResponseHeaders].
  private static final int NO_BODY = -1;
  private static final int IN_CHUNKS = 0;

  private final HttpServer server;
  private final OpenOutput output;
  private final Routes routes;
  private final Guard guard;
  private final Consumer<Throwable> bugs;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private Server(HttpServer server, OpenOutput output, Consumer<Throwable> bugs) {
    this.server = server;
    this.output = output;
    this.bugs = bugs;
    this.routes = new Routes(output);
    this.guard = new Guard(server.getAddress().getPort());
    server.createContext("/", this::handle);
    server.setExecutor(threads);
  }

  /// Starts on the loopback interface.
  /// - `port`: 0 for any that is free.
  /// - `bugs`: told of each answer that failed by a fault of the program.
  ///
  /// @throws UnusableInput when there is no output of a run, or the port is taken
  public static Server start(Path folder, int port, Consumer<Throwable> bugs) {
    return start(folder, port, bugs, PATIENCE);
  }

  /// Starts on the loopback interface.
  /// - `patience`: longest time for a search.
  ///
  /// @throws UnusableInput when there is no output of a run, or the port is taken
  public static Server start(Path folder, int port, Consumer<Throwable> bugs, Duration patience) {
    var output = new OpenOutput(folder, patience);
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      var server = new Server(HttpServer.create(address, BACKLOG), output, bugs);
      server.server.start();
      return server;
    } catch (BindException _) {
      output.close();
      throw new UnusableInput(
          "port " + port + " is taken or not allowed; give another with --port, or 0 for any");
    } catch (IOException e) {
      output.close();
      throw new UnusableInput("no server can be started here: " + e.getMessage());
    }
  }

  /// Where it answers.
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, guard.refusal(exchange).orElseGet(() -> answer(exchange)));
    }
  }

  private Answer answer(HttpExchange exchange) {
    try {
      return inTime(() -> routes.answer(Asked.of(exchange.getRequestURI())));
    } catch (Refused e) {
      return e.answer();
    } catch (ExecutionException e) {
      bugs.accept(e.getCause());
      return Answer.refusal(Status.BUG, "this is a fault of the program");
    }
  }

  /// Gives up waiting after a while. What is not done by then still takes its place until it is.
  private Answer inTime(Callable<Answer> question) throws ExecutionException {
    try {
      if (!places.tryAcquire(UTMOST.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Refused(Status.UNAVAILABLE, "too much is asked at once; try again");
      }
      var answer = threads.submit(() -> {
        try {
          return question.call();
        } finally {
          places.release();
        }
      });
      try {
        return answer.get(UTMOST.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException _) {
        answer.cancel(true);
        throw new Refused(Status.UNAVAILABLE,
            "this took longer than " + UTMOST.toSeconds() + " seconds; ask for less");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Refused(Status.UNAVAILABLE, "the server is stopping");
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    var headers = exchange.getResponseHeaders();
    Guard.HEADERS.forEach(headers::set);
    headers.set("Content-Type", answer.type());
    answer.headers().forEach(headers::set);
    boolean known = answer.length() != Answer.UNKNOWN;
    if (exchange.getRequestMethod().equals("HEAD")) {
      if (known) {
        headers.set("Content-Length", String.valueOf(answer.length()));
      }
      exchange.sendResponseHeaders(answer.status(), NO_BODY);
      return;
    }
    exchange.sendResponseHeaders(answer.status(), known ? answer.length() : IN_CHUNKS);
    try (var body = exchange.getResponseBody()) {
      answer.body().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    output.close();
  }
}
