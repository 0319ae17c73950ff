package dev.crosscheck;

/// The output can't be written: the message is one line that names the path and the reason.
public final class UnwritableOutput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnwritableOutput(String message, Throwable cause) {
    super(message, cause);
  }
}
