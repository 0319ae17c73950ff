package dev.crosscheck.ingest.html;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The text that is being printed: running text is gathered, its white space folded as browsers do, and set as a block
/// with its place when it ends.
final class Sheet {

  private static final Pattern PARAGRAPH_END = Pattern.compile("\\n{2,}");

  /// A number that the page itself prints before a heading or an item.
  private static final Pattern PRINTED_NUMBER = Pattern
      .compile("(?:#\\d{1,3}[.):]?|\\d{1,3}[.)])(?=[ \u00A0\\n])");

  /// Bullets that the page itself prints.
  private static final Pattern PRINTED_BULLET = Pattern.compile("[•‣▪◦·●○–—*-](?=[ \u00A0])");

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder running = new StringBuilder();
  private Style style = Style.PARAGRAPH;
  private boolean space;
  private @Nullable Item item;
  private int lastCluster;
  private boolean begun;

  /// What the running text will be.
  /// - `level`: of a heading, else 0.
  /// - `cluster`: blocks of the same one stand on lines of their own without a blank line between; 0 for none.
  record Style(Kind kind, int level, int cluster) {
    static final Style PARAGRAPH = new Style(Kind.PARAGRAPH, 0, 0);
  }

  /// An item that has begun but has no text yet.
  record Item(int depth, String marker, int list, int cluster) {}

  /// Ends the running text, and says what the next will be.
  void begin(Style next) {
    end();
    style = next;
  }

  /// The next text is the first of an item, or there is none to wait for.
  void expect(@Nullable Item next) {
    end();
    item = next;
  }

  /// Whether the running text has nothing to see yet.
  boolean isBlank() {
    return running.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /// Whether anything stands on the sheet beside navigation.
  boolean hasBegun() {
    return begun;
  }

  /// Adds running text.
  void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        space = true;
      } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
        // a soft hyphen or a space without width is not seen, but would part a name from itself
        if (space && !running.isEmpty() && running.charAt(running.length() - 1) != '\n') {
          running.append(' ');
        }
        space = false;
        running.append(c == 0 ? '\uFFFD' : c);
      }
    }
  }

  /// A forced line end within running text.
  void lineEnd() {
    space = false;
    if (!running.isEmpty()) {
      running.append('\n');
    }
  }

  /// Ends the running text.
  void end() {
    space = false;
    if (running.isEmpty()) {
      return;
    }
    String content = running.toString();
    running.setLength(0);
    for (String part : PARAGRAPH_END.split(content)) {
      Span visible = new Span(0, part.length()).strip(part);
      if (!visible.isEmpty()) {
        set(part.substring(visible.start(), visible.end()));
      }
    }
  }

  /// A block whose white space is kept, such as program code.
  void verbatim(String content, Style as) {
    end();
    String lines = content.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
    Span visible = new Span(0, lines.length()).strip(lines);
    if (visible.isEmpty()) {
      return;
    }
    // the first line keeps its indentation in the text, not in the span
    int lineStart = lines.lastIndexOf('\n', visible.start()) + 1;
    separate(as.cluster());
    int start = text.length() + visible.start() - lineStart;
    text.append(lines, lineStart, visible.end());
    blocks.add(new Block(as.kind(), new Span(start, text.length()), 0, "", 0, 0, 0));
  }

  /// A row of a table on a line of its own; cells without text have no block.
  void row(List<Cell> cells, int table, int row, int cluster) {
    end();
    separate(cluster);
    int column = 0;
    for (Cell cell : cells) {
      for (; column < cell.column(); column++) {
        text.append(" | ");
      }
      int start = text.length();
      text.append(cell.text());
      if (!cell.text().isEmpty()) {
        blocks.add(new Block(cell.kind(), new Span(start, text.length()), 0, "", table, row,
            cell.column()));
      }
    }
  }

  /// A cell with text: `column` from 0, in ascending order within a row.
  record Cell(Kind kind, int column, String text) {}

  private void set(String content) {
    Item begun = item;
    item = null;
    if (begun != null && (style.kind() == Kind.PARAGRAPH || style.kind() == Kind.QUOTE)) {
      separate(begun.cluster());
      text.repeat("  ", begun.depth() - 1);
      String marker = begun.marker();
      String printed = printed(PRINTED_NUMBER, content);
      if (printed.isEmpty()) {
        printed = printed(PRINTED_BULLET, content);
      }
      place(content, printed.isEmpty() ? marker : printed, !printed.isEmpty(),
          (span, shown) -> Block.item(span, begun.depth(), shown, begun.list()));
    } else if (style.kind() == Kind.HEADING) {
      separate(style.cluster());
      String printed = printed(PRINTED_NUMBER, content);
      String marker = begun == null || begun.marker().equals(ListMarkers.BULLET)
          ? ""
          : begun.marker();
      place(content, printed.isEmpty() ? marker : printed, !printed.isEmpty(),
          (span, shown) -> Block.heading(span, style.level(), shown));
    } else {
      separate(style.cluster());
      place(content, "", false, (span, _) -> new Block(style.kind(), span, 0, "", 0, 0, 0));
    }
  }

  private static String printed(Pattern pattern, String content) {
    Matcher matcher = pattern.matcher(content);
    return matcher.lookingAt() ? matcher.group() : "";
  }

  /// Prints a block, with its marker before it unless that is the beginning of the content.
  private void place(String content, String marker, boolean within,
      BiFunction<Span, String, Block> block) {
    if (!within && !marker.isEmpty()) {
      text.append(marker).append(' ');
    }
    Span all = new Span(text.length(), text.length() + content.length());
    text.append(content);
    Span span = within ? new Span(all.start() + marker.length(), all.end()).strip(text) : all;
    Block made = block.apply(span, marker);
    blocks.add(made);
    begun |= made.kind() != Kind.NAVIGATION;
  }

  private void separate(int cluster) {
    if (!text.isEmpty()) {
      text.append(cluster != 0 && cluster == lastCluster ? "\n" : "\n\n");
    }
    lastCluster = cluster;
  }

  String text() {
    end();
    return text.isEmpty() ? "" : text + "\n";
  }

  List<Block> blocks() {
    end();
    return List.copyOf(blocks);
  }
}
