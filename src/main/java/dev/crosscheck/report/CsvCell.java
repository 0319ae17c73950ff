package dev.crosscheck.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/// How a value becomes a cell: RFC 4180, text in quotes, all else bare, unknown as nothing.
final class CsvCell {

  /// Lines end with LF, CR LF or CR, as [dev.crosscheck.model.Article] counts them; each is one space in a cell.
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

  /// First characters that make a spreadsheet take a text for a formula, with their full-width forms.
  /// - Source: CWE-1236 and OWASP ASVS 1.2.10; quoting alone does not help, since spreadsheets unquote first.
  private static final String FORMULA_STARTS = "=+-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20";

  private CsvCell() {}

  /// The cell of a value: a `String`, a `List` of them, an `Integer` or `Long`, a `BigDecimal`, a `Boolean` or a
  /// `LocalDate`. In a column that isn't text the empty string stands for what is unknown.
  static String of(Object value, boolean textual, CsvStyle style) {
    return switch (value) {
      case String text -> textual ? quoted(text, style) : text;
      case List<?> values ->
        quoted(String.join(";", values.stream().map(Object::toString).toList()), style);
      case BigDecimal number -> number.toPlainString();
      default -> value.toString();
    };
  }

  /// A text without line breaks and, in the safe style, without a formula's start. Not yet quoted.
  static String plain(String text, CsvStyle style) {
    boolean formula = style == CsvStyle.SAFE && !text.isEmpty()
        && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String line = LINE_BREAK.matcher(text).replaceAll(" ");
    return formula ? "'" + line : line;
  }

  private static String quoted(String text, CsvStyle style) {
    return '"' + plain(text, style).replace("\"", "\"\"") + '"';
  }
}
