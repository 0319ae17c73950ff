package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/// A piece and what its line looks like.
/// - `text`: without its marker.
/// - `words`: how many it has, counted up to one more than a heading may have.
/// - `last`: its last character; a full stop also within closing marks.
/// - `capital`: whether it begins with no small letter.
record Line(Piece piece, Optional<Marker> marker, Span text, int words, char last,
    boolean capital) {

  /// Longest that a heading gets.
  /// - Unit: words; UTF-16 units.
  static final int MOST_WORDS = 14;
  static final int LONGEST = 100;

  /// What may stand behind the full stop of a sentence.
  private static final String CLOSING = "\"')]\u201d\u2019";

  private static final Pattern ATTRIBUTES = Pattern.compile("\\[[^\\]]*+\\]");

  private static final Pattern CODE = Pattern
      .compile("(?s)(?://|[@{}$<>]|#!).*|.*(?:[{};(]|\\(\\)|[)}]\\s*[)}])\\s*");

  /// Most words of a name in small letters.
  private static final int SMALL_NAME = 2;

  static Line of(Piece piece, CharSequence view) {
    var whole = piece.span();
    var marker = Marker.at(view, whole);
    var text = new Span(whole.start() + marker.map(Marker::length).orElse(0), whole.end())
        .strip(view);
    if (text.isEmpty()) {
      return new Line(piece, marker, text, 0, ' ', false);
    }
    return new Line(piece, marker, text, words(text, view), last(text, view),
        !Character.isLowerCase(view.charAt(text.start())));
  }

  /// A full stop within closing marks ends as one without them does.
  private static char last(Span text, CharSequence view) {
    int at = text.end() - 1;
    while (at > text.start() && CLOSING.indexOf(view.charAt(at)) >= 0) {
      at--;
    }
    return view.charAt(at) == '.' ? '.' : view.charAt(text.end() - 1);
  }

  boolean isNumbered() {
    return marker.filter(one -> one.kind() == Marker.Kind.NUMBER).isPresent();
  }

  boolean isBullet() {
    return marker.filter(one -> one.kind() == Marker.Kind.BULLET).isPresent();
  }

  boolean isOrnamented() {
    return marker.filter(one -> one.kind() == Marker.Kind.ORNAMENT).isPresent();
  }

  boolean isShort() {
    return words > 0 && words <= MOST_WORDS && text.length() <= LONGEST;
  }

  /// Whether its end is a sentence's end, or goes on.
  boolean endsSentence() {
    return last == '.' || last == '!' || last == ';' || last == ',';
  }

  /// Short, begins like a heading and does not end like a sentence.
  boolean looksLikeHeading() {
    return isShort() && !endsSentence() && capital;
  }

  /// As short as a name that its makers write small ("hapi") and that heads its text all the same.
  boolean looksLikeSmallName() {
    return !capital && words > 0 && words <= SMALL_NAME && isShort() && !endsSentence()
        && last != ':' && last != '?';
  }

  /// Whether it is a line of a program that lost its fence.
  boolean looksLikeCode(CharSequence view) {
    return CODE.matcher(text.in(view)).matches() || holdsAttributes(view);
  }

  /// Whether it says how to show what follows, in square brackets, as AsciiDoc does.
  boolean holdsAttributes(CharSequence view) {
    return ATTRIBUTES.matcher(text.in(view)).matches();
  }

  boolean isOpen() {
    return piece.isOpen();
  }

  /// How much of a text a reader sees, in UTF-16 units: addresses and marks are blanks in the view.
  static int shown(Span span, CharSequence view) {
    int shown = 0;
    for (int i = span.start(); i < span.end(); i++) {
      boolean blank = view.charAt(i) <= ' ';
      shown += blank && i > span.start() && view.charAt(i - 1) <= ' ' ? 0 : 1;
    }
    return shown;
  }

  private static int words(Span span, CharSequence view) {
    int count = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end() && count <= MOST_WORDS; i++) {
      boolean letter = Character.isLetterOrDigit(view.charAt(i));
      if (letter && !inside) {
        count++;
      }
      inside = letter || inside && view.charAt(i) > ' ';
    }
    return count;
  }
}
