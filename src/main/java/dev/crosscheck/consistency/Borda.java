package dev.crosscheck.consistency;

import dev.crosscheck.model.Consensus.Missing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Things ordered by their mean Borda score, normalised so that lists of any length weigh the same: 1 for the first of a
/// list, 0 for the last, in even steps; ties share the mean. J.-C. de Borda, "Mémoire sur les élections au scrutin", 1781.
/// Where missing things count as last, they share the places behind the list in a list of all things.
final class Borda {

  private final Missing missing;
  private final List<String> things;
  private final Map<String, Double> sums = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  Borda(List<String> things, Missing missing) {
    this.things = List.copyOf(things);
    this.missing = missing;
  }

  /// Counts a ballot so many times; a negative number takes it out again.
  void add(Ballot ballot, int times) {
    int length = missing == Missing.LAST ? things.size() : ballot.size();
    for (String id : things) {
      if (ballot.has(id)) {
        add(id, score(ballot.meanPlace(id), length), times);
      } else if (missing == Missing.LAST) {
        add(id, score((ballot.size() + 1 + things.size()) / 2.0, length), times);
      }
    }
  }

  private void add(String id, double score, int times) {
    sums.merge(id, score * times, Double::sum);
    counts.merge(id, times, Integer::sum);
  }

  private static double score(double place, int length) {
    return length < 2 ? 1 : (length - place) / (length - 1);
  }

  /// The order of all things that stand in a ballot.
  Order order() {
    var scores = new TreeMap<String, Double>();
    for (String id : things) {
      int count = counts.getOrDefault(id, 0);
      if (count > 0) {
        scores.put(id, sums.getOrDefault(id, 0.0) / count);
      }
    }
    return Order.byScore(scores);
  }
}
