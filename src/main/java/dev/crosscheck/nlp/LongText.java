package dev.crosscheck.nlp;

import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Cuts what is longer than any author's sentence, so that nobody who compares the words of a sentence with each other
/// can be kept busy by a table, a log or a page without line breaks.
final class LongText {

  /// Longest sentence.
  /// - Unit: UTF-16 units; some 300 words, twice the longest sentence of the articles known to us.
  static final int LONGEST = 2_000;

  private LongText() {}

  /// A sentence whole, or in pieces where it is too long.
  static Stream<Span> pieces(CharSequence view, Span sentence) {
    if (sentence.length() <= LONGEST) {
      return Stream.of(sentence);
    }
    List<Span> pieces = new ArrayList<>();
    int from = sentence.start();
    while (from < sentence.end()) {
      int to = end(view, from, sentence.end(), LONGEST);
      var piece = new Span(from, to).strip(view);
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
      from = to;
    }
    return pieces.stream();
  }

  /// The last blank within reach of a place, or as far as it reaches where there is none; never amid a character.
  static int end(CharSequence view, int from, int end, int reach) {
    if (end - from <= reach) {
      return end;
    }
    int blank = from + reach;
    while (blank > from && !Character.isWhitespace(view.charAt(blank))) {
      blank--;
    }
    if (blank > from) {
      return blank;
    }
    int cut = from + reach;
    return Character.isLowSurrogate(view.charAt(cut)) ? cut - 1 : cut;
  }
}
