package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Puts the lines of a paragraph together that were wrapped at some width; lines that are pieces by themselves stay apart.
final class LineJoiner {

  /// Shortest line that was wrapped rather than ended.
  /// - Unit: UTF-16 units.
  private static final int LEAST_WIDTH = 45;

  /// Longest line that was wrapped: a longer one is a paragraph.
  /// - Unit: UTF-16 units.
  static final int MOST_WIDTH = 200;

  /// Fewest broken sentences in a paragraph that say by themselves whether it is wrapped.
  private static final int ENOUGH = 3;

  /// How much of a line's end is looked at for its last word, in UTF-16 units.
  private static final int LAST_WORD = 12;

  /// The words of a line without the marks behind them.
  private static final Pattern NAME = Pattern.compile("\\s*(.*?[\\p{L}\\p{N}+#])\\W*\\z");

  /// How many lines end inside a sentence, and how many of the next ones begin with a small letter.
  private record Breaks(int broken, int small) {

    /// In wrapped prose about half of the lines begin with a small letter; in lists hardly any.
    boolean wrapped() {
      return broken > 0 && small * 5 >= broken * 2;
    }
  }

  private final CharSequence view;
  private final Breaks everywhere;

  private LineJoiner(List<Piece> pieces, CharSequence view) {
    this.view = view;
    this.everywhere = breaks(pieces);
  }

  static List<Piece> join(List<Piece> pieces, CharSequence view) {
    var shown = shown(pieces, view);
    var joiner = new LineJoiner(shown, view);
    List<Piece> joined = new ArrayList<>();
    for (int i = 0; i < shown.size();) {
      int end = i + 1;
      while (end < shown.size() && isInside(shown.get(end))) {
        end++;
      }
      joined.addAll(joiner.group(shown.subList(i, end)));
      i = end;
    }
    return joined;
  }

  /// The pieces with something to read, without blanks at their ends: marks that stood there were blanked.
  private static List<Piece> shown(List<Piece> pieces, CharSequence view) {
    return pieces.stream().map(piece -> piece.isRead() ? piece.stripped(view) : piece)
        .filter(piece -> !piece.isRead() || !piece.span().isEmpty()).toList();
  }

  private static boolean isInside(Piece piece) {
    return piece.isOpen() && piece.gap() == 0;
  }

  private Breaks breaks(List<Piece> lines) {
    int broken = 0;
    int small = 0;
    for (int i = 1; i < lines.size(); i++) {
      var before = lines.get(i - 1);
      if (isInside(lines.get(i)) && before.isOpen() && mayWrap(before.span().length())
          && !isMarked(lines.get(i))
          && ".!?:;".indexOf(last(before)) < 0) {
        broken++;
        small += beginsSmall(lines.get(i)) ? 1 : 0;
      }
    }
    return new Breaks(broken, small);
  }

  /// Joins within lines that no blank line parts.
  private List<Piece> group(List<Piece> lines) {
    var own = breaks(lines);
    boolean wrapped = own.broken() >= ENOUGH ? own.wrapped() : everywhere.wrapped();
    List<Piece> joined = new ArrayList<>();
    int width = 0;
    for (var line : lines) {
      if (!joined.isEmpty() && continues(joined.getLast(), width, line, wrapped)) {
        var before = joined.removeLast();
        joined.add(Piece.open(before.span().cover(line.span()), false, before.gap()));
      } else {
        joined.add(line);
      }
      width = line.span().length();
    }
    return joined;
  }

  private boolean continues(Piece before, int width, Piece line, boolean wrapped) {
    if (!before.isOpen() || !line.isOpen() || before.strong() || line.strong() || isMarked(line)) {
      return false;
    }
    char end = last(before);
    if (end == ':' || isNamedAgain(before, line)) {
      return false;
    }
    return wrapped && mayWrap(width) || end != '.' && beginsSmall(line)
        || width >= LEAST_WIDTH && goesOn(before);
  }

  private static boolean mayWrap(int width) {
    return width >= LEAST_WIDTH && width <= MOST_WIDTH;
  }

  /// Whether a line begins with all the words of a short one with a marker before it: a name over its text, though its
  /// makers write it small ("5. hapi -" over "hapi is …").
  private boolean isNamedAgain(Piece before, Piece line) {
    int marker = Marker.at(view, before.span()).map(Marker::length).orElse(0);
    var name = NAME.matcher(
        new Span(before.span().start() + marker, before.span().end()).in(view));
    if (marker == 0 || before.span().length() >= LEAST_WIDTH || !name.lookingAt()) {
      return false;
    }
    int end = line.span().start() + name.end(1);
    return end < line.span().end() && !Character.isLetterOrDigit(view.charAt(end))
        && name.group(1).contentEquals(view.subSequence(line.span().start(), end));
  }

  private boolean goesOn(Piece piece) {
    int from = Math.max(piece.span().start(), piece.span().end() - LAST_WORD);
    return Cue.GOES_ON.occursIn(view.subSequence(from, piece.span().end()));
  }

  private char last(Piece piece) {
    return view.charAt(piece.span().end() - 1);
  }

  private boolean beginsSmall(Piece piece) {
    return Character.isLowerCase(view.charAt(piece.span().start()));
  }

  private boolean isMarked(Piece piece) {
    return Marker.at(view, piece.span()).isPresent();
  }
}
