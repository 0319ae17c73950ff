package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the page needs of an article when its text is no longer at hand.
/// - `number`: its place in the order of the articles, from 1.
/// - `cells`: of `articles.csv` those that are shown, as text.
/// - `findings`: how many it has a part in. `quality`: what they say of it.
/// - `positions`: of things in its main list, by their ids, with the `heads` of their items. `mentioned`: of the things
///   that the page shows.
record PageArticle(int number, String id, String title, List<String> cells, OptionalInt declared,
    OptionalInt listed, int findings, ArticleQuality quality, String duplicateOf,
    Map<String, Integer> positions,
    Map<String, Evidence> heads, Set<String> mentioned) {

  /// Columns of `articles.csv` that are shown as they are.
  static final List<String> COLUMNS = List.of("published", "words", "frameworks", "claims");

  /// Those with most findings first.
  static final Comparator<PageArticle> BY_FINDINGS = Comparator.comparingInt(PageArticle::findings)
      .reversed()
      .thenComparingInt(PageArticle::number);

  /// Those with most ranked things first.
  static final Comparator<PageArticle> BY_RANKED = Comparator
      .comparingInt((PageArticle article) -> article.positions().size()).reversed()
      .thenComparingInt(PageArticle::number);

  static final Comparator<PageArticle> BY_NUMBER = Comparator.comparingInt(PageArticle::number);

  /// - `things`: those that the page shows.
  static PageArticle of(Analysis analysis, int number, Corpus corpus, Set<String> things,
      ArticleQuality quality) {
    var row = Articles.Row.of(analysis, corpus);
    var cells = COLUMNS.stream().map(name -> Articles.TABLE.columns().stream()
        .filter(column -> column.name().equals(name)).findFirst().orElseThrow().value().apply(row)
        .toString()).toList();
    var positions = new TreeMap<>(row.main().positions());
    positions.keySet().retainAll(things);
    var heads = new TreeMap<>(row.main().heads());
    heads.keySet().retainAll(things);
    return new PageArticle(number, analysis.id(), analysis.outline().metadata().title(), cells,
        row.main().declared(), row.main().listed(),
        corpus.findingsIn().getOrDefault(analysis.id(), 0), quality,
        corpus.overview().duplicateOf().getOrDefault(analysis.id(), ""), positions, heads,
        analysis.mentions().stream()
            .filter(mention -> mention.status() != Mention.Status.AMBIGUOUS)
            .map(Mention::framework).filter(things::contains).collect(Collectors.toSet()));
  }

  /// Where it is found in the page.
  String anchor() {
    return "a" + number;
  }

  /// Whether it announces another number of items than it has.
  boolean differs() {
    return declared.isPresent() && listed.isPresent()
        && declared.getAsInt() != listed.getAsInt();
  }
}
