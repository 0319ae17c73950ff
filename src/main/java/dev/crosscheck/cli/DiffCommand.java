package dev.crosscheck.cli;

import dev.crosscheck.Differ;
import dev.crosscheck.difference.Change;
import dev.crosscheck.difference.Layer;
import dev.crosscheck.difference.WrittenFinding;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What changed between two outputs.
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Tells what changed between the outputs of two runs.",
    "These are findings, consensus, positions, claims and articles that are new, gone or moved. Exits with 1 when there is any."}, footerHeading = "%nExamples:%n", footer = {
        "  crosscheck diff before output                   everything",
        "  crosscheck diff before output --only finding    findings alone",
        "  crosscheck diff before output --fail-on error   only new errors fail",
        "  crosscheck diff before output --format csv > changes.csv",
        "  crosscheck diff before output --format sarif    findings with baseline states"})
final class DiffCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "OLD", description = "folder that a run has written")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "folder that a later run has written")
  private Path after = Path.of("");

  @Option(names = "--only", paramLabel = "LAYER", split = ",", description = "some layers: ${COMPLETION-CANDIDATES}")
  private List<LayerName> only = List.of(LayerName.values());

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, csv, json or sarif (default: ${DEFAULT-VALUE})")
  private DiffFormat format = DiffFormat.text;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", description = "exit with 1 only for findings of error, warning or note, or above, that are new or graver now")
  private @Nullable SeverityName failOn;

  @Option(names = {"-q", "--quiet"}, description = "counts without the changes themselves")
  private boolean quiet;

  @Mixin
  private FinishedTables tables = new FinishedTables();

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var console = Console.of(spec, quiet);
    tables.check(console);
    var differ = new Differ(before, after);
    var layers = only.stream().map(LayerName::layer).toList();
    var verdict = new Verdict();
    format.print(differ, layers, verdict::add, console);
    return verdict.fails ? ExitCode.FOUND : ExitCode.DONE;
  }

  /// Whether the changes seen are to fail the command.
  private final class Verdict {
    private boolean fails;

    void add(Change change) {
      fails |= failOn == null || change.layer() == Layer.FINDING && isWorse(change, failOn);
    }

    private static boolean isWorse(Change change, SeverityName limit) {
      boolean counts = change.kind() == Change.Kind.NEW || change.kind() == Change.Kind.CHANGED;
      return counts && change.after().flatMap(entry -> entry.finding())
          .map(WrittenFinding::severity).filter(limit::isReached).isPresent()
          && change.before().flatMap(entry -> entry.finding()).map(WrittenFinding::severity)
              .filter(limit::isReached).isEmpty();
    }
  }
}
