package dev.crosscheck.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Who says one thing: how many articles, since when, and the strongest of them. Each article speaks once.
final class Voices {

  /// Most voices kept. Enough to show both sides of any finding and to tell copies among them.
  static final int MOST = 12;

  private final TreeSet<Voice> strongest = new TreeSet<>();
  private int count;
  private Optional<LocalDate> first = Optional.empty();
  private Optional<LocalDate> last = Optional.empty();

  void add(Voice voice) {
    count++;
    dated(voice.date(), voice.date());
    keep(voice);
  }

  void merge(Voices other) {
    count += other.count;
    dated(other.first, other.last);
    other.strongest.forEach(this::keep);
  }

  private void keep(Voice voice) {
    strongest.add(voice);
    if (strongest.size() > MOST) {
      strongest.pollLast();
    }
  }

  private void dated(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    first = Stream.concat(first.stream(), earliest.stream()).min(LocalDate::compareTo);
    last = Stream.concat(last.stream(), latest.stream()).max(LocalDate::compareTo);
  }

  /// When the earliest of the articles that have a date was published.
  Optional<LocalDate> first() {
    return first;
  }

  /// When the latest of the articles that have a date was published.
  Optional<LocalDate> last() {
    return last;
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
