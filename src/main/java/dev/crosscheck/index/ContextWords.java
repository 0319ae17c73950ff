package dev.crosscheck.index;

import dev.crosscheck.index.words.WordAnalyzer;
import dev.crosscheck.model.ContextKey;
import dev.crosscheck.model.Span;
import java.util.List;

/// The words around a place that it is sorted by, in the form that the index has them: without case and accents.
/// - `keys`: which of them.
record ContextWords(List<ContextKey> keys) {

  /// How far around a place words are looked for.
  /// - Unit: code points, white space as in [Context]. Nine words of the language are some 60, nine long names 200.
  private static final int REACH = 300;

  boolean isNeeded() {
    return !keys.isEmpty();
  }

  /// A word for each key, empty where the text ends before it.
  List<String> of(String text, Span place) {
    var left = WordAnalyzer
        .forms(text.substring(Context.before(text, place.start(), REACH), place.start()));
    var right = WordAnalyzer
        .forms(text.substring(place.end(), Context.after(text, place.end(), REACH)));
    return keys.stream().map(key -> switch (key.side()) {
      case LEFT -> at(left, left.size() - key.distance());
      case RIGHT -> at(right, key.distance() - 1);
      case KEYWORD ->
        String.join(" ", WordAnalyzer.forms(text.substring(place.start(), place.end())));
    }).toList();
  }

  private static String at(List<String> words, int index) {
    return index >= 0 && index < words.size() ? words.get(index) : "";
  }
}
