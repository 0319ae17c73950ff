package dev.crosscheck.structure;

/// How long the paragraphs of a Markdown text can be, told without parsing it.
final class Paragraphs {

  private Paragraphs() {}

  /// The length of the longest run of lines from a place on that may be one paragraph: no line of it is empty, none but
  /// the first begins as a block or has the bars of a table. In UTF-16 units.
  static int longest(String text, int from) {
    int longest = 0;
    int length = 0;
    int start = from;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      length = (begins(text, start, end) ? 0 : length) + end - start + 1;
      longest = Math.max(longest, length);
      start = end + 1;
    }
    return longest;
  }

  private static boolean begins(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == end || "#>*+-".indexOf(text.charAt(at)) >= 0 || Character.isDigit(text.charAt(at))
        || end - at > 1 && text.indexOf('|', at, end) >= 0;
  }
}
