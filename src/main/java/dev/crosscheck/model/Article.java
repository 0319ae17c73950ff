package dev.crosscheck.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One text of the corpus, as it is to be quoted. Immutable.
public final class Article {

  /// Step of the code point index, in UTF-16 units: a place is found by counting at most this many.
  private static final int STEP = 1024;

  private final String id;
  private final String text;
  private final Format format;
  private final Origin origin;
  private final List<Block> blocks;
  private final Map<String, String> meta;
  private final int[] lineStarts;
  private final int[] codePointsAt;

  /// - `id`: path relative to the corpus folder, `/`-separated, with `!/` and the record's name for a container.
  /// - `text`: the decoded file without byte-order mark; for marked-up formats the extracted text.
  /// - `blocks`: the structure that an extracting reader saw (HTML); empty where the text itself is still to be read.
  /// - `meta`: what the container says of the article (`title`, `published`, `modified`, `author`, `language`, …).
  public Article(String id, String text, Format format, Origin origin, List<Block> blocks,
      Map<String, String> meta) {
    this.id = id;
    this.text = text;
    this.format = format;
    this.origin = origin;
    this.blocks = List.copyOf(blocks);
    this.meta = Map.copyOf(meta);
    this.lineStarts = lineStarts(text);
    this.codePointsAt = codePointsAt(text);
  }

  /// A plain text without history, as tests and drafts need it.
  public static Article of(String id, String text) {
    return new Article(id, text, Format.TEXT, Origin.NONE, List.of(), Map.of());
  }

  public String id() {
    return id;
  }

  public String text() {
    return text;
  }

  public Format format() {
    return format;
  }

  public Origin origin() {
    return origin;
  }

  public List<Block> blocks() {
    return blocks;
  }

  public Map<String, String> meta() {
    return meta;
  }

  /// The only way to make evidence, so that no quotation can differ from the text.
  ///
  /// @throws IndexOutOfBoundsException when the span reaches beyond the text
  public Evidence quote(Span span) {
    int line = line(span.start());
    return new Evidence(id, span, codePoints(span.start()), codePoints(span.end()), line,
        text.codePointCount(lineStarts[line - 1], span.start()) + 1,
        text.substring(span.start(), span.end()));
  }

  /// The line that holds an offset (UTF-16 units), from 1. Lines end with LF, CR LF or CR.
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /// How many lines the text has, from 1: what follows the last line's end is a line too.
  public int lines() {
    return lineStarts.length;
  }

  /// The place of a line, its end with it.
  ///
  /// - `line`: from 1 to [#lines()].
  public Span lineSpan(int line) {
    return new Span(lineStarts[line - 1],
        line == lineStarts.length ? text.length() : lineStarts[line]);
  }

  /// The number of code points before an offset in UTF-16 units.
  public int codePoints(int offset) {
    int step = offset / STEP;
    return codePointsAt[step] + text.codePointCount(step * STEP, offset);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static int[] codePointsAt(String text) {
    int[] counts = new int[text.length() / STEP + 1];
    int highs = 0;
    for (int i = 0; i < text.length(); i++) {
      // a pair counts with its low half, so a step between its halves is right too
      if (i > 0 && Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        highs++;
      }
      if (i % STEP == 0) {
        counts[i / STEP] = i - highs;
      }
    }
    if (text.length() % STEP == 0) {
      counts[text.length() / STEP] = text.length() - highs;
    }
    return counts;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Article that && id.equals(that.id) && text.equals(that.text)
        && format == that.format
        && origin.equals(that.origin) && blocks.equals(that.blocks) && meta.equals(that.meta);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
