package dev.crosscheck.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/// How texts are put aside as bytes while a run goes on. Unit for unit, so that also half a surrogate pair comes back.
public final class PutAside {

  private PutAside() {}

  public static void text(String text, DataOutput out) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  public static String text(DataInput in) throws IOException {
    var chars = new char[in.readInt()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = in.readChar();
    }
    return new String(chars);
  }

  public static void texts(List<String> texts, DataOutput out) throws IOException {
    out.writeInt(texts.size());
    for (var text : texts) {
      text(text, out);
    }
  }

  public static List<String> texts(DataInput in) throws IOException {
    var texts = new String[in.readInt()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text(in);
    }
    return List.of(texts);
  }
}
