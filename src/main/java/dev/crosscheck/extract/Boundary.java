package dev.crosscheck.extract;

/// Where a name may begin and end in a text, and what may stand between its pieces.
final class Boundary {

  /// Most blanks between two pieces of a name: more are blanked markup or the edge of a cell.
  static final int MOST_BLANKS = 2;

  private Boundary() {}

  static boolean mayStart(String view, int at) {
    char c = view.charAt(at);
    if (c == '.') {
      return at + 1 < view.length() && Character.isLetter(view.charAt(at + 1))
          && (at == 0 || !isWord(view.charAt(at - 1)) && view.charAt(at - 1) != '.');
    }
    if (!isWord(c)) {
      return false;
    }
    if (at == 0) {
      return true;
    }
    char before = view.charAt(at - 1);
    if (isWord(before) || before == '_' || before == '@' || before == '$' || before == '#'
        || before == '\\') {
      return false;
    }
    // "app.express" is code, "frameworks.Django" lost its space
    return before != '.' || at < 2 || !isWord(view.charAt(at - 2)) || Character.isUpperCase(c);
  }

  /// Where a name that was read up to `at` ends: there, or after the one or two digits of a version ("Koa2", "Angular17"),
  /// or -1 for nowhere.
  static int end(String view, int start, int at) {
    boolean version = at - start >= 3 && at < view.length()
        && Character.isLetter(view.charAt(at - 1))
        && view.charAt(at) >= '1' && view.charAt(at) <= '9';
    int end = !version
        ? at
        : at + 1 < view.length() && Character.isDigit(view.charAt(at + 1)) ? at + 2 : at + 1;
    return mayEnd(view, start, end) ? end : -1;
  }

  private static boolean mayEnd(String view, int start, int end) {
    if (end == view.length()) {
      return true;
    }
    char c = view.charAt(end);
    if (isWord(c) || c == '_') {
      return false;
    }
    char next = end + 1 < view.length() ? view.charAt(end + 1) : ' ';
    if ((c == '+' || c == '#') && end - start <= 2) {
      return false;
    }
    if (c == '(' && next == ')' || c == '@' || c == '=' && next != ' ' && next != '=') {
      return false;
    }
    if (c == ':' && next == ':') {
      return false;
    }
    // "express.static", "flask.Flask" and "angular.io" go on; "frameworks.Django" lost its space
    if (c == '.' && Character.isLetterOrDigit(next)) {
      return Character.isUpperCase(next) && Character.isUpperCase(view.charAt(start));
    }
    if (c == '\'' && Character.isLetter(next)) {
      return next == 's' || next == 'S';
    }
    return true;
  }

  /// Whether a text has a name, capitals aside.
  static boolean holds(String text, String name) {
    for (int at = 0; at + name.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, name, 0, name.length()) && mayStart(text, at)
          && mayEnd(text, at, at + name.length())) {
        return true;
      }
    }
    return false;
  }

  static boolean isGap(char c) {
    return c == '.' || c == '-' || Character.isWhitespace(c) || c == '\u00a0';
  }

  /// The end of the gap that begins at `at`, or -1 where it is none that a name may have within: blanks with one
  /// line break at most, one dot or hyphen without blanks, or a dot and a break of line or paragraph.
  static int gapEnd(String view, int at) {
    int end = at;
    int breaks = 0;
    int marks = 0;
    int blanks = 0;
    boolean dot = false;
    boolean hyphen = false;
    while (end < view.length() && end - at <= Gazetteer.LONGEST_GAP && isGap(view.charAt(end))) {
      char c = view.charAt(end);
      dot |= c == '.';
      hyphen |= c == '-';
      if (c == '.' || c == '-') {
        marks++;
      } else if (c == '\n') {
        breaks++;
      } else {
        blanks++;
      }
      end++;
    }
    if (end == view.length() || end - at > Gazetteer.LONGEST_GAP || marks > 1
        || hyphen && breaks + blanks > 0) {
      return -1;
    }
    return blanks <= MOST_BLANKS
        && (breaks <= 1 && (!dot || blanks <= 1 || breaks == 1) || dot && breaks == 2) ? end : -1;
  }

  static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        || c >= 0x80 && Character.isLetterOrDigit(c);
  }
}
