package dev.crosscheck.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps Lucene's advice about the incubating vector module, which a text search has no use for, off standard error.
final class QuietLucene {

  /// Held here, since the logging framework forgets loggers that nobody holds, and their levels with them.
  private static final Logger VECTORS = Logger
      .getLogger("org.apache.lucene.internal.vectorization");

  private QuietLucene() {}

  /// To be called before Lucene's first class is used.
  static void hush() {
    VECTORS.setLevel(Level.SEVERE);
  }
}
