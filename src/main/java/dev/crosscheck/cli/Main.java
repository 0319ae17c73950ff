package dev.crosscheck.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program's entry.
@Command(name = "crosscheck", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Finds where articles about frameworks contradict each other, with the quotations.")
public final class Main implements Runnable {

  @CommandLine.Spec
  CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  private Main() {}

  /// Exit codes: 0 done, 1 something was found that `--fail-on` forbids, 2 wrong usage or unusable
  /// configuration, 3 no article could be analysed, 4 the output could not be written.
  public static void main(String[] args) {
    System.exit(run(utf8(System.out), utf8(System.err), args));
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Main()).setOut(out).setErr(err).execute(args);
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
