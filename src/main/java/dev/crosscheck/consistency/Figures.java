package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The figures that an article gives of things: by thing, then metric, the first one said.
record Figures(Map<String, Map<String, Figure>> byThing) {

  /// - `printed`: the number without separators.
  record Figure(String framework, String metric, double value, String printed, Evidence evidence) {}

  static Figures of(Analysis analysis) {
    var figures = new TreeMap<String, Map<String, Figure>>();
    var measures = analysis.rankings().stream().flatMap(ranking -> ranking.items().stream())
        .flatMap(item -> item.measure().stream()
            .map(measure -> new Figure(item.framework(), measure.metric(),
                measure.value().doubleValue(), measure.value().toPlainString(),
                measure.evidence())));
    var claims = analysis.claims().stream().flatMap(claim -> of(claim).stream());
    Stream.concat(measures, claims)
        .forEach(figure -> figures.computeIfAbsent(figure.framework(), _ -> new TreeMap<>())
            .putIfAbsent(figure.metric(), figure));
    return new Figures(figures);
  }

  /// The figure of a claim `metric, name=number`; empty for any other claim.
  static Optional<Figure> of(Claim claim) {
    int equals = claim.value().indexOf('=');
    if (claim.facet() != Facet.METRIC || equals < 0) {
      return Optional.empty();
    }
    String printed = claim.value().substring(equals + 1);
    try {
      return Optional.of(new Figure(claim.framework(), claim.value().substring(0, equals),
          Double.parseDouble(printed),
          printed, claim.evidence()));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  boolean isEmpty() {
    return byThing.isEmpty();
  }

  /// The metrics that are known of both, sorted.
  Stream<String> metrics(String one, String other) {
    return byThing.getOrDefault(one, Map.of()).keySet().stream()
        .filter(metric -> byThing.getOrDefault(other, Map.of()).containsKey(metric)).sorted();
  }

  /// @throws java.util.NoSuchElementException when that figure isn't known
  Figure of(String framework, String metric) {
    return Optional.ofNullable(byThing.getOrDefault(framework, Map.of()).get(metric)).orElseThrow();
  }
}
