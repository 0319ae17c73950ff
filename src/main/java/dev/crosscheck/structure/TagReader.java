package dev.crosscheck.structure;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads the stretches of HTML that stand in Markdown: tags are blanked, and lists, headings and cells keep their meaning.
final class TagReader {

  private static final Pattern TAG = Pattern
      .compile("<!--.*?(?:-->|\\z)|<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>", Pattern.DOTALL);

  /// Groups of tags and of Markdown count apart; these start high enough for both.
  private static final int FIRST_GROUP = 100_000;

  private final Canvas canvas;
  private final List<Piece> pieces;
  private int depth;
  private int group = FIRST_GROUP;
  private int row;
  private int column;
  private Kind kind = Kind.PARAGRAPH;
  private int level;
  private String hidden = "";

  TagReader(Canvas canvas, List<Piece> pieces) {
    this.canvas = canvas;
    this.pieces = pieces;
  }

  void read(Span html) {
    var matcher = TAG.matcher(canvas.text()).region(html.start(), html.end());
    int from = html.start();
    int shown = html.start();
    while (matcher.find()) {
      show(shown, matcher.start());
      shown = matcher.end();
      var name = matcher.group(2) == null ? "" : matcher.group(2).toLowerCase(Locale.ROOT);
      if (isBlock(name)) {
        flush(from, matcher.start());
        from = matcher.end();
      }
      tag(name, !"".equals(matcher.group(1)));
    }
    show(shown, html.end());
    flush(from, html.end());
  }

  private void show(int start, int end) {
    if (hidden.isEmpty() && end > start) {
      canvas.show(start, end);
    }
  }

  private static boolean isBlock(String name) {
    return switch (name) {
      case "ul", "ol", "li", "p", "div", "br", "hr", "table", "tr", "td", "th", "thead", "tbody",
          "h1", "h2", "h3", "h4",
          "h5", "h6", "blockquote", "pre", "section", "article", "dl", "dt", "dd", "figure",
          "figcaption", "details",
          "summary", "script", "style", "center" ->
        true;
      default -> false;
    };
  }

  private void tag(String name, boolean closing) {
    switch (name) {
      case "script", "style", "pre", "svg" -> hidden = closing ? "" : name;
      case "ul", "ol" -> {
        depth = Math.max(0, depth + (closing ? -1 : 1));
        group += !closing && depth == 1 ? 1 : 0;
        kind = Kind.PARAGRAPH;
      }
      case "li" -> kind = closing ? Kind.PARAGRAPH : Kind.ITEM;
      case "table" -> {
        group += closing ? 0 : 1;
        row = -1;
      }
      case "tr" -> {
        row += closing ? 0 : 1;
        column = -1;
      }
      case "td", "th" -> {
        column += closing ? 0 : 1;
        kind = closing ? Kind.PARAGRAPH : name.equals("td") ? Kind.CELL : Kind.HEADER_CELL;
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        kind = closing ? Kind.PARAGRAPH : Kind.HEADING;
        level = name.charAt(1) - '0';
      }
      case "figcaption" -> kind = closing ? Kind.PARAGRAPH : Kind.CAPTION;
      default -> {
        // inline, or without meaning here
      }
    }
  }

  private void flush(int start, int end) {
    var text = new Span(start, Math.max(start, end)).strip(canvas);
    if (text.isEmpty()) {
      return;
    }
    switch (kind) {
      case HEADING -> pieces.add(Piece.marked(Block.heading(text, level, ""), 1));
      case ITEM -> pieces.add(Piece.marked(Block.item(text, Math.max(1, depth), "-", group), 0));
      case CELL, HEADER_CELL -> pieces.add(
          Piece.marked(new Block(kind, text, 0, "", group, Math.max(0, row), Math.max(0, column)),
              0));
      case CAPTION -> pieces.add(Piece.marked(new Block(kind, text, 0, "", 0, 0, 0), 0));
      case PARAGRAPH, QUOTE, CODE, FRONT_MATTER, NAVIGATION ->
        LineSplitter.split(canvas, text, pieces);
    }
  }
}
