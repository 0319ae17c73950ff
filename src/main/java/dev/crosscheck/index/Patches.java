package dev.crosscheck.index;

import java.io.IOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/// A string as its differences from another one of the same length. An outline's view is such a string: its text with
/// markup blanked and typographic marks folded.
final class Patches {

  /// Shortest string that is written so, in UTF-16 units; below, the string itself is as short.
  static final int WORTHWHILE = 64;

  private Patches() {}

  /// Writes runs of (equal units, differing units, these); a run of one repeated unit is marked and has it once.
  static void write(String text, String value, DataOutput out) throws IOException {
    int at = 0;
    while (at < text.length()) {
      int from = at;
      while (from < text.length() && text.charAt(from) == value.charAt(from)) {
        from++;
      }
      int to = from;
      while (to < text.length() && text.charAt(to) != value.charAt(to)) {
        to++;
      }
      out.writeVInt(from - at);
      writeRun(value, from, to, out);
      at = to;
    }
  }

  private static void writeRun(String value, int from, int to, DataOutput out) throws IOException {
    int same = from;
    while (same < to && value.charAt(same) == value.charAt(from)) {
      same++;
    }
    boolean repeated = to - from > 1 && same == to;
    out.writeVInt((to - from) * 2 + (repeated ? 1 : 0));
    for (int i = from; i < (repeated ? from + 1 : to); i++) {
      out.writeVInt(value.charAt(i));
    }
  }

  static String read(String text, DataInput in) throws IOException {
    char[] value = text.toCharArray();
    int at = 0;
    while (at < value.length) {
      at += in.readVInt();
      int run = in.readVInt();
      int end = at + run / 2;
      char repeated = run % 2 == 1 ? (char) in.readVInt() : 0;
      while (at < end) {
        value[at++] = run % 2 == 1 ? repeated : (char) in.readVInt();
      }
    }
    return new String(value);
  }
}
