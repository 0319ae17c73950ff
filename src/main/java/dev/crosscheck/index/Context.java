package dev.crosscheck.index;

/// How far the text around a place reaches. A run of white space counts as one code point, since it is shown as one.
final class Context {

  private Context() {}

  /// The offset where so many code points before a place begin.
  static int before(String text, int place, int width) {
    int at = place;
    int seen = 0;
    boolean blank = false;
    while (at > 0) {
      int point = text.codePointBefore(at);
      boolean space = Character.isWhitespace(point);
      seen += space && blank ? 0 : 1;
      if (seen > width) {
        return at;
      }
      blank = space;
      at -= Character.charCount(point);
    }
    return at;
  }

  /// The offset where so many code points after a place end.
  static int after(String text, int place, int width) {
    int at = place;
    int seen = 0;
    boolean blank = false;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      boolean space = Character.isWhitespace(point);
      seen += space && blank ? 0 : 1;
      if (seen > width) {
        return at;
      }
      blank = space;
      at += Character.charCount(point);
    }
    return at;
  }
}
