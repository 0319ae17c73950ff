package dev.crosscheck.evaluation;

import dev.crosscheck.model.Facet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// How well the program does on labelled articles.
/// - `articles`: labelled ones. `notAnalysed`: those of them that the program has no analysis of, sorted; all that they
///   ask for counts as missing.
/// - `layers`, `facets`: the counts of each over all articles, in their order; none is left out.
/// - `misses`: every difference once, sorted.
/// - `remarks`: sentences for a person about what makes the figures doubtful.
public record Evaluation(int articles, List<String> notAnalysed, Map<Layer, Counts> layers,
    Map<Facet, Counts> facets, List<Miss> misses, List<String> remarks) {

  public Evaluation {
    notAnalysed = List.copyOf(notAnalysed);
    layers = Collections.unmodifiableMap(new EnumMap<>(layers));
    facets = Collections.unmodifiableMap(new EnumMap<>(facets));
    misses = List.copyOf(misses);
    remarks = List.copyOf(remarks);
  }

  public Counts of(Layer layer) {
    return layers.getOrDefault(layer, Counts.NONE);
  }

  public Counts of(Facet facet) {
    return facets.getOrDefault(facet, Counts.NONE);
  }

  /// The same with more remarks.
  public Evaluation with(List<String> others) {
    var more = new TreeSet<>(remarks);
    more.addAll(others);
    return new Evaluation(articles, notAnalysed, layers, facets, misses, List.copyOf(more));
  }
}
