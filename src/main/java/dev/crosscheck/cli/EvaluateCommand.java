package dev.crosscheck.cli;

import dev.crosscheck.Evaluator;
import dev.crosscheck.Spelling;
import dev.crosscheck.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Measures the program on labelled articles.
@Command(name = "evaluate", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Measures precision and recall on labelled articles, layer by layer and facet by facet.", footerHeading = "%nExamples:%n", footer = {
    "  crosscheck evaluate gold                   gold/labels with gold/articles",
    "  crosscheck evaluate gold -o output         with what a run has left of them",
    "  crosscheck evaluate gold --misses claims   with all missing and false claims",
    "  crosscheck evaluate gold --misses built-on --lexicon mine.csv",
    "  crosscheck evaluate gold --misses all --only flask --format csv > misses.csv"})
final class EvaluateCommand implements Callable<Integer> {

  @Parameters(paramLabel = "GOLD", description = "folder with labels/ and articles/, or a folder of label files")
  private Path gold = Path.of("");

  @Option(names = {"-o",
      "--output"}, paramLabel = "OUTPUT", description = "folder that a run has written "
          + "(default: GOLD/articles is analysed and nothing written; output where there is none)")
  private @Nullable Path output;

  @Option(names = "--misses", paramLabel = "WHICH", completionCandidates = MissNames.class, description = "list what is missing and what is false: all, or those of a layer "
      + "(mentions, items, recap, claims, facts, qualities, features, uses, findings) or of a facet")
  private @Nullable String misses;

  @Option(names = "--only", paramLabel = "NAME", defaultValue = "", description = "only the articles with this in their names")
  private String only = "";

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, csv or json (default: ${DEFAULT-VALUE})")
  private EvaluationFormat format = EvaluationFormat.text;

  @Option(names = {"-q",
      "--quiet"}, description = "print no remarks; with --misses no figures either")
  private boolean quiet;

  @Mixin
  private Tables tables = new Tables();

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var console = Console.of(spec, quiet);
    var choice = Optional.ofNullable(misses).map(name -> MissChoice.named(name)
        .orElseThrow(() -> console.wrong("--misses: there is no layer or facet '" + name
            + "'; " + Spelling.advice(name, MissChoice.names()))));
    Evaluation evaluation;
    try (var progress = TerminalProgress.on(console)) {
      evaluation = new Evaluator(new Evaluator.Request(gold, Optional.ofNullable(output), only,
          tables.catalogue(), tables.lexicon()), progress.listener()).evaluate();
    }
    if (!quiet) {
      evaluation.remarks()
          .forEach(remark -> console.err().println("crosscheck evaluate: " + remark));
    }
    var absent = evaluation.notAnalysed();
    if (absent.size() == evaluation.articles()) {
      console.err().println("crosscheck evaluate: none of the labelled articles was analysed: "
          + String.join(", ", absent));
      return ExitCode.NOTHING_ANALYSED;
    }
    if (!quiet && !absent.isEmpty()) {
      console.err()
          .println("crosscheck evaluate: not analysed, so that all they ask for is missing: "
              + String.join(", ", absent));
    }
    format.print(evaluation, choice, console);
    return ExitCode.DONE;
  }
}
