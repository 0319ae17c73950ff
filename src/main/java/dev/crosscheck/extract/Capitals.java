package dev.crosscheck.extract;

import dev.crosscheck.knowledge.LinkingCues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Whether the capitals of a text fit those of a spelling.
final class Capitals {

  private final LinkingCues cues;

  Capitals(LinkingCues cues) {
    this.cues = cues;
  }

  /// A distinctive name may be written with any capitals; one that is strict, or has pieces that are ordinary words,
  /// only with its own or as the catalogue writes it ("actix-web").
  boolean fit(Spelling spelling, CharSequence surface) {
    if (spelling.thing().aliases().contains(surface.toString())) {
      return true;
    }
    // no other word has such a mark: "c++", "c#"
    if (spelling.written().indexOf('#') > 0 || spelling.written().indexOf('+') > 0) {
      return true;
    }
    var own = pieces(spelling.written());
    var seen = pieces(surface);
    if (own.size() != seen.size()) {
      return !spelling.strict() || hasCapital(surface);
    }
    if (spelling.written().length() <= 2) {
      return spelling.written().contentEquals(surface);
    }
    for (int i = 0; i < own.size(); i++) {
      boolean lost = Character.isUpperCase(own.get(i).charAt(0))
          && !Character.isUpperCase(seen.get(i).charAt(0));
      if (lost && (spelling.strict()
          || i > 0 && cues.isPlainPiece(own.get(i).toLowerCase(Locale.ROOT)))) {
        return false;
      }
    }
    return true;
  }

  static boolean hasCapital(CharSequence surface) {
    return surface.chars().anyMatch(Character::isUpperCase);
  }

  private static List<String> pieces(CharSequence name) {
    var pieces = new ArrayList<String>();
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean inside = i < name.length() && Boundary.isWord(name.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        pieces.add(name.subSequence(start, i).toString());
        start = -1;
      }
    }
    return pieces;
  }
}
