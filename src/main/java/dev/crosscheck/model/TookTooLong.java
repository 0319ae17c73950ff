package dev.crosscheck.model;

import java.io.Serial;
import java.time.Duration;
import java.util.Locale;

/// A search that was given up because its time was over. The message is one line for a person: what was too much, and what
/// would take less.
public final class TookTooLong extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1L;

  /// - `longest`: the time that was allowed.
  public TookTooLong(Duration longest) {
    super(String.format(Locale.ROOT,
        "this search takes longer than %.3g seconds; ask for rarer words, shorter patterns, or fewer articles",
        longest.toMillis() / 1000.0));
  }
}
