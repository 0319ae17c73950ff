package dev.crosscheck.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/// The bytes of one analysis while they are written: each different string stands once, places are kept as the distance
/// from the place before.
final class Writing extends DataOutput {

  /// Marks of a string: a new one, its bytes following; one with half a surrogate pair, its units following; one as long
  /// as the text, its differences following. Larger numbers are strings that stood before.
  static final int NEW = 0;
  static final int NEW_UNITS = 1;
  static final int LIKE_TEXT = 2;
  static final int FIRST_KNOWN = 3;

  private final String text;
  private String view;
  private final Map<String, Integer> known = new HashMap<>();
  private byte[] bytes = new byte[8192];
  private int length;
  private int place;

  /// Writes the values of a text; strings much like it cost little.
  Writing(String text) {
    this.text = text;
    this.view = text;
  }

  /// What has been written, valid until more is.
  BytesRef bytes() {
    return new BytesRef(bytes, 0, length);
  }

  @Override
  public void writeByte(byte b) {
    room(1);
    bytes[length++] = b;
  }

  @Override
  public void writeBytes(byte[] source, int offset, int count) {
    room(count);
    System.arraycopy(source, offset, bytes, length, count);
    length += count;
  }

  private void room(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
    }
  }

  /// A place in the text, in UTF-16 units.
  void writePlace(int offset) throws IOException {
    writeZInt(offset - place);
    place = offset;
  }

  /// Where the place written last is, for places that follow each other closely.
  int place() {
    return place;
  }

  /// Moves on without writing anything.
  void moveTo(int offset) {
    place = offset;
  }

  /// The string like the text that was written last; the text itself before that.
  String view() {
    return view;
  }

  void writeText(String value) throws IOException {
    if (value.length() == text.length() && value.length() > Patches.WORTHWHILE) {
      writeVInt(LIKE_TEXT);
      Patches.write(text, value, this);
      view = value;
      return;
    }
    Integer before = known.putIfAbsent(value, known.size());
    if (before != null) {
      writeVInt(before + FIRST_KNOWN);
    } else {
      writeNew(value);
    }
  }

  private void writeNew(String value) throws IOException {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    if (isWhole(value)) {
      writeVInt(NEW);
      writeVInt(utf8.length);
      writeBytes(utf8, 0, utf8.length);
    } else {
      writeVInt(NEW_UNITS);
      writeVInt(value.length());
      for (int i = 0; i < value.length(); i++) {
        writeVInt(value.charAt(i));
      }
    }
  }

  /// Whether no half of a surrogate pair stands alone: UTF-8 has no bytes for such a half.
  private static boolean isWhole(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (i + 1 == value.length()
            || !Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
