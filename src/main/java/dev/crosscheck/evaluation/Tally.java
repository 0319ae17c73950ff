package dev.crosscheck.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Counts with what makes them.
record Tally(Counts counts, List<Miss> misses) {

  Tally {
    misses = List.copyOf(misses);
  }

  /// Of what counts once: right is what both have. Each is given with the miss that it is where the other lacks it.
  static <K> Tally of(Map<K, Miss> found, Map<K, Miss> wanted) {
    var wrong = without(found, wanted);
    var missing = without(wanted, found);
    return new Tally(new Counts(found.size() - wrong.size(), wrong.size(), missing.size()),
        Stream.concat(wrong.stream(), missing.stream()).toList());
  }

  private static <K> List<Miss> without(Map<K, Miss> some, Map<K, Miss> others) {
    return some.entrySet().stream().filter(entry -> !others.containsKey(entry.getKey()))
        .map(Map.Entry::getValue).toList();
  }
}
