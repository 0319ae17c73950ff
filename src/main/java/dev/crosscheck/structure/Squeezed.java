package dev.crosscheck.structure;

import dev.crosscheck.model.Span;

/// A stretch of a view with one blank where several stand, and none before a comma: addresses and marks of emphasis
/// leave blanks behind that part what belongs together.
final class Squeezed {

  private final String text;

  /// For each character of the text where it stands in the view.
  private final int[] places;

  private Squeezed(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  static Squeezed of(String view, Span span) {
    var text = new StringBuilder(span.length());
    var places = new int[span.length()];
    for (int i = span.start(); i < span.end(); i++) {
      char c = view.charAt(i);
      boolean blank = Character.isWhitespace(c);
      boolean after = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
      if (blank && (after || text.isEmpty())) {
        continue;
      }
      if (c == ',' && after) {
        text.setLength(text.length() - 1);
      }
      places[text.length()] = i;
      text.append(blank ? ' ' : c);
    }
    return new Squeezed(text.toString(), places);
  }

  String text() {
    return text;
  }

  /// Where a character of the text stands in the view.
  int place(int index) {
    return places[index];
  }

  /// Where a stretch of the text, of one character or more, stands in the view.
  Span span(int start, int end) {
    return new Span(places[start], places[end - 1] + 1);
  }
}
