package dev.crosscheck.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// First bytes by which a binary file tells what it is.
enum Signature {
  PDF("%PDF-", "a PDF document"),
  PNG("\u0089PNG", "an image"),
  JPEG("\u00FF\u00D8\u00FF", "an image"),
  GIF("GIF8", "an image"),
  ZIP("PK\u0003\u0004", "a ZIP archive or an office document"),
  GZIP("\u001F\u008B", "compressed data"),
  OFFICE("\u00D0\u00CF\u0011\u00E0", "an office document"),
  DATABASE("SQLite format 3", "a database"),
  PROGRAM("\u007FELF", "a program");

  private final byte[] bytes;
  private final String what;

  Signature(String start, String what) {
    this.bytes = start.getBytes(StandardCharsets.ISO_8859_1);
    this.what = what;
  }

  /// What a file that is no text is, for a person.
  static String sentence(byte[] content) {
    return Arrays.stream(values()).filter(signature -> signature.starts(content)).findFirst()
      .map(signature -> "It holds " + signature.what + ", not text.").orElse("It holds binary data, not text.");
  }

  private boolean starts(byte[] content) {
    return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
  }
}
