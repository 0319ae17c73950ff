package dev.crosscheck.ingest;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Bytes line by line, none of them longer in memory than it may be.
final class Lines implements Closeable {

  private final InputStream in;
  private final int most;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;

  /// - `most`: bytes of a line that are kept.
  Lines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /// The next line without its LF, or the first `most` bytes of a longer one; empty at the end.
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean some = false;
    while (from < to || fill()) {
      some = true;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      line.write(buffer, from, Math.min(end - from, most - line.size()));
      boolean whole = end < to;
      from = whole ? end + 1 : end;
      if (whole) {
        break;
      }
    }
    return some ? Optional.of(line.toByteArray()) : Optional.empty();
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer));
    return to > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
