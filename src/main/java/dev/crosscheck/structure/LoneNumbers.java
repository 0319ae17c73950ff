package dev.crosscheck.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Puts numbers that stand on lines of their own before the names that they number, as pages lay them out.
final class LoneNumbers {

  /// Fewest numbers that count on from each other; fewer may be figures.
  private static final int LEAST = 3;

  private static final Pattern NUMBER = Pattern.compile("#?\\s?(\\d{1,2})[.)]?");

  private LoneNumbers() {}

  static List<Piece> join(List<Piece> pieces, CharSequence view) {
    var numbered = new ArrayList<Integer>();
    var numbers = new ArrayList<Integer>();
    for (int i = 0; i + 1 < pieces.size(); i++) {
      var number = number(pieces.get(i), view);
      if (number.isPresent() && mayBeNamed(pieces.get(i + 1), view)) {
        numbered.add(i);
        numbers.add(number.getAsInt());
      }
    }
    return numbered.size() >= LEAST && countsOn(numbers) ? joined(pieces, numbered) : pieces;
  }

  private static OptionalInt number(Piece piece, CharSequence view) {
    if (!piece.isOpen() || piece.span().length() > 4) {
      return OptionalInt.empty();
    }
    var matcher = NUMBER.matcher(piece.span().in(view));
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  private static boolean mayBeNamed(Piece next, CharSequence view) {
    var line = Line.of(next, view);
    return next.isOpen() && line.marker().isEmpty() && line.looksLikeHeading();
  }

  private static boolean countsOn(List<Integer> numbers) {
    int step = numbers.get(1) - numbers.get(0);
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) - numbers.get(i - 1) != step) {
        return false;
      }
    }
    return Math.abs(step) == 1;
  }

  private static List<Piece> joined(List<Piece> pieces, List<Integer> numbered) {
    var joined = new ArrayList<Piece>();
    int next = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (next < numbered.size() && numbered.get(next) == i) {
        var name = pieces.get(i + 1);
        joined.add(Piece.open(pieces.get(i).span().cover(name.span()), name.strong(),
            pieces.get(i).gap()));
        next++;
        i++;
      } else {
        joined.add(pieces.get(i));
      }
    }
    return joined;
  }
}
