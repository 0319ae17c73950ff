package dev.crosscheck.model;

import java.util.List;
import java.util.function.Function;
import java.util.Comparator;

/// A half-open range `[start, end)` of an article's text, in UTF-16 units as `String` counts them.
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start)
      .thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  /// Number of UTF-16 units.
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The smallest span that holds both.
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// This span without white space at its ends; `text` is the text it counts in.
  public Span strip(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  public CharSequence in(CharSequence text) {
    return text.subSequence(start, end);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  /// The last of a list, sorted by start, that starts at `offset` or before it; -1 for none.
  public static <T> int last(List<T> sorted, Function<T, Span> span, int offset) {
    int low = 0;
    int high = sorted.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (span.apply(sorted.get(middle)).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
