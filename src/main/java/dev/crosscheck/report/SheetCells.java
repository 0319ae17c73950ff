package dev.crosscheck.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;

/// The cells of a sheet, each as what it is: a number, a date, a truth value, and text as text whatever it begins with.
/// Rows and columns count from 0.
final class SheetCells {

  /// Colours as the format has them: opacity, red, green, blue.
  private static final String LINK_COLOUR = "FF0563C1";
  private static final String HEADER_COLOUR = "FFE7E6E6";

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

  /// What a reader of the format would take for a character by its number, as in `_x0041_`.
  private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /// The first year whose days all spreadsheets count alike: some take 1900 for a leap year.
  private static final int FIRST_YEAR = 1901;

  private final Worksheet sheet;
  private final SheetLimits limits;
  private final Map<String, Integer> leadingTo = new HashMap<>();
  private int links;
  private int unlinked;
  private int cut;

  SheetCells(Worksheet sheet, SheetLimits limits) {
    this.sheet = sheet;
    this.limits = limits;
  }

  /// Makes a sheet as wide as a page laid across, and as many pages long as it takes.
  static void onPaper(Worksheet sheet) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  /// How many cells were to lead somewhere, and were more than a sheet can have.
  int unlinked() {
    return unlinked;
  }

  /// How many texts were longer than a cell can be.
  int cut() {
    return cut;
  }

  /// Puts what a table's cell says, which isn't empty.
  void put(int row, int column, Column.Type type, String cell) {
    switch (type) {
      case IDENTIFIER, WORD, TEXT, LIST -> text(row, column, cell);
      case INTEGER, NUMBER -> number(row, column, new BigDecimal(cell));
      case BOOLEAN -> truth(row, column, Boolean.valueOf(cell));
      case DATE -> date(row, column, LocalDate.parse(cell));
      case POSITION -> {
        if (WHOLE.matcher(cell).matches()) {
          number(row, column, new BigDecimal(cell));
        } else {
          text(row, column, cell);
        }
      }
    }
  }

  void text(int row, int column, String text) {
    var whole = NUMBERED.matcher(fitting(text)).replaceAll("_x005F_");
    if (whole.equals(whole.strip())) {
      sheet.inlineString(row, column, whole);
    } else {
      // only this way spaces at the ends are kept
      sheet.inlineString(row, column, RichText.builder().run(whole).end().build());
    }
  }

  void number(int row, int column, Number number) {
    sheet.value(row, column, number);
  }

  void header(int row, int column, String text) {
    text(row, column, text);
    sheet.style(row, column).bold().fillColor(HEADER_COLOUR).set();
  }

  /// Lets a cell lead to another one. To be called before the cell gets its value.
  /// - `to`: a cell of the workbook, such as `articles!A7`.
  void link(int row, int column, String to) {
    if (links == limits.links()) {
      unlinked++;
      return;
    }
    links++;
    // the library keeps one link for each pair of target and text: hence another text for each cell that leads there
    int number = leadingTo.merge(to, 1, Integer::sum);
    sheet.hyperlink(row, column, HyperLink.internal(to, Integer.toString(number)));
    sheet.style(row, column).fontColor(LINK_COLOUR).underlined().set();
  }

  private void truth(int row, int column, boolean value) {
    sheet.value(row, column, value);
    // LibreOffice shows some of them as numbers else
    sheet.style(row, column).format("\"TRUE\";\"TRUE\";\"FALSE\"").set();
  }

  private void date(int row, int column, LocalDate day) {
    if (day.getYear() < FIRST_YEAR) {
      text(row, column, day.toString());
    } else {
      sheet.value(row, column, day);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    }
  }

  private String fitting(String text) {
    if (text.length() <= limits.characters()) {
      return text;
    }
    cut++;
    int end = limits.characters() - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
