package dev.crosscheck.consistency;

import java.util.Map;
import java.util.TreeMap;

/// Things ordered by how many others a majority puts behind them, less those put before them. A. H. Copeland, "A
/// reasonable social welfare function", University of Michigan, 1951.
final class Copeland {

  private Copeland() {}

  static Order order(Preferences preferences) {
    return Order.byScore(scores(preferences));
  }

  static Map<String, Double> scores(Preferences preferences) {
    var scores = new TreeMap<String, Double>();
    for (int i = 0; i < preferences.size(); i++) {
      double score = 0;
      for (int j = 0; j < preferences.size(); j++) {
        score += Integer.signum(preferences.margin(i, j));
      }
      scores.put(preferences.things().get(i), score);
    }
    return scores;
  }
}
