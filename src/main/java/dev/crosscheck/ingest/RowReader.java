package dev.crosscheck.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// The characters of a table, at most so many for each row: a quotation mark that is never closed would otherwise make
/// one cell of all that follows.
final class RowReader extends FilterReader {

  private final int most;
  private long row;

  /// - `most`: characters that a row may have.
  RowReader(Reader in, int most) {
    super(in);
    this.most = most;
  }

  void nextRow() {
    row = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(1);
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int read) throws IOException {
    row += read;
    if (row > most) {
      throw new IOException("a row of more than " + most + " characters");
    }
  }
}
