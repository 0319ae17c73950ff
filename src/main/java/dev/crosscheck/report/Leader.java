package dev.crosscheck.report;

import dev.crosscheck.model.Consensus;
import dev.crosscheck.model.FrameworkSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A thing near the top of the consensus.
/// - `consensus`: by the default method and policy. `ways`: by each.
record Leader(FrameworkSummary thing, Consensus consensus, Map<Way, Consensus> ways) {

  /// Things that are shown.
  private static final int MAX = 20;

  /// How the lists were taken together: method, and what absence counts for.
  record Way(String method, Consensus.Missing missing) {

    static final Comparator<Way> ORDER = Comparator.comparing(Way::method)
        .thenComparing(Way::missing);

    static Way of(Consensus row) {
      return new Way(row.method(), row.missing());
    }

    String title() {
      return "method " + method + ", absence from a list counts " + switch (missing) {
        case NOTHING -> "for nothing";
        case LAST -> "as last";
      };
    }
  }

  Leader {
    ways = Map.copyOf(ways);
  }

  /// The first ones, in their order.
  static List<Leader> of(Corpus corpus) {
    var rows = corpus.overview().consensus().stream()
        .collect(Collectors.groupingBy(Consensus::framework));
    return corpus.overview().consensus().stream().filter(Consensus::isDefault)
        .sorted(Comparator.comparingInt(Consensus::position).thenComparing(Consensus::framework))
        .limit(MAX)
        .flatMap(row -> Optional.ofNullable(corpus.things().get(row.framework()))
            .map(thing -> new Leader(thing, row, rows.getOrDefault(row.framework(), List.of())
                .stream().collect(Collectors.toMap(Way::of, Function.identity()))))
            .stream())
        .toList();
  }

  /// Its best position by any method and policy.
  int best() {
    return ways.values().stream().mapToInt(Consensus::position).min()
        .orElse(consensus.position());
  }

  /// Its worst position by any method and policy.
  int worst() {
    return ways.values().stream().mapToInt(Consensus::position).max()
        .orElse(consensus.position());
  }
}
