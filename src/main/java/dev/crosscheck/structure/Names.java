package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The words of a heading that name its thing, and whether another text says them.
final class Names {

  private Names() {}

  /// The naming words of a heading, in small letters; "Node.js" gives "node".
  static List<String> of(CharSequence view, Span heading) {
    return words(heading.in(view)).filter(word -> !Cue.GENERAL_WORD.fits(word) && word.length() > 1
        && !Character.isDigit(word.charAt(0))).toList();
  }

  /// Whether a text says one of the names.
  static boolean in(List<String> names, CharSequence text) {
    if (names.isEmpty()) {
      return false;
    }
    var small = text.toString().toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(name -> small.contains(name));
  }

  /// A heading without the names: what it has in common with those of other things.
  static String without(List<String> names, CharSequence heading) {
    return String.join(" ", words(heading).filter(word -> !names.contains(word)).toList());
  }

  private static Stream<String> words(CharSequence text) {
    return Arrays.stream(text.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+#]+"))
        .filter(word -> !word.isEmpty());
  }
}
