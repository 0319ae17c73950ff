package dev.crosscheck.cli;

import dev.crosscheck.Crosscheck;
import dev.crosscheck.Outcome;
import dev.crosscheck.Settings;
import java.nio.file.Path;
import java.time.InstantSource;
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

/// The main job.
@Command(name = "run", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Reads a corpus of articles and writes what they say, and where they disagree.", footerHeading = "%nExamples:%n", footer = {
    "  crosscheck run                        corpus/ into output/",
    "  crosscheck run articles drafts -o out two folders into out/",
    "  crosscheck run --catalogue mine.csv   with things of my own"})
final class RunCommand implements Callable<Integer> {

  enum CsvStyle {
    safe, exact
  }

  @Parameters(paramLabel = "CORPUS", arity = "0..*", defaultValue = "corpus", description = "folders or files to read (default: ${DEFAULT-VALUE})")
  private List<Path> corpus = List.of();

  @Option(names = {"-o",
      "--output"}, paramLabel = "OUTPUT", defaultValue = "output", description = "folder to write (default: ${DEFAULT-VALUE})")
  private Path output = Path.of("output");

  @Option(names = "--decisions", paramLabel = "FILE", description = "an editor's decisions to replay (default: decisions.csv in each corpus folder)")
  private @Nullable Path decisions;

  @Option(names = "--threads", paramLabel = "N", description = "articles read side by side (default: the processors); changes only the time")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--csv", paramLabel = "STYLE", defaultValue = "safe", description = "safe: cells that a spreadsheet would run as a formula get a leading '; "
      + "exact: as they are (default: ${DEFAULT-VALUE})")
  private CsvStyle csv = CsvStyle.safe;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", description = "exit with 1 when there is a finding of error, warning or note, or above")
  private @Nullable SeverityName failOn;

  @Option(names = {"-q", "--quiet"}, description = "print nothing but errors")
  private boolean quiet;

  @Mixin
  private Tables tables = new Tables();

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var console = Console.of(spec, quiet);
    if (threads < 1) {
      throw console.wrong("--threads: " + threads + " is no number of threads; give 1 or more");
    }
    var settings = new Settings(corpus, output, tables.catalogue(), tables.lexicon(),
        Optional.ofNullable(decisions), threads, csv == CsvStyle.exact, Version.get());
    Outcome outcome;
    try (var progress = TerminalProgress.on(console)) {
      outcome = new Crosscheck(settings, InstantSource.system(), progress.listener())
          .run();
    }
    if (!quiet) {
      new RunSummary(outcome, output).print(console.out());
    }
    if (outcome.articles() == 0) {
      console.err().println("crosscheck run: no article could be analysed; see "
          + output.resolve("rejects.csv"));
      return ExitCode.NOTHING_ANALYSED;
    }
    return failOn != null && failOn.isReached(outcome.replay().open(outcome.overview().findings()))
        ? ExitCode.FOUND
        : ExitCode.DONE;
  }
}
