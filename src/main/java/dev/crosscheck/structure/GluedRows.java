package dev.crosscheck.structure;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Rows of a table of two columns that a copy has glued together: "ProsCons" over "Built-in loginSlow updates".
final class GluedRows {

  /// The heads of both columns, without anything between them.
  private static final Pattern HEADS = Pattern
      .compile(
          "(Pros|Advantages|Strengths|Benefits)(Cons|Disadvantages|Weaknesses|Drawbacks|Limitations)");

  /// Where one cell ends and the next one begins: a capital right behind the end of a word.
  private static final Pattern SEAM = Pattern.compile("(?<=[\\p{Ll}\\p{Nd}).!])(?=\\p{Lu}\\p{Ll})");

  /// Longest row, in UTF-16 units.
  private static final int LONGEST = 400;

  private GluedRows() {}

  /// The line after such a table that begins at a line; the line itself where none does. Its cells go to `pieces`.
  static int read(CharSequence text, List<Span> lines, int from, int group, List<Piece> pieces) {
    var heads = HEADS.matcher(lines.get(from).in(text));
    if (!heads.matches()) {
      return from;
    }
    int start = lines.get(from).start();
    var cells = new ArrayList<Piece>();
    add(cells, Kind.HEADER_CELL, new Span(start, start + heads.end(1)), group, 0, 0);
    add(cells, Kind.HEADER_CELL, new Span(start + heads.start(2), start + heads.end(2)), group, 0,
        1);
    int line = from + 1;
    while (line < lines.size() && lines.get(line).length() <= LONGEST) {
      var span = lines.get(line);
      var seam = SEAM.matcher(span.in(text));
      if (!seam.find()) {
        break;
      }
      add(cells, Kind.CELL, new Span(span.start(), span.start() + seam.start()), group, line - from,
          0);
      add(cells, Kind.CELL, new Span(span.start() + seam.start(), span.end()), group, line - from,
          1);
      line++;
    }
    if (line == from + 1) {
      return from;
    }
    pieces.addAll(cells);
    return line;
  }

  private static void add(List<Piece> cells, Kind kind, Span span, int group, int row, int column) {
    cells.add(Piece.marked(new Block(kind, span, 0, "", group, row, column), 0));
  }
}
