package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Reads plain text: every line is open, to be read from its neighbours.
final class PlainReader {

  private PlainReader() {}

  static List<Piece> read(Canvas canvas, int from) {
    canvas.show(from, canvas.length());
    canvas.blankMarks();
    List<Piece> pieces = new ArrayList<>();
    LineSplitter.split(canvas, new Span(from, canvas.length()), pieces);
    return pieces;
  }
}
