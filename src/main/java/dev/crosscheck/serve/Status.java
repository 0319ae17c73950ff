package dev.crosscheck.serve;

/// Status codes, RFC 9110, section 15.
final class Status {

  static final int OK = 200;
  static final int BAD_REQUEST = 400;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int NOT_ALLOWED = 405;
  static final int TOO_LONG = 414;
  static final int MISDIRECTED = 421;
  static final int BUG = 500;
  static final int UNAVAILABLE = 503;

  private Status() {}
}
