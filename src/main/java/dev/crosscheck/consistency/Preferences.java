package dev.crosscheck.consistency;

import dev.crosscheck.model.Consensus.Missing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many ballots put one thing before another, for each pair.
final class Preferences {

  private final List<String> things;
  private final Map<String, Integer> index = new HashMap<>();
  private final int[][] wins;
  private final Missing missing;

  Preferences(List<String> things, Missing missing) {
    this.things = List.copyOf(things);
    this.wins = new int[things.size()][things.size()];
    this.missing = missing;
    for (int i = 0; i < things.size(); i++) {
      index.put(things.get(i), i);
    }
  }

  /// Counts a ballot so many times; a negative number takes it out again.
  void add(Ballot ballot, int times) {
    for (var first : ballot.positions().entrySet()) {
      int winner = index.getOrDefault(first.getKey(), -1);
      if (winner < 0) {
        continue;
      }
      if (missing == Missing.LAST) {
        beatMissing(ballot, winner, times);
      }
      ballot.positions().forEach((second, position) -> {
        int loser = index.getOrDefault(second, -1);
        if (loser >= 0 && first.getValue() < position) {
          wins[winner][loser] += times;
        }
      });
    }
  }

  private void beatMissing(Ballot ballot, int winner, int times) {
    for (int loser = 0; loser < things.size(); loser++) {
      if (!ballot.has(things.get(loser))) {
        wins[winner][loser] += times;
      }
    }
  }

  List<String> things() {
    return things;
  }

  int size() {
    return things.size();
  }

  int wins(int winner, int loser) {
    return wins[winner][loser];
  }

  /// By how many ballots the one is ahead; negative where it is behind.
  int margin(int one, int other) {
    return wins[one][other] - wins[other][one];
  }

  /// Things that some ballots put before this one and others behind.
  List<String> disputed(String id) {
    int at = index.getOrDefault(id, -1);
    return at < 0 ? List.of() : things.stream().filter(other -> {
      int that = index.getOrDefault(other, at);
      return that != at && wins[at][that] > 0 && wins[that][at] > 0;
    }).toList();
  }
}
