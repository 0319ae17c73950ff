package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import java.util.Arrays;
import java.util.regex.Pattern;

/// The view of a text while it is being made: as long as the text, everything blank but its line breaks until it is shown.
final class Canvas implements CharSequence {

  private static final Pattern ADDRESS = Pattern
      .compile("(?:https?://|www\\.)[^\\s<>\"')\\]]+");
  private static final Pattern MAIL = Pattern
      .compile("(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]{1,64}\\.[\\w.]{2,64}");

  /// Tags that were left in a text by scraping or by a template that a Markdown parser doesn't know.
  private static final Pattern TAG = Pattern.compile(
      "</?(?:a|abbr|b|br|center|cite|code|div|em|figure|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|ol|p|pre|script|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul|video)\\b[^<>]{0,2000}>|<!--.{0,4000}?-->",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TEMPLATE = Pattern
      .compile("\\{\\{[^{}\n]{0,300}\\}\\}|\\{%[^{}\n]{0,300}%\\}");

  private final String text;
  private final char[] view;

  Canvas(String text) {
    this.text = text;
    this.view = new char[text.length()];
    blank(0, view.length);
  }

  String text() {
    return text;
  }

  @Override
  public int length() {
    return view.length;
  }

  @Override
  public char charAt(int index) {
    return view[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(view, start, end - start);
  }

  /// Whether nothing is to be read in a range.
  boolean isBlank(Span span) {
    return span.strip(this).isEmpty();
  }

  void show(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      char c = folded(text.charAt(i));
      view[i] = Lookalikes.isOne(c) ? Lookalikes.folded(text, i) : c;
    }
  }

  void show(int start, int end) {
    show(new Span(start, end));
  }

  /// Shows a character that a longer stretch of the text stands for, at its beginning.
  void put(int index, char shown) {
    view[index] = shown;
  }

  /// Line breaks stay, since lines mean something.
  void blank(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      view[i] = c == '\n' || c == '\r' ? c : ' ';
    }
  }

  void blank(Span span) {
    blank(span.start(), span.end());
  }

  /// Blanks what is no word wherever it stands: addresses, stray tags, template marks.
  void blankMarks() {
    var shown = new String(view);
    blank(ADDRESS, shown, "://", "www.");
    blank(MAIL, shown, "@");
    blank(TAG, shown, "<");
    blank(TEMPLATE, shown, "{{", "{%");
  }

  /// - `signs`: of which one stands in every match; most texts have none, and looking for a sign is cheap.
  private void blank(Pattern pattern, String shown, String... signs) {
    if (Arrays.stream(signs).noneMatch(shown::contains)) {
      return;
    }
    var matcher = pattern.matcher(shown);
    while (matcher.find()) {
      blank(matcher.start(), matcher.end());
    }
  }

  @Override
  public String toString() {
    return new String(view);
  }

  /// The plain form of a typographic character: one for one, so that places stay places.
  static char folded(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '\u02BC' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD' -> ' ';
      case '\n', '\r' -> c;
      default -> Character.isSpaceChar(c) || Character.isWhitespace(c) || Character.isISOControl(c)
          ? ' '
          : c;
    };
  }

  /// Number of blank lines before a place, those of a quote among them.
  int gapBefore(int start) {
    int breaks = 0;
    for (int i = start - 1; i >= 0
        && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '>'); i--) {
      if (text.charAt(i) == '\n') {
        breaks++;
      }
    }
    return Math.max(0, breaks - 1);
  }
}
