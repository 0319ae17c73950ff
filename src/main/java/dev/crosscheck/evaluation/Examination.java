package dev.crosscheck.evaluation;

import dev.crosscheck.model.Facet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// Marks the articles one by one and sums up. Their order changes nothing. Not thread-safe.
public final class Examination {

  private final Function<String, String> kinds;
  private final Map<Layer, Counts> layers = new EnumMap<>(Layer.class);
  private final Map<Facet, Counts> facets = new EnumMap<>(Facet.class);
  private final List<Miss> misses = new ArrayList<>();
  private final SortedSet<String> notAnalysed = new TreeSet<>();
  private final SortedSet<String> remarks = new TreeSet<>();
  private int articles;

  /// - `kinds`: of things by id, as the catalogue has them; empty where not known.
  public Examination(Function<String, String> kinds) {
    this.kinds = kinds;
    for (var layer : Layer.values()) {
      layers.put(layer, Counts.NONE);
    }
    for (var facet : Facet.values()) {
      facets.put(facet, Counts.NONE);
    }
  }

  /// Marks an article that the program has analysed. Each may be marked once.
  public void mark(Label label, Answers answers) {
    articles++;
    var comparison = Comparison.of(label, answers);
    add(Layer.MENTIONS, comparison.mentions(kinds));
    add(Layer.ITEMS, comparison.items());
    add(Layer.RECAP, comparison.recap());
    for (var facet : Facet.values()) {
      var tally = comparison.claims(facet);
      facets.merge(facet, tally.counts(), Counts::plus);
      layers.merge(Layer.of(facet), tally.counts(), Counts::plus);
      add(Layer.CLAIMS, tally);
    }
    add(Layer.FINDINGS, comparison.findings());
    remarkMisplaced(label, comparison.places());
  }

  /// Marks an article that the program has no analysis of.
  public void markAbsent(Label label) {
    mark(label, Answers.NONE);
    notAnalysed.add(label.article());
  }

  private void add(Layer layer, Tally tally) {
    layers.merge(layer, tally.counts(), Counts::plus);
    misses.addAll(tally.misses());
  }

  private void remarkMisplaced(Label label, Places places) {
    var mentions = label.mentions().stream().filter(mention -> !mention.optional())
        .filter(mention -> !places.says(mention)).map(mention -> placed(mention.surface(),
            mention.start(), mention.end()));
    var claims = label.claims().stream().flatMap(claim -> switch (claim.quotation()) {
      case Label.Quotation.Words _ -> Stream.<Label.Quotation.Place>empty();
      case Label.Quotation.Place place -> Stream.of(place);
    }).filter(place -> !places.has(place)).map(place -> placed("", place.start(), place.end()));
    var misplaced = Stream.concat(mentions, claims).toList();
    if (!misplaced.isEmpty()) {
      remarks.add(label.file() + ": " + misplaced.getFirst() + " of the article"
          + (misplaced.size() == 1 ? "" : ", nor " + (misplaced.size() - 1) + " more")
          + "; the label may be of another text");
    }
  }

  private static String placed(String words, int start, int end) {
    return (words.isEmpty() ? "nothing stands" : '"' + words + "\" doesn't stand") + " at " + start
        + " to " + end;
  }

  /// What came of the articles marked so far.
  public Evaluation result() {
    return new Evaluation(articles, List.copyOf(notAnalysed), layers, facets,
        misses.stream().sorted().toList(), List.copyOf(remarks));
  }
}
