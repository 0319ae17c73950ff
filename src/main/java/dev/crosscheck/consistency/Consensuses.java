package dev.crosscheck.consistency;

import dev.crosscheck.model.Consensus;
import dev.crosscheck.model.Consensus.Missing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// All rankings taken together, by four methods and under both readings of a missing thing.
final class Consensuses {

  /// Most things ranked, those in the most lists; the square of it are counted.
  private static final int MOST_THINGS = 300;

  /// Most lists that are left out one by one; in a larger corpus one article moves next to nothing.
  private static final int MOST_LEFT_OUT = 100;

  private final List<Ballots.Cast> casts;
  private final Copies copies;
  private final List<String> things;

  Consensuses(Ballots ballots, Copies copies) {
    this.casts = ballots.casts();
    this.copies = copies;
    var lists = new TreeMap<String, Integer>();
    casts.forEach(cast -> cast.ballot().positions().keySet()
        .forEach(id -> lists.merge(id, cast.weight(copies), Integer::sum)));
    this.things = lists.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_THINGS).map(Map.Entry::getKey).sorted().toList();
  }

  List<Consensus> all() {
    var all = new ArrayList<Consensus>();
    for (var missing : Missing.values()) {
      var tally = new Tally(missing);
      casts.forEach(cast -> tally.add(cast.ballot(), cast.weight(copies)));
      var full = tally.orders(List.of());
      var ranges = ranges(tally, full);
      full.forEach((method, order) -> all.addAll(consensus(method, missing, order, ranges)));
    }
    all.sort(Comparator.comparing(Consensus::method).thenComparing(Consensus::missing)
        .thenComparingInt(Consensus::position).thenComparing(Consensus::framework));
    return all;
  }

  /// Pairwise preferences where a missing thing counts for nothing.
  Preferences preferences() {
    var preferences = new Preferences(things, Missing.NOTHING);
    casts.forEach(cast -> preferences.add(cast.ballot(), cast.weight(copies)));
    return preferences;
  }

  /// The counts that the methods work on, which a ballot can be taken out of again.
  private final class Tally {
    private final Preferences preferences;
    private final Borda borda;
    private final ReciprocalRank reciprocal;

    Tally(Missing missing) {
      this.preferences = new Preferences(things, missing);
      this.borda = new Borda(things, missing);
      this.reciprocal = new ReciprocalRank(things, missing);
    }

    void add(Ballot ballot, int times) {
      preferences.add(ballot, times);
      borda.add(ballot, times);
      reciprocal.add(ballot, times);
    }

    Map<String, Order> orders(List<String> start) {
      return new TreeMap<>(
          Map.of("borda", borda.order(), "copeland", Copeland.order(preferences), "kemeny",
              Kemeny.order(preferences, start), "reciprocal-rank", reciprocal.order()));
    }
  }

  /// The best and the worst position of a thing.
  private record Range(int highest, int lowest) {

    Range with(int position) {
      return new Range(Math.min(highest, position), Math.max(lowest, position));
    }
  }

  private Map<String, Map<String, Range>> ranges(Tally tally, Map<String, Order> full) {
    var ranges = new TreeMap<String, Map<String, Range>>();
    widen(ranges, full, new HashSet<>(things));
    var line = full.getOrDefault("kemeny", new Order(List.of())).groups().stream()
        .flatMap(List::stream)
        .toList();
    for (var cast : casts.subList(0, Math.min(casts.size(), MOST_LEFT_OUT))) {
      tally.add(cast.ballot(), -1);
      widen(ranges, tally.orders(line), left(cast));
      tally.add(cast.ballot(), 1);
    }
    return ranges;
  }

  /// The things that still stand in a list when one article of a cast is left out.
  private Set<String> left(Ballots.Cast without) {
    var left = new HashSet<String>();
    casts.stream().filter(cast -> cast != without || cast.weight(copies) > 1)
        .forEach(cast -> left.addAll(cast.ballot().positions().keySet()));
    return left;
  }

  private static void widen(Map<String, Map<String, Range>> ranges, Map<String, Order> orders,
      Set<String> counted) {
    orders.forEach((method, order) -> order.positions().forEach((id, position) -> {
      if (counted.contains(id)) {
        ranges.computeIfAbsent(method, _ -> new TreeMap<>())
            .merge(id, new Range(position, position), (a, b) -> a.with(b.highest()));
      }
    }));
  }

  private static List<Consensus> consensus(String method, Missing missing, Order order,
      Map<String, Map<String, Range>> ranges) {
    var all = new ArrayList<Consensus>();
    var positions = order.positions();
    for (var group : order.groups()) {
      for (String id : group) {
        int position = positions.getOrDefault(id, 0);
        var range = ranges.getOrDefault(method, Map.of()).getOrDefault(id,
            new Range(position, position));
        all.add(new Consensus(id, method, missing, position, group.size() > 1, range.lowest(),
            range.highest()));
      }
    }
    return all;
  }
}
