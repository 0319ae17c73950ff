package dev.crosscheck.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/// A ranking with ties: groups of things, the best first.
record Order(List<List<String>> groups) {

  Order {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /// A ranking by falling score; equal scores tie. Scores are compared to a billionth, so that the order of a sum's terms
  /// doesn't matter.
  static Order byScore(Map<String, Double> scores) {
    var levels = new TreeMap<Long, List<String>>();
    scores.forEach((id, score) -> levels
        .computeIfAbsent(-Math.round(score * 1e9), _ -> new ArrayList<>()).add(id));
    return new Order(
        levels.values().stream().map(group -> group.stream().sorted().toList()).toList());
  }

  /// A ranking by a line of things in which neighbours tie where all pairs of their group do.
  static Order ofLine(List<String> line, BiPredicate<String, String> ties) {
    var groups = new ArrayList<List<String>>();
    for (String id : line) {
      if (!groups.isEmpty() && groups.getLast().stream().allMatch(other -> ties.test(other, id))) {
        groups.getLast().add(id);
      } else {
        groups.add(new ArrayList<>(List.of(id)));
      }
    }
    return new Order(groups.stream().map(group -> group.stream().sorted().toList()).toList());
  }

  /// From 1; tied things share the first of their places: 1, 2, 2, 4.
  Map<String, Integer> positions() {
    var positions = new TreeMap<String, Integer>();
    int position = 1;
    for (var group : groups) {
      for (String id : group) {
        positions.put(id, position);
      }
      position += group.size();
    }
    return positions;
  }
}
