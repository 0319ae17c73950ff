package dev.crosscheck.cli;

import dev.crosscheck.Progress;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicLong;

/// One line on a terminal that tells how far a run has come; nothing where standard error is no terminal.
final class TerminalProgress implements Progress, AutoCloseable {

  /// Shortest time between two updates, in nanoseconds: ten a second are as many as one can read.
  private static final long INTERVAL = 100_000_000L;

  private final PrintWriter err;
  private final boolean shown;
  private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);

  TerminalProgress(Console console) {
    this.err = console.err();
    this.shown = !console.quiet() && Console.isTerminal();
  }

  @Override
  public void at(String stage, long done, long total) {
    if (!shown) {
      return;
    }
    long now = System.nanoTime();
    long before = last.get();
    if (before != Long.MIN_VALUE && now - before < INTERVAL || !last.compareAndSet(before, now)) {
      return;
    }
    err.print("\r\u001b[K" + stage + " " + done + " of " + total);
    err.flush();
  }

  @Override
  public void close() {
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
