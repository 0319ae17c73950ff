package dev.crosscheck.cli;

import dev.crosscheck.serve.Server;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The report and the search in a browser.
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Shows an output in a browser, on this machine alone: the report, the search, every text.",
    "It only reads, sees when another run has ended, and goes on until it is stopped with Ctrl-C."}, footerHeading = "%nExamples:%n", footer = {
        "  crosscheck serve                       output, at http://localhost:8311/",
        "  crosscheck serve -o checked --port 0   another folder, at any free port",
        "  curl 'http://localhost:8311/api/search?q=learning+curve&limit=3'"})
final class ServeCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;

  @Option(names = {"-o",
      "--output"}, paramLabel = "OUTPUT", defaultValue = "output", description = "folder that a run has written (default: ${DEFAULT-VALUE})")
  private Path output = Path.of("output");

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "8311", description = "where to answer; 0 for any free port (default: ${DEFAULT-VALUE})")
  private int port;

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var console = Console.of(spec, false);
    if (port < 0 || port > LAST_PORT) {
      throw console.wrong("--port: " + port + " is no port; give 0 to " + LAST_PORT);
    }
    try (var server = Server.start(output, port,
        bug -> bug.printStackTrace(console.err()))) {
      console.out().println("The output '" + output + "' is at " + server.address());
      console.out().println("Stop with Ctrl-C.");
      console.out().flush();
      new CountDownLatch(1).await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }
}
