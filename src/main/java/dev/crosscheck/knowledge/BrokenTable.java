package dev.crosscheck.knowledge;

/// A catalogue, lexicon or decisions file that can't be used; the message names file, line and what would be right.
public final class BrokenTable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BrokenTable(String message) {
    super(message);
  }

  public BrokenTable(String message, Throwable cause) {
    super(message, cause);
  }
}
