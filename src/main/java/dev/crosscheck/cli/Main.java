package dev.crosscheck.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The program's entry.
@Command(name = "crosscheck", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Finds where articles about frameworks contradict each other, with the quotations.", subcommands = {
    RunCommand.class, CheckCommand.class, SearchCommand.class, DiffCommand.class,
    ExplainCommand.class,
    EvaluateCommand.class})
public final class Main implements Callable<Integer> {

  @Spec
  private @Nullable CommandSpec spec;

  private Main() {}

  /// Exit codes: 0 done, 1 `check`, `diff` or `--fail-on` found something, 2 wrong usage or unusable
  /// configuration, 3 no article could be analysed, 4 the output could not be written.
  public static void main(String[] args) {
    System.exit(run(utf8(System.out), utf8(System.err), args));
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    var complaints = new Complaints();
    return new CommandLine(new Main()).setOut(out).setErr(err)
        .setParameterExceptionHandler(complaints).setExecutionExceptionHandler(complaints)
        .setCaseInsensitiveEnumValuesAllowed(true).execute(args);
  }

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        Console.of(spec, false).spec().commandLine(),
        "which command? run, check, search, diff, explain or"
            + " evaluate");
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
