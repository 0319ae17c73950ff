package dev.crosscheck.report;

/// Draws the shapes of a chart, with what its style sheet has classes for. Places are in pixels.
final class Pen {

  /// Average width of a letter.
  /// - Unit: pixels at the labels' size (13). A little more than common fonts need.
  private static final double LETTER = 7.2;

  private final Markup out = new Markup();

  Markup drawn() {
    return out;
  }

  Pen line(int x1, int y1, int x2, int y2, String style) {
    out.element("line", "", "x1", at(x1), "y1", at(y1), "x2", at(x2), "y2", at(y2), "class",
        style);
    return this;
  }

  Pen circle(int x, int y, int radius, String style) {
    out.element("circle", "", "cx", at(x), "cy", at(y), "r", at(radius), "class", style);
    return this;
  }

  Pen box(int x, int y, int width, int height, String style) {
    out.element("rect", "", "x", at(x), "y", at(y), "width", at(width), "height", at(height),
        "class", style);
    return this;
  }

  /// - `style`: `start`, `middle` or `end` for what of it stands at the place, and other classes.
  Pen text(int x, int y, String text, String style) {
    out.element("text", text, "x", at(x), "y", at(y), "class", style);
    return this;
  }

  /// A text that rises to the right from its place.
  Pen rising(int x, int y, String text) {
    out.element("text", text, "transform", "translate(" + x + " " + y + ") rotate(-40)", "class",
        "start");
    return this;
  }

  /// Room that a text takes, in pixels.
  static int room(String text) {
    return (int) Math.ceil(text.codePointCount(0, text.length()) * LETTER);
  }

  private static String at(int place) {
    return String.valueOf(place);
  }
}
