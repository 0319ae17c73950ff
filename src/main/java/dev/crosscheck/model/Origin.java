package dev.crosscheck.model;

/// Where an article's text came from.
/// - `encoding`: the character encoding it was decoded by, by its IANA name.
/// - `bytes`: length of the file or record.
/// - `sha256`: of those bytes, in hexadecimal.
public record Origin(String encoding, long bytes, String sha256) {

  /// For a text that was never a file.
  public static final Origin NONE = new Origin("UTF-8", 0, "");
}
