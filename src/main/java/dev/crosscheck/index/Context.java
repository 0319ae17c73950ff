package dev.crosscheck.index;

/// How far the text around a place reaches. A run of white space counts as one code point, since it is shown as one, and
/// no word is cut at the far end unless it is longer than all of it.
final class Context {

  private Context() {}

  /// The offset where so many code points before a place begin.
  static int before(String text, int place, int width) {
    int at = place;
    int whole = place;
    boolean blank = false;
    for (int seen = 0; at > 0;) {
      int point = text.codePointBefore(at);
      boolean space = Character.isWhitespace(point);
      seen += space && blank ? 0 : 1;
      if (seen > width) {
        return space || whole == place ? at : whole;
      }
      whole = space && !blank && at != place ? at : whole;
      blank = space;
      at -= Character.charCount(point);
    }
    return at;
  }

  /// The offset where so many code points after a place end.
  static int after(String text, int place, int width) {
    int at = place;
    int whole = place;
    boolean blank = false;
    for (int seen = 0; at < text.length();) {
      int point = text.codePointAt(at);
      boolean space = Character.isWhitespace(point);
      seen += space && blank ? 0 : 1;
      if (seen > width) {
        return space || whole == place ? at : whole;
      }
      whole = space && !blank && at != place ? at : whole;
      blank = space;
      at += Character.charCount(point);
    }
    return at;
  }
}
