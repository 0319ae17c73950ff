package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Mention;
import java.util.LinkedHashMap;
import java.util.Map;

/// How much of everything there is.
final class Counts {

  private final Map<String, Long> counts = new LinkedHashMap<>();

  void add(Analysis analysis) {
    count("articles", 1);
    count("words", analysis.words());
    count("mentions", analysis.mentions().stream()
        .filter(mention -> mention.status() != Mention.Status.AMBIGUOUS).count());
    count("lists", analysis.rankings().size());
    count("items", analysis.rankings().stream().mapToLong(ranking -> ranking.items().size()).sum());
    count("claims", analysis.claims().size());
  }

  /// By what is counted: over the articles seen, and over what is known of them together.
  Map<String, Long> of(Corpus corpus) {
    var all = new LinkedHashMap<>(counts);
    var overview = corpus.overview();
    all.put("duplicates", (long) overview.duplicateOf().size());
    all.put("rejects", (long) corpus.rejected().size());
    all.put("frameworks", (long) overview.frameworks().size());
    all.put("uncatalogued",
        overview.frameworks().stream().filter(thing -> !thing.catalogued()).count());
    all.put("findings", (long) overview.findings().size());
    return all;
  }

  private void count(String what, long number) {
    counts.merge(what, number, Long::sum);
  }
}
