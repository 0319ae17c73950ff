package dev.crosscheck.difference;

/// What was given is not the output of a whole run; the message says what it is and what would be right.
public final class UnusableOutput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableOutput(String message) {
    super(message);
  }

  UnusableOutput(String message, Throwable cause) {
    super(message, cause);
  }
}
