package dev.crosscheck.index;

import dev.crosscheck.model.TookTooLong;
import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/// When a search is to be given up.
/// - `start`: as the machine counts, see [System#nanoTime()]. `longest`: from then on.
record Deadline(long start, Duration longest) implements QueryTimeout {

  static Deadline in(Duration longest) {
    return new Deadline(System.nanoTime(), longest);
  }

  @Override
  public boolean shouldExit() {
    return System.nanoTime() - start > longest.toNanos();
  }

  /// @throws TookTooLong when the time is over
  void check() {
    if (shouldExit()) {
      throw new TookTooLong(longest);
    }
  }
}
