package dev.crosscheck.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// The rows of a table that fit a filter. Where every so manieth of them stands is noted while the table is looked through
/// for the first time, so that a page far behind costs no more than the first. That is done bit by bit: a question looks as
/// far as its page, and a little farther; the next goes on from there.
final class FittingRows {

  /// Marks held at most; when there are so many, every second is dropped.
  /// - Unit: marks of 8 bytes.
  private static final int MOST_MARKS = 1 << 14;

  private static final int CLOSEST = 16;

  /// Longest time for looking as far as the page that is wanted, and for looking farther to count the rest.
  /// - Unit: nanoseconds.
  private static final long FOR_THE_PAGE = TimeUnit.SECONDS.toNanos(6);
  private static final long FOR_THE_REST = TimeUnit.MILLISECONDS.toNanos(700);

  /// Records between two looks at the clock.
  private static final int BREATH = 1 << 10;

  /// Some rows.
  /// - `total`: how many fit, as far as is known. `complete`: whether the whole table was looked through.
  record Page(List<List<String>> rows, long total, boolean complete) {}

  private final Path file;
  private final TableFilter filter;
  private final long[] marks = new long[MOST_MARKS];
  private int stride = CLOSEST;
  private long total;
  private long position;
  private boolean complete;

  FittingRows(Path file, TableFilter filter) {
    this.file = file;
    this.filter = filter;
  }

  /// @throws Refused when the thread is interrupted, or the page isn't reached in time
  synchronized Page page(long offset, int limit) throws IOException {
    look(offset + limit);
    if (total < offset && !complete) {
      throw new Refused(Status.UNAVAILABLE, String.format(Locale.ROOT,
          "%,d rows were found so far; ask again to look farther", total));
    }
    return new Page(rows(offset, Math.clamp(total - offset, 0, limit)), total, complete);
  }

  private void look(long wanted) throws IOException {
    if (complete) {
      return;
    }
    long start = System.nanoTime();
    try (var records = TableRecords.from(file, position)) {
      if (position == 0) {
        records.next();
      }
      int breath = BREATH;
      while (breath-- > 0 || goesOn(System.nanoTime() - start, wanted)) {
        breath = breath < 0 ? BREATH : breath;
        long before = records.position();
        if (!records.next()) {
          complete = true;
          return;
        }
        if (filter.fits(records)) {
          note(before);
        }
        position = records.position();
      }
    }
  }

  private boolean goesOn(long took, long wanted) {
    if (Thread.interrupted()) {
      throw new Refused(Status.UNAVAILABLE, "this took too long");
    }
    return took < (total < wanted ? FOR_THE_PAGE : FOR_THE_REST);
  }

  private void note(long place) {
    if (total % stride == 0) {
      if (total / stride == MOST_MARKS) {
        for (int i = 0; i < MOST_MARKS / 2; i++) {
          marks[i] = marks[2 * i];
        }
        stride *= 2;
      }
      marks[(int) (total / stride)] = place;
    }
    total++;
  }

  private List<List<String>> rows(long offset, int number) throws IOException {
    var rows = new ArrayList<List<String>>();
    if (number == 0) {
      return rows;
    }
    long passed = offset / stride * stride;
    try (var records = TableRecords.from(file, marks[(int) (offset / stride)])) {
      while (rows.size() < number && records.next()) {
        if (filter.fits(records) && passed++ >= offset) {
          rows.add(records.cells());
        }
      }
    }
    return rows;
  }
}
