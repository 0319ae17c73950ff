package dev.crosscheck.cli;

import dev.crosscheck.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/// One line on a terminal that tells how far a run has come, how fast, and how long it will take.
final class TerminalProgress implements Progress, AutoCloseable {

  /// Shortest time between two updates, in nanoseconds: ten a second are as many as one can read.
  private static final long INTERVAL = 100_000_000L;

  /// Time after which rate and time left mean something, in nanoseconds.
  private static final long TELLING = 2_000_000_000L;

  private static final double SECOND = 1e9;

  private static final String EMPTY_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final LongSupplier nanoseconds;
  private final boolean shown;
  private String stage = "";
  private long started;
  private long last;
  private boolean written;

  /// - `nanoseconds`: a clock that only goes forward. `shown`: whether anybody sees it.
  TerminalProgress(PrintWriter err, LongSupplier nanoseconds, boolean shown) {
    this.err = err;
    this.nanoseconds = nanoseconds;
    this.shown = shown;
  }

  static TerminalProgress on(Console console) {
    return new TerminalProgress(console.err(), System::nanoTime,
        !console.quiet() && Terminal.err.isWatched());
  }

  /// Who is to be told: nobody, where nobody sees standard error or wants to.
  Progress listener() {
    return shown ? this : Progress.NONE;
  }

  @Override
  public synchronized void at(String stage, long done, long total) {
    long now = nanoseconds.getAsLong();
    boolean fresh = !stage.equals(this.stage);
    if (fresh) {
      this.stage = stage;
      started = now;
    }
    if (fresh || now - last >= INTERVAL) {
      last = now;
      written = true;
      err.print(EMPTY_LINE + stage + " " + extent(done, total) + pace(done, total, now - started));
      err.flush();
    }
  }

  private static String extent(long done, long total) {
    return done < total
        ? String.format(Locale.ROOT, "%,d of %,d", done, total)
        : String.format(Locale.ROOT, "%,d", done);
  }

  /// - `elapsed`: time since the stage began, in nanoseconds.
  private static String pace(long done, long total, long elapsed) {
    if (elapsed < TELLING || done == 0) {
      return "";
    }
    double rate = done / (elapsed / SECOND);
    var pace = String.format(Locale.ROOT, rate < 10 ? ", %.1f/s" : ", %,.0f/s", rate);
    return done < total ? pace + ", " + duration((total - done) / rate) + " left" : pace;
  }

  private static String duration(double seconds) {
    long whole = (long) Math.ceil(seconds);
    return whole >= 3600
        ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
        : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
  }

  @Override
  public synchronized void close() {
    if (written) {
      err.print(EMPTY_LINE);
      err.flush();
    }
  }
}
