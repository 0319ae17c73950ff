package dev.crosscheck.consistency;

import dev.crosscheck.model.PutAside;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The orders that articles give, each with the articles that give it. Exact up to [#MOST] different orders; beyond, a
/// fair sample of them: those with the smallest hashes, whichever way the parts were merged.
final class Ballots {

  /// Most different orders kept: some 500 kB of memory.
  static final int MOST = 5000;

  /// Most articles of one order whose names are kept, to tell copies.
  private static final int MOST_NAMES = 20;

  /// The place of names where there are none yet.
  private static final long NOBODY = -1;

  private final SortedMap<Long, Cast> casts = new TreeMap<>();

  private final Shelf shelf = new Shelf();

  /// An order and who gives it. What it says lies on a shelf, since there are many.
  final class Cast {
    private final long order;
    private long names = NOBODY;
    private int count;

    private Cast(Ballot ballot) {
      this.order = shelf.put(ballot::write);
    }

    Ballot ballot() {
      return shelf.at(order, Ballot::read);
    }

    /// How many articles give it when copies count once.
    int weight(Copies copies) {
      long copied = articles().stream().filter(copies.original()::containsKey).count();
      return (int) Math.max(1, count - copied);
    }

    private List<String> articles() {
      return names == NOBODY ? List.of() : shelf.at(names, PutAside::texts);
    }

    private void add(int times, List<String> articles) {
      count += times;
      var known = articles();
      var all = Stream.concat(known.stream(), articles.stream()).distinct().sorted()
          .limit(MOST_NAMES).toList();
      if (!all.equals(known)) {
        names = shelf.put(out -> PutAside.texts(all, out));
      }
    }
  }

  void add(String article, Ballot ballot) {
    keep(ballot, 1, List.of(article));
  }

  void merge(Ballots other) {
    other.casts.values().forEach(cast -> keep(cast.ballot(), cast.count, cast.articles()));
  }

  private void keep(Ballot ballot, int times, List<String> names) {
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
