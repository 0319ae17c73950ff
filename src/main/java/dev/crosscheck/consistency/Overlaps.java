package dev.crosscheck.consistency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The prose that articles share, pair by pair. Its size is that of what is shared.
final class Overlaps {

  private final SortedMap<String, Overlap> byPair = new TreeMap<>();

  void add(Overlap overlap) {
    if (overlap.isSome()) {
      byPair.put(key(overlap.one(), overlap.other()), overlap);
    }
  }

  void merge(Overlaps other) {
    byPair.putAll(other.byPair);
  }

  /// In the order of the articles' ids.
  Collection<Overlap> all() {
    return byPair.values();
  }

  /// Shared runs of words by all runs of two articles; 0 where they were not found to share any.
  double jaccard(String one, String other) {
    var overlap = byPair.get(one.compareTo(other) < 0 ? key(one, other) : key(other, one));
    return overlap == null ? 0 : overlap.jaccard();
  }

  private static String key(String one, String other) {
    return one + "\n" + other;
  }

  /// An article as one of several copies, the one published first coming first.
  record Member(String article, Optional<LocalDate> date) implements Comparable<Member> {
    private static final Comparator<Member> ORDER = Comparator
        .comparing((Member member) -> member.date().orElse(LocalDate.MAX))
        .thenComparing(Member::article);

    @Override
    public int compareTo(Member other) {
      return ORDER.compare(this, other);
    }
  }

  /// For each article that copies another the id of the one that it copies: of articles that are copies of each other the
  /// one published first, or first in the order of ids, is the original.
  Copies copies() {
    var nearer = new HashMap<Member, Member>();
    byPair.values().stream().filter(Overlap::copy).forEach(overlap -> {
      var one = original(nearer, overlap.memberOne());
      var other = original(nearer, overlap.memberOther());
      if (one.compareTo(other) < 0) {
        nearer.put(other, one);
      } else if (other.compareTo(one) < 0) {
        nearer.put(one, other);
      }
    });
    var originals = new TreeMap<String, String>();
    List.copyOf(nearer.keySet()).forEach(
        copy -> originals.put(copy.article(), original(nearer, copy).article()));
    return new Copies(originals);
  }

  /// The end of the way from a copy to its original; the way is made shorter for the next one.
  private static Member original(Map<Member, Member> nearer, Member member) {
    var original = member;
    for (var next = nearer.get(original); next != null; next = nearer.get(original)) {
      original = next;
    }
    if (!original.equals(member)) {
      nearer.put(member, original);
    }
    return original;
  }
}
