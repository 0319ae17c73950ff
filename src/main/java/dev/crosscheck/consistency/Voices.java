package dev.crosscheck.consistency;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who says one thing: how many articles, since when, and the strongest of them. Each article speaks once. The voices
/// lie on a shelf, and memory holds their places.
final class Voices {

  /// Most voices kept. Enough to show both sides of any finding and to tell copies among them.
  static final int MOST = 12;

  private final Shelf shelf;
  /// Places of the strongest, in their order.
  private long[] strongest = {};
  private int count;
  /// Days of the first and the last article that has a date; the first comes after the last where none has.
  private int first = Integer.MAX_VALUE;
  private int last = Integer.MIN_VALUE;

  Voices(Shelf shelf) {
    this.shelf = shelf;
  }

  void add(Voice voice) {
    count++;
    voice.date().map(date -> (int) date.toEpochDay()).ifPresent(day -> dated(day, day));
    keep(voice);
  }

  void merge(Voices other) {
    count += other.count;
    dated(other.first, other.last);
    other.stream().forEach(this::keep);
  }

  private void keep(Voice voice) {
    int at = strongest.length;
    while (at > 0) {
      int order = voice.compareTo(voice(strongest[at - 1]));
      if (order == 0) {
        return;
      }
      if (order > 0) {
        break;
      }
      at--;
    }
    if (at == MOST) {
      return;
    }
    var kept = new long[Math.min(MOST, strongest.length + 1)];
    System.arraycopy(strongest, 0, kept, 0, at);
    kept[at] = shelf.put(voice::write);
    System.arraycopy(strongest, at, kept, at + 1, kept.length - at - 1);
    strongest = kept;
  }

  private Voice voice(long place) {
    return shelf.at(place, Voice::read);
  }

  private void dated(int earliest, int latest) {
    first = Math.min(first, earliest);
    last = Math.max(last, latest);
  }

  private Optional<LocalDate> day(int day) {
    return first > last ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  /// When the earliest of the articles that have a date was published.
  Optional<LocalDate> first() {
    return day(first);
  }

  /// When the latest of the articles that have a date was published.
  Optional<LocalDate> last() {
    return day(last);
  }

  /// The number of articles.
  int count() {
    return count;
  }

  List<Voice> strongest() {
    return stream().toList();
  }

  Stream<Voice> stream() {
    return Arrays.stream(strongest).mapToObj(this::voice);
  }
}
