package dev.crosscheck.consistency;

import dev.crosscheck.model.PutAside;
import dev.crosscheck.model.Ranking;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/// An order of things, from position 1; things of one position are tied.
record Ballot(SortedMap<String, Integer> positions) {

  /// Most things of a list that count, the first in it; longer lists are directories, not rankings.
  static final int MOST = 200;

  Ballot {
    positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
  }

  static Ballot of(Ranking ranking) {
    var positions = new TreeMap<String, Integer>();
    Positions.of(ranking).forEach((id, position) -> {
      if (positions.size() < MOST) {
        positions.put(id, position);
      }
    });
    return new Ballot(positions);
  }

  void write(DataOutput out) throws IOException {
    PutAside.texts(List.copyOf(positions.keySet()), out);
    for (int position : positions.values()) {
      out.writeInt(position);
    }
  }

  static Ballot read(DataInput in) throws IOException {
    var positions = new TreeMap<String, Integer>();
    for (var thing : PutAside.texts(in)) {
      positions.put(thing, in.readInt());
    }
    return new Ballot(positions);
  }

  /// The things in order, tied ones by their ids.
  List<String> order() {
    var order = new ArrayList<>(positions.keySet());
    order.sort((a, b) -> Integer.compare(position(a), position(b)));
    return order;
  }

  int position(String id) {
    return positions.getOrDefault(id, Integer.MAX_VALUE);
  }

  boolean has(String id) {
    return positions.containsKey(id);
  }

  int size() {
    return positions.size();
  }

  /// The mean of the places that things of one position take up, so that ties are fair: of two firsts each is at 1.5.
  double meanPlace(String id) {
    long better = positions.values().stream().filter(position -> position < position(id)).count();
    long same = positions.values().stream().filter(position -> position == position(id)).count();
    return better + (same + 1) / 2.0;
  }

  /// A number that the same order has on every machine.
  long key() {
    return Prose.hash(positions.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey()).toList());
  }

  /// This order without the things outside a set.
  Ballot only(SortedSet<String> ids) {
    var kept = new TreeMap<String, Integer>();
    positions.forEach((id, position) -> {
      if (ids.contains(id)) {
        kept.put(id, position);
      }
    });
    return new Ballot(kept);
  }
}
