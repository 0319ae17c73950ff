package dev.crosscheck.evaluation;

/// A label file that can't be used; the message is one line that names file, place and what would be right.
public final class BrokenLabel extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenLabel(String message) {
    super(message);
  }

  BrokenLabel(String message, Throwable cause) {
    super(message, cause);
  }
}
