package dev.crosscheck.ingest;

import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Reading.Reason;
import dev.crosscheck.model.Reading.Rejected;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;

/// A file or a record of a container as it lies there: named and hashed, but not yet decoded. What was seen before
/// can be told by [#sha256()] alone; [#read()] does the costly rest, in any thread.
public final class Manuscript {

  private final String id;
  private final long bytes;
  private final String sha256;
  private final Function<Manuscript, Reading> reading;

  private Manuscript(String id, long bytes, String sha256, Function<Manuscript, Reading> reading) {
    this.id = id;
    this.bytes = bytes;
    this.sha256 = sha256;
    this.reading = reading;
  }

  static Manuscript of(String id, byte[] content, Function<Manuscript, Reading> reading) {
    return new Manuscript(id, content.length, HexFormat.of().formatHex(digester().digest(content)),
        reading);
  }

  static Manuscript refused(Rejected refusal) {
    return new Manuscript(refusal.file(), 0, "", _ -> refusal);
  }

  static Manuscript refused(String id, Reason reason, String detail) {
    return refused(new Rejected(id, reason, detail));
  }

  /// The article's id, or the name of what is rejected.
  public String id() {
    return id;
  }

  /// Length of the file or record; 0 where it can't be opened.
  public long bytes() {
    return bytes;
  }

  /// Of its bytes, in hexadecimal; the same as in the article's origin. Empty where it can't be opened.
  public String sha256() {
    return sha256;
  }

  /// The article, or why it is none.
  public Reading read() {
    return reading.apply(this);
  }

  private static MessageDigest digester() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
