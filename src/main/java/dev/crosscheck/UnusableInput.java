package dev.crosscheck;

/// Wrong usage or unusable configuration: the message is one line that names the value and what would be right.
public final class UnusableInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnusableInput(String message) {
    super(message);
  }

  UnusableInput(String message, Throwable cause) {
    super(message, cause);
  }
}
