package dev.crosscheck.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The fingerprints of up to [#MOST] articles; of a larger corpus a fair sample, those with the smallest hash of their id.
final class Fingerprints {

  /// Most articles kept: some 80 MB.
  static final int MOST = 5_000;

  /// Overlap from which on one article is a copy of the other.
  static final double COPY = 0.8;

  /// Most articles that may have one shingle before it is no sign of copying but of a phrase or a layout.
  private static final int COMMON = 50;

  /// Fewest of the kept shingles and sentences that two articles share before they are compared.
  private static final int FEWEST = 2;

  private final SortedMap<Long, Fingerprint> byKey = new TreeMap<>();

  void add(Fingerprint fingerprint) {
    byKey.put(key(fingerprint.article()), fingerprint);
    if (byKey.size() > MOST) {
      byKey.remove(byKey.lastKey());
    }
  }

  void merge(Fingerprints other) {
    other.byKey.values().forEach(this::add);
  }

  static long key(String article) {
    return Prose.hash(List.of(article));
  }

  Fingerprint of(String article) {
    return byKey.getOrDefault(key(article), new Fingerprint(article, Optional.empty(), 0, List.of(),
        new TreeMap<>()));
  }

  Collection<Fingerprint> all() {
    return byKey.values();
  }

  /// Two articles that may share prose.
  record Pair(Fingerprint one, Fingerprint other) {}

  /// The pairs worth comparing, in the order of their ids.
  List<Pair> candidates() {
    Map<Long, List<Fingerprint>> sharing = new HashMap<>();
    var pairs = new TreeMap<String, Pair>();
    Map<List<Long>, Fingerprint> first = new HashMap<>();
    for (var fingerprint : byKey.values().stream()
        .sorted(Comparator.comparing(Fingerprint::article)).toList()) {
      // of exact copies only the first is compared with the rest of the corpus
      var original = first.putIfAbsent(fingerprint.smallest(), fingerprint);
      if (original != null && fingerprint.isLong()) {
        pairs.put(original.article() + "\n" + fingerprint.article(),
            new Pair(original, fingerprint));
        continue;
      }
      fingerprint.smallest()
          .forEach(hash -> sharing.computeIfAbsent(hash, _ -> new ArrayList<>()).add(fingerprint));
      fingerprint.sentences().keySet()
          .forEach(hash -> sharing.computeIfAbsent(~hash, _ -> new ArrayList<>()).add(fingerprint));
    }
    var shared = new HashMap<List<String>, Integer>();
    for (var list : sharing.values()) {
      for (int i = 0; i < list.size() && list.size() <= COMMON; i++) {
        for (int j = i + 1; j < list.size(); j++) {
          var names = List.of(list.get(i).article(), list.get(j).article());
          if (shared.merge(names, 1, Integer::sum) == FEWEST) {
            pairs.put(String.join("\n", names), new Pair(list.get(i), list.get(j)));
          }
        }
      }
    }
    return List.copyOf(pairs.values());
  }

  /// For each article that copies another the id of the one that it copies: of articles that are copies of each other the
  /// one published first, or first in the order of ids, is the original.
  Copies copies(List<Pair> candidates) {
    var groups = new HashMap<String, TreeSet<Fingerprint>>();
    var order = Comparator
        .comparing((Fingerprint each) -> each.date().map(Object::toString).orElse("9"))
        .thenComparing(Fingerprint::article);
    for (var pair : candidates) {
      if (pair.one().isLong() && pair.one().jaccard(pair.other()) >= COPY) {
        var group = groups.getOrDefault(pair.one().article(), new TreeSet<>(order));
        group.addAll(groups.getOrDefault(pair.other().article(), new TreeSet<>(order)));
        group.add(pair.one());
        group.add(pair.other());
        group.forEach(member -> groups.put(member.article(), group));
      }
    }
    var originals = new TreeMap<String, String>();
    groups.forEach((article, group) -> {
      if (!group.first().article().equals(article)) {
        originals.put(article, group.first().article());
      }
    });
    return new Copies(originals);
  }
}
