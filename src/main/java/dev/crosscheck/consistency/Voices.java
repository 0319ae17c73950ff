package dev.crosscheck.consistency;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Who says one thing: how many articles, and the strongest of them. Each article speaks once.
final class Voices {

  /// Most voices kept. Enough to show both sides of any finding and to tell copies among them.
  static final int MOST = 12;

  private final TreeSet<Voice> strongest = new TreeSet<>();
  private int count;

  void add(Voice voice) {
    count++;
    keep(voice);
  }

  void merge(Voices other) {
    count += other.count;
    other.strongest.forEach(this::keep);
  }

  private void keep(Voice voice) {
    strongest.add(voice);
    if (strongest.size() > MOST) {
      strongest.pollLast();
    }
  }

  /// The number of articles.
  int count() {
    return count;
  }

  List<Voice> strongest() {
    return List.copyOf(strongest);
  }

  Stream<Voice> stream() {
    return strongest.stream();
  }
}
