package dev.crosscheck.consistency;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The orders that articles give, each with the articles that give it. Exact up to [#MOST] different orders; beyond, a
/// fair sample of them: those with the smallest hashes, whichever way the parts were merged.
final class Ballots {

  /// Most different orders kept: some 5 MB.
  static final int MOST = 5000;

  /// Most articles of one order whose names are kept, to tell copies.
  private static final int MOST_NAMES = 20;

  private final SortedMap<Long, Cast> casts = new TreeMap<>();

  /// An order and who gives it.
  static final class Cast {
    private final Ballot ballot;
    private final TreeSet<String> articles = new TreeSet<>();
    private int count;

    private Cast(Ballot ballot) {
      this.ballot = ballot;
    }

    Ballot ballot() {
      return ballot;
    }

    /// How many articles give it when copies count once.
    int weight(Copies copies) {
      long copied = articles.stream().filter(copies.original()::containsKey).count();
      return (int) Math.max(1, count - copied);
    }

    private void add(int times, Iterable<String> names) {
      count += times;
      names.forEach(articles::add);
      while (articles.size() > MOST_NAMES) {
        articles.pollLast();
      }
    }
  }

  void add(String article, Ballot ballot) {
    keep(ballot, 1, List.of(article));
  }

  void merge(Ballots other) {
    other.casts.values().forEach(cast -> keep(cast.ballot, cast.count, cast.articles));
  }

  private void keep(Ballot ballot, int times, Iterable<String> names) {
    casts.computeIfAbsent(ballot.key(), _ -> new Cast(ballot)).add(times, names);
    if (casts.size() > MOST) {
      casts.remove(casts.lastKey());
    }
  }

  /// In the order of their hashes.
  List<Cast> casts() {
    return List.copyOf(casts.values());
  }
}
