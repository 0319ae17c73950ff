package dev.crosscheck.ingest;

import java.io.IOException;

/// Compressed data that yields more than any text would.
final class ExpansionException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int expansion;

  ExpansionException(int expansion) {
    super("expansion beyond " + expansion);
    this.expansion = expansion;
  }

  /// For a person.
  String sentence() {
    return "It unpacks to more than " + expansion
        + " times its size, as no text does; the rest is left out.";
  }
}
