package dev.crosscheck.consistency;

import dev.crosscheck.model.Consensus.Missing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Things ordered by reciprocal-rank fusion: the sum of 1 / (60 + place) over all lists. G. V. Cormack, C. L. A. Clarke,
/// S. Büttcher, "Reciprocal rank fusion outperforms Condorcet and individual rank learning methods", SIGIR 2009. A thing
/// in many lists gains by each; where missing things count as last, they share the places behind the list.
final class ReciprocalRank {

  /// The constant of the paper, which keeps a single first place from deciding.
  private static final int K = 60;

  private final Missing missing;
  private final List<String> things;
  private final Map<String, Double> sums = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  ReciprocalRank(List<String> things, Missing missing) {
    this.things = List.copyOf(things);
    this.missing = missing;
  }

  /// Counts a ballot so many times; a negative number takes it out again.
  void add(Ballot ballot, int times) {
    double behind = (ballot.size() + 1 + things.size()) / 2.0;
    for (String id : things) {
      if (ballot.has(id)) {
        sums.merge(id, times / (K + ballot.meanPlace(id)), Double::sum);
        counts.merge(id, times, Integer::sum);
      } else if (missing == Missing.LAST) {
        sums.merge(id, times / (K + behind), Double::sum);
      }
    }
  }

  /// The order of all things that stand in a ballot.
  Order order() {
    var scores = new TreeMap<String, Double>();
    for (String id : things) {
      if (counts.getOrDefault(id, 0) > 0) {
        scores.put(id, sums.getOrDefault(id, 0.0));
      }
    }
    return Order.byScore(scores);
  }
}
