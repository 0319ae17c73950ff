package dev.crosscheck.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The program's entry.
@Command(name = "crosscheck", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Finds where articles about frameworks contradict each other, with the quotations.", subcommands = {
    RunCommand.class, CheckCommand.class, SearchCommand.class, DiffCommand.class,
    ExplainCommand.class,
    EvaluateCommand.class,
    ServeCommand.class}, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:done",
        "1:check, diff or --fail-on found something",
        "2:wrong usage, or a configuration that can't be used",
        "3:no article could be analysed",
        "4:the output could not be written"}, footerHeading = "%nExamples:%n", footer = {
            "  crosscheck run articles -o checked            what they say, where they disagree",
            "  crosscheck check draft.md                     what is inconsistent in a draft",
            "  crosscheck search 'framework:rails scalable'  passages of what was read",
            "  crosscheck run --help                         the options of a command"})
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
    return line().setOut(out).setErr(err).setColorScheme(colours(Terminal.out)).execute(args);
  }

  /// The program's commands, ready to be given arguments, or to be described.
  static CommandLine line() {
    var complaints = new Complaints();
    return new CommandLine(new Main()).setParameterExceptionHandler(complaints)
        .setExecutionExceptionHandler(complaints).setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static Help.ColorScheme colours(Terminal terminal) {
    return Help.defaultColorScheme(terminal.ansi());
  }

  @Override
  public Integer call() {
    var console = Console.of(spec, false);
    throw console.wrong("which command? "
        + String.join(", ", console.spec().subcommands().keySet()));
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
