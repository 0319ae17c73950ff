package dev.crosscheck.index;

import dev.crosscheck.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Stored bytes while they are read again: the counterpart of [Writing].
final class Rereading {

  private final ByteArrayDataInput in;
  private final @Nullable Article article;
  private final List<String> known = new ArrayList<>();
  private final Map<String, String> shared = new HashMap<>();
  private int place;
  private String view;

  /// Reads values of an article; null where the article itself is to be read.
  Rereading(BytesRef bytes, @Nullable Article article) {
    this.in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    this.article = article;
    this.view = article == null ? "" : article.text();
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

  /// Where the place read last is.
  int lastPlace() {
    return place;
  }

  /// Moves on without reading anything.
  void moveTo(int offset) {
    place = offset;
  }

  /// The string like the text that was read last; the text itself before that.
  String view() {
    return view;
  }

  String text() throws IOException {
    int mark = in.readVInt();
    if (mark >= Writing.FIRST_KNOWN) {
      return known.get(mark - Writing.FIRST_KNOWN);
    }
    if (mark == Writing.LIKE_TEXT) {
      view = Patches.read(article().text(), in);
      return view;
    }
    String value = mark == Writing.NEW ? utf8() : units();
    known.add(value);
    return value;
  }

  /// One string for all that are equal: an article says the same words again and again.
  String shared(String value) {
    var before = shared.putIfAbsent(value, value);
    return before == null ? value : before;
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
