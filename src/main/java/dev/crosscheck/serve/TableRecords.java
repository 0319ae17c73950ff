package dev.crosscheck.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The records of a table that a run has written (RFC 4180 in UTF-8), one after the other, from any place where one
/// begins. A record is taken apart only when its cells are asked for, so that most are passed over at the speed of reading.
final class TableRecords implements AutoCloseable {

  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final byte[] block = new byte[BLOCK];
  private int at;
  private int filled;
  private byte[] record = new byte[BLOCK];
  private int length;
  private long position;

  private TableRecords(InputStream in, long position) {
    this.in = in;
    this.position = position;
  }

  /// - `position`: where a record begins.
  /// - Unit: bytes, as all positions.
  static TableRecords from(Path file, long position) throws IOException {
    return new TableRecords(Channels.newInputStream(Files.newByteChannel(file).position(position)),
        position);
  }

  /// Where the record after this one begins.
  long position() {
    return position;
  }

  /// Goes to the next record, if there is one.
  boolean next() throws IOException {
    length = 0;
    boolean quoted = false;
    while (at < filled || fill()) {
      int from = at;
      for (int i = from; i < filled; i++) {
        byte read = block[i];
        if (read == '"') {
          quoted = !quoted;
        } else if (read == '\n' && !quoted) {
          take(from, i);
          at = i + 1;
          position++;
          length -= length > 0 && record[length - 1] == '\r' ? 1 : 0;
          return true;
        }
      }
      take(from, filled);
      at = filled;
    }
    return length > 0;
  }

  private void take(int from, int to) {
    int more = to - from;
    if (length + more > record.length) {
      record = Arrays.copyOf(record, Math.max(length + more, record.length * 2));
    }
    System.arraycopy(block, from, record, length, more);
    length += more;
    position += more;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = in.read(block);
    return filled > 0;
  }

  /// The record as it is written.
  String text() {
    return new String(record, 0, length, StandardCharsets.UTF_8);
  }

  List<String> cells() {
    var cells = new ArrayList<String>();
    var text = text();
    int from = 0;
    while (from <= text.length()) {
      boolean quoted = text.startsWith("\"", from);
      int end = quoted ? closing(text, from) + 1 : text.indexOf(',', from);
      end = end < 0 ? text.length() : end;
      cells.add(quoted
          ? text.substring(from + 1, Math.max(from + 1, end - 1)).replace("\"\"", "\"")
          : text.substring(from, end));
      from = end + 1;
    }
    return cells;
  }

  /// Where the quote that opens at a place closes; a doubled one stands for itself.
  private static int closing(String text, int open) {
    int at = text.indexOf('"', open + 1);
    while (at >= 0 && text.startsWith("\"", at + 1)) {
      at = text.indexOf('"', at + 2);
    }
    return at < 0 ? text.length() - 1 : at;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
