package dev.crosscheck.cli;

import dev.crosscheck.ExplainedLines;
import dev.crosscheck.Explainer;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Why a place was or wasn't taken for a mention, an item, a claim.
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Shows for each line of an article what it was taken for, and why.",
    "That is its place in the article, the things that its words may name with their evidence, and each cue of the lexicon with what became of it. "
        + "Rows of tables are named as file:line, so that a row can be mended. Lines of a page (HTML) are those of its extracted text."}, footerHeading = "%nExamples:%n", footer = {
            "  crosscheck explain draft.md              every line",
            "  crosscheck explain draft.md:12           line 12",
            "  crosscheck explain draft.md:10-20        lines 10 to 20",
            "  crosscheck explain feed.jsonl!/post-7:3  line 3 of a record of a container",
            "  crosscheck explain draft.md:12 --lexicon mine.csv --format json"})
final class ExplainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE[:LINE]", description = "an article, with a line or a range of lines")
  private String place = "";

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE})")
  private ExplainFormat format = ExplainFormat.text;

  @Option(names = {"-q",
      "--quiet"}, description = "only what became of names and cues, without the lines that have none")
  private boolean quiet;

  @Mixin
  private Tables tables = new Tables();

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var console = Console.of(spec, quiet);
    var asked = FilePlace.of(place);
    var explanation = new Explainer(tables.catalogue(), tables.lexicon()).explain(asked.file());
    int last = explanation.analysis().article().lines();
    int to = Math.min(asked.to(), last);
    if (asked.from() < 1 || asked.from() > to || asked.to() > last && !asked.isWhole()) {
      throw console.wrong("there is no line " + asked.lines() + " in '" + asked.file()
          + "'; it has lines 1 to " + last);
    }
    format.print(asked.file(), ExplainedLines.of(explanation, asked.from(), to), console);
    return ExitCode.DONE;
  }
}
