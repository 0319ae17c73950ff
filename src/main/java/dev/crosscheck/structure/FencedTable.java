package dev.crosscheck.structure;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A table of AsciiDoc: cells with a bar before each, between two lines `|===`, a row to a line or a cell to a line.
final class FencedTable {

  private static final String FENCE = "|===";

  /// A cell's bar with what may be told before it: how many columns it spans, how it stands.
  private static final Pattern BAR = Pattern
      .compile(
          "(?:(?<=^|\\s)(?:(\\d{1,2})(?:\\.\\d{1,2})?\\+|\\.\\d{1,2}\\+)?[<^>.]{0,3}[adehlmsv]?)?\\|");

  /// A cell and how many columns it spans.
  private record Cell(Span span, int width) {}

  private final Canvas canvas;
  private final List<Piece> lines;
  private final List<Cell> cells = new ArrayList<>();

  /// How many columns there are, by the first line with cells.
  private int columns;
  private boolean headed;

  private FencedTable(Canvas canvas, List<Piece> lines) {
    this.canvas = canvas;
    this.lines = lines;
  }

  /// The line behind the table that begins at a line; the line itself where none does. Its cells go to `pieces`.
  static int read(Canvas canvas, List<Piece> lines, int from, int group, List<Piece> pieces) {
    if (!isFence(canvas, lines, from)) {
      return from;
    }
    int to = from + 1;
    while (to < lines.size() && !isFence(canvas, lines, to)) {
      to++;
    }
    if (to == lines.size()) {
      return from;
    }
    var table = new FencedTable(canvas, lines);
    table.lines(from + 1, to);
    table.cells(group, pieces);
    canvas.blank(lines.get(from).span());
    canvas.blank(lines.get(to).span());
    return to + 1;
  }

  private static boolean isFence(Canvas canvas, List<Piece> lines, int line) {
    return FENCE.contentEquals(lines.get(line).span().in(canvas.text()));
  }

  private void lines(int from, int to) {
    for (int i = from; i < to; i++) {
      line(lines.get(i).span());
      if (columns == 0) {
        columns = cells.stream().mapToInt(Cell::width).sum();
        headed = i + 1 < to && lines.get(i + 1).gap() > 0 && columns > 1;
      }
    }
  }

  /// A line without a bar goes on with the cell before it.
  private void line(Span line) {
    var matcher = BAR.matcher(line.in(canvas.text()).toString());
    int from = -1;
    int width = 1;
    int shown = line.start();
    while (matcher.find()) {
      end(from, line.start() + matcher.start(), width, shown);
      from = line.start() + matcher.end();
      width = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
      canvas.blank(line.start() + matcher.start(), from);
    }
    end(from, line.end(), width, shown);
  }

  private void end(int from, int to, int width, int line) {
    if (from >= 0) {
      cells.add(new Cell(new Span(from, to), width));
    } else if (!cells.isEmpty() && to > line) {
      var last = cells.removeLast();
      cells.add(new Cell(new Span(last.span().start(), to), last.width()));
    }
  }

  private void cells(int group, List<Piece> pieces) {
    int column = 0;
    int row = headed ? 0 : 1;
    for (var cell : cells) {
      var text = cell.span().strip(canvas);
      if (!text.isEmpty()) {
        var kind = row == 0 ? Kind.HEADER_CELL : Kind.CELL;
        pieces.add(Piece.marked(new Block(kind, text, 0, "", group, row, column), 0));
      }
      column += cell.width();
      if (column >= columns) {
        column = 0;
        row++;
      }
    }
  }
}
