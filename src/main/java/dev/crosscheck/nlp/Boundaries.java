package dev.crosscheck.nlp;

import dev.crosscheck.model.Span;
import java.util.Locale;
import java.util.Set;

/// Judges the sentence ends that the trained model proposes, by what it gets wrong in writing about software.
final class Boundaries {

  /// Abbreviations that stand before more of the same sentence, without their last stop.
  private static final Set<String> GO_ON = Set.of("e.g", "eg", "i.e", "vs", "mr", "mrs", "ms", "dr",
      "prof", "st", "no",
      "fig", "approx", "incl", "ver", "v", "cf", "resp", "asp", "min", "max");

  /// Abbreviations that may end a sentence; they do where a capital follows.
  private static final Set<String> MAY_END = Set.of("etc", "inc", "ltd", "corp", "co", "al", "jr",
      "sr", "u.s", "u.k");

  private Boundaries() {}

  /// Whether a sentence really ends at a proposed place.
  static boolean at(CharSequence view, Span prose, int end) {
    if (end >= prose.end()) {
      return true;
    }
    int next = end;
    while (next < prose.end() && blank(view.charAt(next))) {
      next++;
    }
    if (next >= prose.end()) {
      return true;
    }
    char last = view.charAt(end - 1);
    char first = view.charAt(next);
    if (!".!?:;\"')]}*".contains(String.valueOf(last))
        || Character.isLowerCase(first) && last != '?' && last != '!') {
      return false;
    }
    if (next == end && Character.isLetterOrDigit(first)
        && !(Character.isUpperCase(first) && last == '.'
            && end >= 2 && Character.isLowerCase(view.charAt(end - 2)) && next + 1 < prose.end()
            && Character.isLowerCase(view.charAt(next + 1)))) {
      return false;
    }
    return last != '.'
        || !abbreviation(view, prose, end - 1, first) && !initial(view, prose, end - 1, next);
  }

  /// Whether a stop belongs to an initial of a name that goes on: "Ada B. Carter", "A. B. Carter".
  private static boolean initial(CharSequence view, Span prose, int stop, int next) {
    int letter = stop - 1;
    boolean one = letter > prose.start() + 1 && Character.isUpperCase(view.charAt(letter))
        && blank(view.charAt(letter - 1)) && Character.isUpperCase(view.charAt(next));
    if (!one) {
      return false;
    }
    if (next + 1 < prose.end() && view.charAt(next + 1) == '.') {
      return true;
    }
    int end = letter - 1;
    int from = end;
    while (from > prose.start() && !blank(view.charAt(from - 1))) {
      from--;
    }
    boolean name = end - from > 1 && Character.isUpperCase(view.charAt(from));
    return name && (view.charAt(end - 1) == '.' ? end - from == 2 : isLetters(view, from, end));
  }

  private static boolean isLetters(CharSequence view, int from, int to) {
    return view.subSequence(from, to).chars().allMatch(Character::isLetter);
  }

  private static boolean abbreviation(CharSequence view, Span prose, int stop, char next) {
    int from = stop;
    while (from > prose.start() && !blank(view.charAt(from - 1))
        && "([{\"'".indexOf(view.charAt(from - 1)) < 0) {
      from--;
    }
    var word = view.subSequence(from, stop).toString().toLowerCase(Locale.ROOT);
    return GO_ON.contains(word) || MAY_END.contains(word) && !Character.isUpperCase(next);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
