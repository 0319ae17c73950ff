package dev.crosscheck.structure;

import java.util.ArrayList;
import java.util.List;

/// Puts the lines of a paragraph together that were wrapped at some width; lines that are pieces by themselves stay apart.
final class LineJoiner {

  /// Shortest line that was wrapped rather than ended.
  /// - Unit: UTF-16 units.
  private static final int LEAST_WIDTH = 45;

  private LineJoiner() {}

  static List<Piece> join(List<Piece> pieces, CharSequence view) {
    pieces = shown(pieces, view);
    List<Piece> joined = new ArrayList<>();
    for (int i = 0; i < pieces.size();) {
      int end = i + 1;
      while (end < pieces.size() && pieces.get(end).isOpen() && pieces.get(end).gap() == 0) {
        end++;
      }
      joined.addAll(group(pieces.subList(i, end), view));
      i = end;
    }
    return joined;
  }

  /// The pieces with something to read, without blanks at their ends: marks that stood there were blanked.
  private static List<Piece> shown(List<Piece> pieces, CharSequence view) {
    return pieces.stream().map(piece -> piece.isRead() ? piece.stripped(view) : piece)
        .filter(piece -> !piece.isRead() || !piece.span().isEmpty()).toList();
  }

  /// Joins within lines that no blank line parts.
  private static List<Piece> group(List<Piece> lines, CharSequence view) {
    boolean wrapped = isWrapped(lines, view);
    List<Piece> joined = new ArrayList<>();
    int width = 0;
    for (var line : lines) {
      if (!joined.isEmpty() && continues(joined.getLast(), width, line, wrapped, view)) {
        var last = joined.removeLast();
        joined.add(Piece.open(last.span().cover(line.span()), false, last.gap()));
      } else {
        joined.add(line);
      }
      width = line.span().length();
    }
    return joined;
  }

  private static boolean continues(Piece last, int width, Piece line, boolean wrapped,
      CharSequence view) {
    if (!last.isOpen() || !line.isOpen() || last.strong() || line.strong() || marked(line, view)) {
      return false;
    }
    char end = view.charAt(last.span().end() - 1);
    boolean lower = Character.isLowerCase(view.charAt(line.span().start()));
    return lower && end != '.' && end != ':' || wrapped && width >= LEAST_WIDTH && end != ':';
  }

  private static boolean isWrapped(List<Piece> lines, CharSequence view) {
    int broken = 0;
    int lower = 0;
    for (int i = 1; i < lines.size(); i++) {
      var before = lines.get(i - 1).span();
      if (!marked(lines.get(i), view) && ".!?:".indexOf(view.charAt(before.end() - 1)) < 0
          && before.length() >= LEAST_WIDTH) {
        broken++;
        lower += Character.isLowerCase(view.charAt(lines.get(i).span().start())) ? 1 : 0;
      }
    }
    return broken > 0 && lower * 5 >= broken * 2;
  }

  private static boolean marked(Piece piece, CharSequence view) {
    return Marker.at(view, piece.span()).isPresent();
  }
}
