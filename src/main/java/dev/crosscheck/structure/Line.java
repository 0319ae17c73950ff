package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import java.util.Optional;

/// An open piece and what its line looks like.
/// - `text`: without its marker.
/// - `words`: how many it has.
/// - `last`: its last character.
record Line(Piece piece, Optional<Marker> marker, Span text, int words, char last) {

  /// Longest that a heading gets.
  /// - Unit: words, UTF-16 units.
  static final int MOST_WORDS = 12;
  static final int LONGEST = 90;

  static Line of(Piece piece, CharSequence view) {
    var whole = piece.span();
    // a marker is short, and a line may be long
    var marker = Marker
        .at(new Span(whole.start(), Math.min(whole.end(), whole.start() + LONGEST)).in(view));
    var text = new Span(whole.start() + marker.map(Marker::length).orElse(0), whole.end())
        .strip(view);
    return new Line(piece, marker, text, words(text, view),
        text.isEmpty() ? ' ' : view.charAt(text.end() - 1));
  }

  boolean isNumbered() {
    return marker.isPresent() && marker.get().number().isPresent();
  }

  boolean isBullet() {
    return marker.isPresent() && marker.get().number().isEmpty();
  }

  boolean isShort() {
    return words > 0 && words <= MOST_WORDS && text.length() <= LONGEST;
  }

  /// Whether its end is a sentence's end.
  boolean endsSentence() {
    return last == '.' || last == '!' || last == ';' || last == ',';
  }

  /// Short, begins like a heading and does not end like a sentence.
  boolean looksLikeHeading(CharSequence view) {
    return isShort() && !endsSentence() && !Character.isLowerCase(view.charAt(text.start()));
  }

  private static int words(Span span, CharSequence view) {
    int count = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end() && count <= MOST_WORDS + 1; i++) {
      boolean letter = Character.isLetterOrDigit(view.charAt(i));
      boolean blank = view.charAt(i) == ' ' || view.charAt(i) == '\n';
      if (letter && !inside) {
        count++;
        inside = true;
      } else if (blank) {
        inside = false;
      }
    }
    return count;
  }
}
