package dev.crosscheck.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// First bytes by which a binary file tells what it is.
enum Signature {
  PDF("%PDF-", "a PDF document"), PNG("\u0089PNG", "an image"), JPEG("\u00FF\u00D8\u00FF",
      "an image"), GIF("GIF8", "an image"), ZIP("PK\u0003\u0004",
          "a ZIP archive or an office document"), GZIP("\u001F\u008B", "compressed data"), OFFICE(
              "\u00D0\u00CF\u0011\u00E0", "an office document"), DATABASE("SQLite format 3",
                  "a database"), PROGRAM("\u007FELF", "a program");

  private final String start;
  private final String what;

  Signature(String start, String what) {
    this.start = start;
    this.what = what;
  }

  /// What a file that is no text is, for a person.
  static String sentence(byte[] content) {
    return Arrays.stream(values()).filter(signature -> starts(content, signature.start)).findFirst()
        .map(signature -> "It holds " + signature.what + ", not text.")
        .orElse("It holds binary data, not text.");
  }

  /// Whether bytes begin with these, given as characters of their values.
  static boolean starts(byte[] content, String start) {
    int length = Math.min(content.length, start.length());
    return new String(content, 0, length, StandardCharsets.ISO_8859_1).equals(start);
  }
}
