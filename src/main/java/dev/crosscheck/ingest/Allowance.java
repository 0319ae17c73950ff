package dev.crosscheck.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// How many bytes a compressed container may still yield.
final class Allowance {

  /// What any container may yield: small ones hold little text and many repetitions. 64 MiB.
  private static final long FREE = 64L << 20;

  private final int expansion;
  private long left;

  /// - `packed`: size of the container in bytes.
  /// - `expansion`: bytes that each of them may yield.
  Allowance(long packed, int expansion) {
    this.expansion = expansion;
    this.left = FREE + packed * expansion;
  }

  /// The same bytes as long as the allowance lasts; all streams from one allowance share it.
  InputStream limit(InputStream unpacked) {
    return new FilterInputStream(unpacked) {

      @Override
      public int read() throws IOException {
        int value = super.read();
        take(value < 0 ? 0 : 1);
        return value;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        take(Math.max(0, count));
        return count;
      }
    };
  }

  private void take(int count) throws ExpansionException {
    left -= count;
    if (left < 0) {
      throw new ExpansionException(expansion);
    }
  }
}
