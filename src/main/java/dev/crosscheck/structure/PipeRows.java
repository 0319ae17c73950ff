package dev.crosscheck.structure;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Rows of a table that a parser doesn't take for one, since its head is broken over lines, its rule has another number
/// of columns or is missing: lines after one another with as many cells.
final class PipeRows {

  private static final int LEAST_ROWS = 2;

  /// Fewest cells of a row that doesn't begin with a bar; two may be a sentence with a bar in it.
  private static final int LEAST_OPEN = 3;

  /// Most lines over which the head of a table is broken.
  private static final int LONGEST_HEAD = 40;

  private static final Pattern RULE = Pattern.compile("[\\s|:+=_*-]*---[\\s|:+=_*-]*");

  private final Canvas canvas;
  private final List<Span> lines;

  /// - `lines`: those of a paragraph, without blanks at their ends.
  PipeRows(Canvas canvas, List<Span> lines) {
    this.canvas = canvas;
    this.lines = lines;
  }

  /// The line after the table that begins at a line; the line itself where none does. Its cells go to `pieces`.
  int read(int from, int group, List<Piece> pieces) {
    int first = from;
    while (first < Math.min(lines.size(), from + LONGEST_HEAD) && isLoose(first)) {
      first++;
    }
    boolean head = first < lines.size() && isRule(first);
    int begin = head ? first + 1 : from;
    int width = begin < lines.size() && !isRule(begin) ? cells(begin).size() : 0;
    // told before the rows are counted, lest each line of a long paragraph count all those after it
    if (width < 2 || width < LEAST_OPEN && !isBarred(begin)) {
      return from;
    }
    int end = begin;
    int rows = 0;
    while (end < lines.size() && (isRule(end) && end > begin || cells(end).size() == width)) {
      rows += isRule(end) ? 0 : 1;
      end++;
    }
    var labels = head ? labels(from, first) : List.<Span>of();
    if (rows < LEAST_ROWS || head && first > from && labels.size() != width) {
      return from;
    }
    add(labels, Kind.HEADER_CELL, group, 0, pieces);
    boolean headed = begin + 1 < end && isRule(begin + 1) && labels.isEmpty();
    int row = headed ? 0 : 1;
    for (int i = begin; i < end; i++) {
      if (!isRule(i)) {
        add(cells(i), row == 0 ? Kind.HEADER_CELL : Kind.CELL, group, row, pieces);
        row++;
      }
    }
    for (int i = from; i < end; i++) {
      blankBars(lines.get(i));
    }
    return end;
  }

  private void add(List<Span> cells, Kind kind, int group, int row, List<Piece> pieces) {
    for (int column = 0; column < cells.size(); column++) {
      var cell = cells.get(column).strip(canvas);
      if (!cell.isEmpty()) {
        pieces.add(Piece.marked(new Block(kind, cell, 0, "", group, row, column), 0));
      }
    }
  }

  /// The cells of a head that is broken over lines.
  private List<Span> labels(int from, int to) {
    var labels = new ArrayList<Span>();
    for (int i = from; i < to; i++) {
      cells(i).stream().filter(cell -> !cell.strip(canvas).isEmpty()).forEach(labels::add);
    }
    return labels;
  }

  /// Whether a line holds a piece of a broken head: a bar at its end, and at most one cell.
  private boolean isLoose(int line) {
    var span = lines.get(line);
    return canvas.text().charAt(span.end() - 1) == '|' && !isRule(line) && cells(line).size() < 2;
  }

  private boolean isBarred(int line) {
    return canvas.text().charAt(lines.get(line).start()) == '|';
  }

  private boolean isRule(int line) {
    var span = lines.get(line);
    return canvas.text().indexOf('|', span.start(), span.end()) >= 0
        && RULE.matcher(span.in(canvas.text())).matches();
  }

  private List<Span> cells(int line) {
    var span = lines.get(line);
    var text = canvas.text();
    var cells = new ArrayList<Span>();
    int from = text.charAt(span.start()) == '|' ? span.start() + 1 : span.start();
    int bar = text.indexOf('|', from, span.end());
    while (bar >= 0) {
      cells.add(new Span(from, bar));
      from = bar + 1;
      bar = text.indexOf('|', from, span.end());
    }
    if (from < span.end()) {
      cells.add(new Span(from, span.end()));
    }
    return cells;
  }

  private void blankBars(Span line) {
    if (RULE.matcher(line.in(canvas.text())).matches()) {
      canvas.blank(line);
    }
    for (int i = line.start(); i < line.end(); i++) {
      if (canvas.text().charAt(i) == '|') {
        canvas.blank(i, i + 1);
      }
    }
  }
}
