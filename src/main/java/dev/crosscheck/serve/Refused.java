package dev.crosscheck.serve;

import java.io.Serial;

/// A request that is not answered. The message is one line for a person: what is wrong, and what would be right.
final class Refused extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1L;

  private final int status;

  Refused(int status, String message) {
    super(message);
    this.status = status;
  }

  static Refused wrong(String message) {
    return new Refused(Status.BAD_REQUEST, message);
  }

  static Refused missing(String message) {
    return new Refused(Status.NOT_FOUND, message);
  }

  Answer answer() {
    return Answer.refusal(status, String.valueOf(getMessage()));
  }
}
