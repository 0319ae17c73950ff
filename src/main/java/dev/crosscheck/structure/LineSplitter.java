package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import java.util.List;

/// Cuts a stretch into its lines, each an open piece that knows the blank lines before it.
final class LineSplitter {

  private LineSplitter() {}

  static void split(Canvas canvas, Span within, List<Piece> into) {
    int gap = -1;
    int start = within.start();
    while (start < within.end()) {
      int end = start;
      while (end < within.end() && canvas.charAt(end) != '\n' && canvas.charAt(end) != '\r') {
        end++;
      }
      var line = new Span(start, end).strip(canvas);
      if (line.isEmpty()) {
        gap++;
      } else {
        into.add(Piece.open(line, false, Math.max(0, gap)));
        gap = 0;
      }
      start = end + 1;
      if (end + 1 < within.end() && canvas.charAt(end) == '\r' && canvas.charAt(end + 1) == '\n') {
        start++;
      }
    }
  }
}
