package dev.crosscheck;

import dev.crosscheck.consistency.WithinArticle;
import dev.crosscheck.evaluation.Answers;
import dev.crosscheck.evaluation.BrokenLabel;
import dev.crosscheck.evaluation.Evaluation;
import dev.crosscheck.evaluation.Examination;
import dev.crosscheck.evaluation.Label;
import dev.crosscheck.evaluation.Labels;
import dev.crosscheck.index.StoredAnalyses;
import dev.crosscheck.index.UnusableIndex;
import dev.crosscheck.ingest.Corpus;
import dev.crosscheck.ingest.Limits;
import dev.crosscheck.ingest.Manuscript;
import dev.crosscheck.knowledge.BrokenTable;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/// Measures the program on labelled articles: what a run has left of them, or what it makes of them now.
public final class Evaluator {

  /// Folder of the articles within a gold folder.
  private static final String ARTICLES = "articles";

  /// Folder that a run writes where it isn't told another.
  private static final Path OUTPUT = Path.of("output");

  /// - `gold`: a folder with `labels/` and perhaps `articles/`, or a folder of label files.
  /// - `output`: what a run has left. Where it isn't given, the gold's own articles are analysed, in memory alone; where
  ///   the gold has none, it is `output`.
  /// - `only`: takes the articles with this in their names; all where empty.
  /// - `catalogue`, `lexicon`: a user's tables, merged over the program's own.
  public record Request(Path gold, Optional<Path> output, String only, Optional<Path> catalogue,
      Optional<Path> lexicon) {}

  private final Request request;
  private final Progress progress;

  public Evaluator(Request request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /// Holds what the program finds beside the labels.
  ///
  /// @throws UnusableInput when labels, output, catalogue or lexicon can't be used
  public Evaluation evaluate() {
    try {
      var labels = Labels.in(request.gold(), request.only());
      var knowledge = Knowledge.of(request.catalogue(), request.lexicon());
      var articles = request.gold().resolve(ARTICLES);
      return request.output().isEmpty() && Files.isDirectory(articles)
          ? ofArticles(labels, knowledge, articles)
          : ofOutput(labels, knowledge, request.output().orElse(OUTPUT));
    } catch (BrokenLabel | BrokenTable | UnusableIndex e) {
      throw new UnusableInput(String.valueOf(e.getMessage()), e);
    }
  }

  private Evaluation ofOutput(Labels labels, Knowledge knowledge, Path output) {
    var index = output.resolve(Crosscheck.INDEX);
    if (!Files.isDirectory(index)) {
      throw new UnusableInput("there is no index in '" + output + "'; give the folder that a run "
          + "has written with --output, or labels beside a folder '" + ARTICLES + "'");
    }
    try (var stored = StoredAnalyses.open(index)) {
      var labelled = labels.byArticle(stored.fingerprints().keySet());
      var evaluation = examine(labels, labelled, knowledge,
          labelled.keySet().stream().flatMap(id -> stored.analysis(id).stream()));
      try (var rejected = stored.rejected()) {
        evaluation = remarked(evaluation,
            rejected.filter(input -> labelled.containsKey(input.file())));
      }
      return knowledge.fingerprint().equals(stored.basis())
          ? evaluation
          : evaluation.with(List.of("'" + output + "' was written by another build of the program, "
              + "or with another catalogue or lexicon; this measures what it has left, with findings "
              + "made anew"));
    }
  }

  private Evaluation ofArticles(Labels labels, Knowledge knowledge, Path articles) {
    var analyst = new Analyst(knowledge.extractor());
    var corpus = new Corpus(List.of(articles), Limits.DEFAULT, analyst::language);
    SortedMap<String, Label> labelled;
    try (var manuscripts = manuscripts(corpus)) {
      labelled = labels.byArticle(manuscripts.map(Manuscript::id).toList());
    }
    var rejected = new ArrayList<Reading.Rejected>();
    try (var manuscripts = manuscripts(corpus)) {
      var evaluation = examine(labels, labelled, knowledge,
          manuscripts.filter(manuscript -> labelled.containsKey(manuscript.id()))
              .map(Manuscript::read).flatMap(reading -> switch (reading) {
                case Reading.Read(var article) -> Stream.of(analyst.analyse(article));
                case Reading.Rejected input -> {
                  rejected.add(input);
                  yield Stream.empty();
                }
              }));
      return remarked(evaluation, rejected.stream());
    }
  }

  /// With the reason of every labelled article that was left out.
  private static Evaluation remarked(Evaluation evaluation, Stream<Reading.Rejected> rejected) {
    return evaluation.with(rejected.map(input -> "'" + input.file() + "' is left out ("
        + input.reason() + "): " + input.detail()).toList());
  }

  private static Stream<Manuscript> manuscripts(Corpus corpus) {
    return corpus.inputs().flatMap(corpus::open);
  }

  private Evaluation examine(Labels labels, SortedMap<String, Label> labelled, Knowledge knowledge,
      Stream<Analysis> analyses) {
    var examination = new Examination(knowledge.catalogue()::kind);
    var within = new WithinArticle(knowledge.catalogue());
    Set<String> seen = new HashSet<>();
    analyses.forEach(analysis -> {
      var label = labelled.get(analysis.id());
      if (label != null && seen.add(label.file())) {
        examination.mark(label, Answers.of(analysis, within.check(analysis)));
        progress.at("measuring", seen.size(), labels.all().size());
      }
    });
    labels.all().stream().filter(label -> !seen.contains(label.file()))
        .forEach(examination::markAbsent);
    return examination.result();
  }
}
