package dev.crosscheck.difference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Walks two tables that are sorted by the same group, side by side: memory holds one group of each.
final class SortedGroups {

  /// The order of articles in every file: that of their UTF-8 bytes.
  private static final Comparator<String> ORDER = (a, b) -> Arrays.compareUnsigned(
      a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  private final Side left;
  private final Side right;

  SortedGroups(Iterator<Entry> left, Iterator<Entry> right, Function<Entry, String> group) {
    this.left = new Side(left, group);
    this.right = new Side(right, group);
  }

  /// Hands on the rows of each group, of which one side may have none.
  ///
  /// @throws UnusableOutput when a table isn't sorted
  void forEach(BiConsumer<List<Entry>, List<Entry>> consumer) {
    while (left.hasNext() || right.hasNext()) {
      int order = !left.hasNext()
          ? 1
          : !right.hasNext() ? -1 : ORDER.compare(left.group(), right.group());
      consumer.accept(order <= 0 ? left.take() : List.of(), order >= 0 ? right.take() : List.of());
    }
  }

  /// One table, a row ahead.
  private static final class Side {
    private final Iterator<Entry> rows;
    private final Function<Entry, String> group;
    private final List<Entry> ahead = new ArrayList<>(1);

    Side(Iterator<Entry> rows, Function<Entry, String> group) {
      this.rows = rows;
      this.group = group;
      step();
    }

    boolean hasNext() {
      return !ahead.isEmpty();
    }

    String group() {
      return group.apply(ahead.getFirst());
    }

    List<Entry> take() {
      var current = group();
      var taken = new ArrayList<Entry>();
      while (hasNext() && group().equals(current)) {
        taken.add(ahead.removeFirst());
        step();
      }
      if (hasNext() && ORDER.compare(group(), current) < 0) {
        throw new UnusableOutput("the rows of '" + group() + "' come after those of '" + current
            + "', so the file is not as a run wrote it");
      }
      return taken;
    }

    private void step() {
      if (rows.hasNext()) {
        ahead.add(rows.next());
      }
    }
  }
}
