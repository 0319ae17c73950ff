package dev.crosscheck;

import dev.crosscheck.consistency.CorpusFold;
import dev.crosscheck.consistency.WithinArticle;
import dev.crosscheck.index.AnalysisStore;
import dev.crosscheck.index.StoredAnalyses;
import dev.crosscheck.index.UnusableIndex;
import dev.crosscheck.knowledge.BrokenTable;
import dev.crosscheck.knowledge.Review;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Overview;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Replay;
import dev.crosscheck.report.CsvStyle;
import dev.crosscheck.report.OutputUnwritable;
import dev.crosscheck.report.Reports;
import dev.crosscheck.report.RunInfo;
import dev.crosscheck.report.Staging;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The front door: settings in, a complete output folder and its outcome out. Alone knows the order of the stages:
/// articles are read and analysed into the index, the index is folded into the overview, the overview and the
/// analyses are written as files. The index is committed when all files are ready, and then they appear together.
public final class Crosscheck {

  /// Folder of the index within the output.
  static final String INDEX = "index";

  private final Settings settings;
  private final InstantSource clock;
  private final Progress progress;

  /// - `clock`: gives only the times that `run.json` and the outcome tell; no result depends on it.
  public Crosscheck(Settings settings, InstantSource clock, Progress progress) {
    this.settings = settings;
    this.clock = clock;
    this.progress = progress;
  }

  /// Does the main job.
  ///
  /// @throws UnusableInput when a corpus folder is missing, or catalogue, lexicon or decisions can't be used
  /// @throws UnwritableOutput when the output can't be written
  public Outcome run() {
    try {
      return runStages();
    } catch (BrokenTable | UnusableIndex e) {
      throw new UnusableInput(String.valueOf(e.getMessage()), e);
    } catch (OutputUnwritable e) {
      throw new UnwritableOutput(String.valueOf(e.getMessage()), e);
    }
  }

  private Outcome runStages() {
    var started = clock.instant();
    settings.corpus().forEach(Crosscheck::requireExists);
    var knowledge = Knowledge.of(settings);
    var timings = new LinkedHashMap<String, Duration>();
    var lap = new Lap(clock, timings);
    try (var staging = Staging.in(settings.output());
        var store = AnalysisStore.open(settings.output().resolve(INDEX),
            knowledge.catalogue().names(), knowledge.fingerprint())) {
      var tally = new Intake(settings, knowledge, store, progress).take();
      lap.ends("analysis");
      try (var stored = store.read()) {
        var totals = new Totals();
        var review = knowledge.decisions().review();
        var overview = fold(stored, knowledge, totals, review,
            tally.analysed() + tally.unchanged());
        var replay = review.replay();
        lap.ends("comparison");
        var rejected = rejected(stored);
        write(staging.folder(), stored, overview, rejected, replay, totals.articles());
        store.commit(Map.of());
        lap.ends("writing");
        staging
            .publish(new RunInfo(settings.version(), started, options(), knowledge.catalogueSum(),
                knowledge.lexiconSum(), replay, timings));
        return new Outcome(totals.articles(), tally.analysed(), tally.unchanged(), tally.removed(),
            totals.words(), totals.mentions(), totals.rankings(), totals.claims(), rejected,
            overview, replay, Duration.between(started, clock.instant()));
      }
    }
  }

  /// - `inputs`: articles and rejected inputs together, so that progress never promises too much.
  private Overview fold(StoredAnalyses stored, Knowledge knowledge, Totals totals,
      Review review, int inputs) {
    var within = new WithinArticle(knowledge.catalogue());
    var fold = new CorpusFold(knowledge.catalogue());
    var likeness = stored.likeness();
    try (var analyses = stored.analyses()) {
      analyses.forEach(analysis -> {
        fold.add(analysis, within.check(analysis));
        review.sees(analysis);
        likeness.apply(analysis).stream().filter(other -> analysis.id().compareTo(other) < 0)
            .flatMap(other -> stored.analysis(other).stream())
            .forEach(other -> fold.compare(analysis, other));
        totals.add(analysis);
        progress.at("comparing", totals.articles(), inputs);
      });
    }
    return fold.overview(review::passes);
  }

  private void write(Path folder, StoredAnalyses stored, Overview overview,
      List<Reading.Rejected> rejected, Replay replay, long articles) {
    var reports = new Reports(settings.exactCsv() ? CsvStyle.EXACT : CsvStyle.SAFE);
    try (var analyses = stored.analyses()) {
      var done = new long[1];
      Iterable<Analysis> counted = () -> analyses
          .peek(_ -> progress.at("writing", ++done[0], articles)).iterator();
      reports.write(folder, counted, overview, rejected, replay, stored::article);
    }
  }

  private static List<Reading.Rejected> rejected(StoredAnalyses stored) {
    try (var rejected = stored.rejected()) {
      return rejected.toList();
    }
  }

  private Map<String, String> options() {
    var options = new LinkedHashMap<String, String>();
    options.put("corpus", settings.corpus().stream().map(Path::toString)
        .collect(Collectors.joining(";")));
    options.put("output", settings.output().toString());
    settings.catalogue().ifPresent(file -> options.put("catalogue", file.toString()));
    settings.lexicon().ifPresent(file -> options.put("lexicon", file.toString()));
    settings.decisions().ifPresent(file -> options.put("decisions", file.toString()));
    options.put("threads", Integer.toString(settings.threads()));
    options.put("csv", settings.exactCsv() ? "exact" : "safe");
    return options;
  }

  private static void requireExists(Path corpus) {
    if (!Files.exists(corpus)) {
      throw new UnusableInput("the corpus '" + corpus
          + "' does not exist; give a folder of articles or an article");
    }
  }
}
