package dev.crosscheck.cli;

import dev.crosscheck.Checked;
import dev.crosscheck.Checker;
import dev.crosscheck.Drafts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A linter for drafts.
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Finds what is inconsistent in a draft and writes nothing.",
    "It looks at counts, numbering, order, lists, claims, sums, dates, names, kinds and copied prose, and exits with 1 when it found something."}, footerHeading = "%nExamples:%n", footer = {
        "  crosscheck check draft.md                   the findings within a draft",
        "  crosscheck check drafts --fail-on error     a folder; warnings pass",
        "  crosscheck check draft.md --corpus output   what a corpus says against it too",
        "  pbpaste | crosscheck check -                a text that lies in no file",
        "  crosscheck check draft.md --format sarif > draft.sarif"})
final class CheckCommand implements Callable<Integer> {

  /// The name that stands for standard input.
  private static final String STANDARD_INPUT = "-";

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "drafts, folders of drafts; - is standard input")
  private List<String> files = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, json or sarif (default: ${DEFAULT-VALUE})")
  private CheckFormat format = CheckFormat.text;

  @Option(names = "--corpus", paramLabel = "OUTPUT", description = "folder that a run has written: adds what its articles and the catalogue say against the draft")
  private @Nullable Path corpus;

  @Option(names = "--decisions", paramLabel = "FILE", description = "an editor's decisions to replay (default: decisions.csv in each folder of drafts)")
  private @Nullable Path decisions;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "note", description = "exit with 1 only for findings of error, warning or note, or above (default: ${DEFAULT-VALUE})")
  private SeverityName failOn = SeverityName.note;

  @Option(names = "--name", paramLabel = "NAME", defaultValue = "stdin", description = "what standard input is called; its ending tells its format (default: ${DEFAULT-VALUE})")
  private String name = "stdin";

  @Option(names = {"-q",
      "--quiet"}, description = "a line for each finding, without its quotations")
  private boolean quiet;

  @Mixin
  private Tables tables = new Tables();

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var console = Console.of(spec, quiet);
    var checked = new Checker(Optional.ofNullable(corpus), tables.catalogue(), tables.lexicon(),
        Optional.ofNullable(decisions)).check(drafts());
    checked.rejected()
        .forEach(input -> console.err().println("crosscheck check: " + Plain.line(input.file())
            + " is left out (" + input.reason() + "): " + input.detail()));
    checked.replay().idle().forEach(idle -> console.err()
        .println("crosscheck check: " + IdleText.of(idle)));
    format.print(checked, console);
    if (!quiet) {
      console.err().println(summary(checked));
    }
    if (checked.drafts().isEmpty()) {
      return ExitCode.NOTHING_ANALYSED;
    }
    return failOn.isReached(checked.replay().open(checked.findings()))
        ? ExitCode.FOUND
        : ExitCode.DONE;
  }

  private Drafts drafts() {
    return new Drafts(files.stream().filter(file -> !file.equals(STANDARD_INPUT)).toList(),
        files.contains(STANDARD_INPUT)
            ? Optional.of(new Drafts.Text(name, read(System.in)))
            : Optional.empty());
  }

  private static String summary(Checked checked) {
    int findings = checked.findings().size();
    int drafts = checked.drafts().size();
    long touched = checked.drafts().stream().filter(draft -> !draft.findings().isEmpty()).count();
    return findings == 0
        ? "no findings in " + drafts + (drafts == 1 ? " draft" : " drafts")
        : findings + (findings == 1 ? " finding in " : " findings in ") + touched + " of " + drafts
            + (drafts == 1 ? " draft" : " drafts");
  }

  private static byte[] read(InputStream stream) {
    try {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
