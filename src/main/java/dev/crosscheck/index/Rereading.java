package dev.crosscheck.index;

import dev.crosscheck.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Stored bytes while they are read again: the counterpart of [Writing].
final class Rereading {

  private final ByteArrayDataInput in;
  private final @Nullable Article article;
  private final List<String> known = new ArrayList<>();
  private int place;

  /// Reads values of an article; null where the article itself is to be read.
  Rereading(BytesRef bytes, @Nullable Article article) {
    this.in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    this.article = article;
  }

  Article article() {
    if (article == null) {
      throw new IllegalStateException("an article's own bytes hold no evidence");
    }
    return article;
  }

  ByteArrayDataInput in() {
    return in;
  }

  int place() throws IOException {
    place += in.readZInt();
    return place;
  }

  String text() throws IOException {
    int mark = in.readVInt();
    if (mark >= Writing.FIRST_KNOWN) {
      return known.get(mark - Writing.FIRST_KNOWN);
    }
    if (mark == Writing.LIKE_TEXT) {
      return Patches.read(article().text(), in);
    }
    String value = mark == Writing.NEW ? utf8() : units();
    known.add(value);
    return value;
  }

  private String utf8() throws IOException {
    byte[] bytes = new byte[in.readVInt()];
    in.readBytes(bytes, 0, bytes.length);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String units() throws IOException {
    char[] units = new char[in.readVInt()];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) in.readVInt();
    }
    return new String(units);
  }
}
