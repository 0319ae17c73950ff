package dev.crosscheck.report;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.TreeSet;

/// The foremost of many by an order, so that no more than these need to be held.
final class Foremost<T> {

  private final int limit;
  private final TreeSet<T> kept;

  /// - `order`: total, the foremost first.
  Foremost(int limit, Comparator<T> order) {
    this.limit = limit;
    this.kept = new TreeSet<>(order);
  }

  void add(T next) {
    kept.add(next);
    if (kept.size() > limit) {
      kept.pollLast();
    }
  }

  /// The foremost first.
  Collection<T> kept() {
    return Collections.unmodifiableCollection(kept);
  }
}
