package dev.crosscheck.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The order that contradicts the fewest pairwise preferences. J. G. Kemeny, "Mathematics without numbers", Daedalus 88
/// (1959). Things are first split where a majority leaves no doubt: between the strongly connected parts of the graph of
/// strict majorities every preference can be kept (M. Truchon, "An extension of the Condorcet criterion and Kemeny
/// orders", 1998). A part of up to [#EXACT] things is solved exactly by dynamic programming over its subsets, a larger
/// one by moving single things until nothing gets better.
final class Kemeny {

  /// Largest part that is solved exactly: 2^12 subsets times 12 things, well below a millisecond.
  static final int EXACT = 12;

  /// Starts of the search in a larger part.
  private static final int TURNS = 8;

  private final Preferences preferences;
  private final Map<String, Double> copeland;
  private final Map<Integer, Integer> start = new HashMap<>();

  private Kemeny(Preferences preferences, List<String> start) {
    this.preferences = preferences;
    for (String id : start) {
      this.start.put(preferences.things().indexOf(id), this.start.size());
    }
    this.copeland = Copeland.scores(preferences);
  }

  static Order order(Preferences preferences) {
    return order(preferences, List.of());
  }

  /// The order found from another one, from which it differs little: large parts are searched from there alone.
  static Order order(Preferences preferences, List<String> start) {
    var line = new Kemeny(preferences, start).line();
    var places = new HashMap<String, Integer>();
    line.forEach(i -> places.put(preferences.things().get(i), i));
    return Order.ofLine(line.stream().map(preferences.things()::get).toList(),
        (a, b) -> preferences.margin(places.getOrDefault(a, 0), places.getOrDefault(b, 0)) == 0);
  }

  /// How many preferences an order contradicts; `line` holds places of things.
  static long cost(Preferences preferences, List<Integer> line) {
    long cost = 0;
    for (int i = 0; i < line.size(); i++) {
      for (int j = i + 1; j < line.size(); j++) {
        cost += preferences.wins(line.get(j), line.get(i));
      }
    }
    return cost;
  }

  private List<Integer> line() {
    var parts = new StrongParts(preferences.size(), (i, j) -> preferences.margin(i, j) > 0).parts();
    var line = new ArrayList<Integer>();
    for (var part : sorted(parts)) {
      var canonical = part.stream().sorted(this::compare).toList();
      line.addAll(part.size() <= EXACT ? exact(canonical) : search(canonical));
    }
    return line;
  }

  private int compare(int one, int other) {
    return Comparator
        .comparingDouble((Integer i) -> -copeland.getOrDefault(preferences.things().get(i), 0.0))
        .thenComparing(Comparator.naturalOrder()).compare(one, other);
  }

  /// The parts in an order that keeps all strict majorities between them; of those that are free, the one with the best
  /// thing by Copeland's score first.
  private List<List<Integer>> sorted(List<List<Integer>> parts) {
    var rest = new ArrayList<>(parts);
    rest.sort(Comparator.comparing(part -> part.stream().min(this::compare).orElseThrow(),
        this::compare));
    var sorted = new ArrayList<List<Integer>>();
    int[] before = new int[rest.size()];
    for (int i = 0; i < rest.size(); i++) {
      for (int j = 0; j < rest.size(); j++) {
        before[i] += i != j && beats(rest.get(j), rest.get(i)) ? 1 : 0;
      }
    }
    boolean[] done = new boolean[rest.size()];
    while (sorted.size() < rest.size()) {
      int next = 0;
      while (done[next] || before[next] > 0) {
        next++;
      }
      done[next] = true;
      sorted.add(rest.get(next));
      for (int i = 0; i < rest.size(); i++) {
        before[i] -= !done[i] && beats(rest.get(next), rest.get(i)) ? 1 : 0;
      }
    }
    return sorted;
  }

  private boolean beats(List<Integer> winners, List<Integer> losers) {
    return winners.stream()
        .anyMatch(i -> losers.stream().anyMatch(j -> preferences.margin(i, j) > 0));
  }

  /// The best order by dynamic programming: the cheapest way to put a subset first, whatever comes after.
  private List<Integer> exact(List<Integer> things) {
    int count = things.size();
    long[] cost = new long[1 << count];
    int[] last = new int[1 << count];
    Arrays.fill(cost, Long.MAX_VALUE);
    cost[0] = 0;
    for (int set = 1; set < 1 << count; set++) {
      // from the worst thing on, so that among equals the canonical order comes out
      for (int at = count - 1; at >= 0; at--) {
        if ((set & 1 << at) != 0) {
          int others = set & ~(1 << at);
          long candidate = cost[others] + broken(things, others, at);
          if (candidate < cost[set]) {
            cost[set] = candidate;
            last[set] = at;
          }
        }
      }
    }
    var line = new ArrayList<Integer>();
    for (int set = (1 << count) - 1; set != 0; set &= ~(1 << last[set])) {
      line.addFirst(things.get(last[set]));
    }
    return line;
  }

  /// Preferences broken by putting a thing behind a set of others.
  private long broken(List<Integer> things, int set, int at) {
    long broken = 0;
    for (int i = 0; i < things.size(); i++) {
      if ((set & 1 << i) != 0) {
        broken += preferences.wins(things.get(at), things.get(i));
      }
    }
    return broken;
  }

  /// Improves by moves from the order by Copeland's score, and again from that order turned by eighths: majorities that
  /// run in a circle can only be cut at the right place that way.
  private List<Integer> search(List<Integer> things) {
    var best = moved(things.stream()
        .sorted(Comparator.comparingInt(i -> start.getOrDefault(i, Integer.MAX_VALUE))).toList());
    for (int turn = 1; turn < TURNS && start.isEmpty(); turn++) {
      var turned = new ArrayList<>(best);
      Collections.rotate(turned, things.size() * turn / TURNS);
      var candidate = moved(turned);
      best = cost(preferences, candidate) < cost(preferences, best) ? candidate : best;
    }
    return best;
  }

  /// Moves each thing to its best place, again and again, until nothing gets better.
  private List<Integer> moved(List<Integer> things) {
    var line = new ArrayList<>(things);
    boolean better = true;
    while (better) {
      better = false;
      for (int thing : things) {
        int from = line.indexOf(thing);
        int to = bestPlace(line, from);
        if (to != from) {
          move(line, from, to);
          better = true;
        }
      }
    }
    return line;
  }

  private static void move(List<Integer> line, int from, int to) {
    if (from < to) {
      Collections.rotate(line.subList(from, to + 1), -1);
    } else {
      Collections.rotate(line.subList(to, from + 1), 1);
    }
  }

  private int bestPlace(List<Integer> line, int from) {
    int best = from;
    long bestGain = 0;
    long gain = 0;
    for (int to = from - 1; to >= 0; to--) {
      gain += preferences.margin(line.get(from), line.get(to));
      if (gain > bestGain) {
        bestGain = gain;
        best = to;
      }
    }
    gain = 0;
    for (int to = from + 1; to < line.size(); to++) {
      gain += preferences.margin(line.get(to), line.get(from));
      if (gain > bestGain) {
        bestGain = gain;
        best = to;
      }
    }
    return best;
  }
}
