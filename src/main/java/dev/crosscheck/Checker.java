package dev.crosscheck;

import dev.crosscheck.consistency.CorpusFold;
import dev.crosscheck.consistency.WithinArticle;
import dev.crosscheck.index.StoredAnalyses;
import dev.crosscheck.index.UnusableIndex;
import dev.crosscheck.knowledge.BrokenTable;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The front door for drafts: texts in, what is inconsistent in them out. Nothing is written.
public final class Checker {

  private final Optional<Path> output;
  private final Optional<Path> catalogue;
  private final Optional<Path> lexicon;
  private final Optional<Path> decisions;

  /// - `output`: what a run has left of a corpus, whose articles are then held against the drafts.
  /// - `catalogue`, `lexicon`: a user's tables, merged over the program's own.
  /// - `decisions`: an editor's, instead of those that lie in the folders of drafts.
  public Checker(Optional<Path> output, Optional<Path> catalogue, Optional<Path> lexicon,
      Optional<Path> decisions) {
    this.output = output;
    this.catalogue = catalogue;
    this.lexicon = lexicon;
    this.decisions = decisions;
  }

  /// The findings within each draft; with a corpus also those between a draft and other articles or the catalogue.
  /// A draft takes the place of an older version of itself in the corpus.
  ///
  /// @throws UnusableInput when a draft, the output, catalogue, lexicon or decisions can't be used
  public Checked check(Drafts drafts) {
    try {
      var knowledge = Knowledge
          .of(catalogue, lexicon, DecisionFiles.of(decisions, drafts.folders())).forDrafts();
      var analyst = new Analyst(knowledge.extractors());
      var analyses = new LinkedHashMap<String, Analysis>();
      var rejected = new ArrayList<Reading.Rejected>();
      drafts.read(analyst::language, reading -> {
        switch (reading) {
          case Reading.Read(var article) -> analyses.put(article.id(), analyst.analyse(article));
          case Reading.Rejected input -> rejected.add(input);
        }
      });
      return checked(analyses, rejected, knowledge);
    } catch (BrokenTable | UnusableIndex e) {
      throw new UnusableInput(String.valueOf(e.getMessage()), e);
    }
  }

  private Checked checked(Map<String, Analysis> drafts, List<Reading.Rejected> rejected,
      Knowledge knowledge) {
    var across = output.map(folder -> across(folder, drafts, knowledge)).orElse(Across.NOTHING);
    var within = new WithinArticle(knowledge.catalogue());
    var review = knowledge.decisions().review();
    drafts.values().forEach(review::sees);
    var checked = drafts.values().stream().map(draft -> new Checked.Draft(draft.article(),
        review.passes(Stream.concat(within.check(draft).stream(), across.findings().stream()
            .filter(finding -> finding.articles().contains(draft.id()))).toList())))
        .toList();
    var articles = new HashMap<>(across.quoted());
    drafts.values().forEach(draft -> articles.put(draft.id(), draft.article()));
    return new Checked(checked, rejected, articles, review.replayOfSeen());
  }

  /// - `findings`: those across articles that a draft has a part in. `quoted`: the other articles that they quote, by id.
  private record Across(List<Finding> findings, Map<String, Article> quoted) {
    static final Across NOTHING = new Across(List.of(), Map.of());
  }

  private static Across across(Path output, Map<String, Analysis> drafts, Knowledge knowledge) {
    var index = output.resolve(Crosscheck.INDEX);
    if (!Files.isDirectory(index)) {
      throw new UnusableInput("--corpus: there is no index in '" + output
          + "'; give the folder that a run has written");
    }
    try (var stored = StoredAnalyses.open(index); var analyses = stored.analyses()) {
      var fold = new CorpusFold(knowledge.catalogue());
      var likeness = stored.likeness();
      analyses.filter(analysis -> !isReplaced(drafts, analysis))
          .forEach(analysis -> {
            fold.add(analysis, List.of());
            alike(stored, likeness, analysis)
                .filter(other -> analysis.id().compareTo(other.id()) < 0)
                .filter(other -> !isReplaced(drafts, other))
                .forEach(other -> fold.compare(analysis, other));
          });
      drafts.values().forEach(draft -> {
        fold.add(draft, List.of());
        Stream.concat(drafts.values().stream().filter(other -> !other.id().equals(draft.id())),
            alike(stored, likeness, draft).filter(other -> !isReplaced(drafts, other)))
            .forEach(other -> fold.compare(draft, other));
      });
      var findings = fold.overview().findings().stream()
          .filter(finding -> finding.kind() != Finding.Kind.CORROBORATION)
          .filter(finding -> finding.articles().stream().anyMatch(drafts::containsKey)).toList();
      var quoted = findings.stream().flatMap(Checked::quotations).map(Evidence::article)
          .filter(id -> !drafts.containsKey(id)).distinct()
          .flatMap(id -> stored.article(id).stream())
          .collect(Collectors.toMap(Article::id, Function.identity()));
      return new Across(findings, quoted);
    }
  }

  private static Stream<Analysis> alike(StoredAnalyses stored,
      Function<Analysis, List<String>> likeness, Analysis analysis) {
    return likeness.apply(analysis).stream().flatMap(other -> stored.analysis(other).stream());
  }

  private static boolean isReplaced(Map<String, Analysis> drafts, Analysis analysis) {
    return drafts.values().stream()
        .anyMatch(draft -> replaces(draft.article(), analysis.article()));
  }

  /// Whether a draft is the same article as one of the corpus: the same bytes, or a path that ends as its id.
  private static boolean replaces(Article draft, Article article) {
    return draft.origin().sha256().equals(article.origin().sha256())
        || ("/" + draft.id()).endsWith("/" + article.id());
  }
}
