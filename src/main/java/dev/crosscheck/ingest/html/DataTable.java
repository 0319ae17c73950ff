package dev.crosscheck.ingest.html;

import dev.crosscheck.model.Block.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// A table's rows, their cells at the columns where a browser puts them.
final class DataTable {

  /// Widest cell that is believed; the attribute may say anything.
  private static final int MOST_COLUMNS = 60;

  /// Longest cell of a table of data, in characters: beyond it a table only arranges a page.
  private static final int LONGEST_CELL = 1500;

  private final Element table;
  private final List<List<Sheet.Cell>> rows = new ArrayList<>();
  private int width;
  private boolean headed;

  private DataTable(Element table) {
    this.table = table;
  }

  static DataTable of(Element table) {
    DataTable data = new DataTable(table);
    if (!data.isMarkedAsLayout()) {
      data.fill();
    }
    return data;
  }

  /// Whether the table only arranges a page, so that its cells are to be read one after the other.
  boolean isLayout() {
    boolean small = rows.size() < 2 || width < 2;
    return small && !(headed && width > 1)
        || rows.stream().flatMap(List::stream)
            .anyMatch(cell -> cell.text().length() > LONGEST_CELL);
  }

  Optional<Element> caption() {
    return children(table).filter(child -> child.normalName().equals("caption")).findFirst();
  }

  void print(Sheet sheet, int group, int cluster) {
    for (int row = 0; row < rows.size(); row++) {
      sheet.row(rows.get(row), group, row, cluster);
    }
  }

  private boolean isMarkedAsLayout() {
    String role = table.attr("role");
    return role.equals("presentation") || role.equals("none")
        || table.selectFirst("table table, h1, h2, h3, pre, blockquote, form, iframe") != null;
  }

  private void fill() {
    int[] taken = new int[MOST_COLUMNS * 2];
    for (Element row : rowElements()) {
      List<Sheet.Cell> cells = new ArrayList<>();
      List<Element> elements = children(row).filter(child -> !Visibility.isHidden(child))
          .filter(child -> child.normalName().equals("td") || child.normalName().equals("th"))
          .toList();
      boolean header = isHeader(row, elements);
      int[] before = taken.clone();
      int column = 0;
      for (Element element : elements) {
        while (column < MOST_COLUMNS && before[column] > 0) {
          column++;
        }
        if (column >= MOST_COLUMNS) {
          break;
        }
        cells.add(
            new Sheet.Cell(header ? Kind.HEADER_CELL : Kind.CELL, column, CellText.of(element)));
        int columns = span(element.attr("colspan"), MOST_COLUMNS - column);
        int down = span(element.attr("rowspan"), 1000);
        Arrays.fill(taken, column, column + columns, down);
        column += columns;
      }
      for (int i = 0; i < taken.length; i++) {
        taken[i] = Math.max(0, taken[i] - 1);
      }
      if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
        headed |= header;
        width = Math.max(width, column);
        rows.add(cells);
      }
    }
  }

  private List<Element> rowElements() {
    return children(table).flatMap(child -> switch (child.normalName()) {
      case "thead", "tbody", "tfoot" ->
        children(child).filter(row -> row.normalName().equals("tr"));
      case "tr" -> Stream.of(child);
      default -> Stream.empty();
    }).filter(row -> !Visibility.isHidden(row)).toList();
  }

  /// A row of header cells, or a first row that is set in bold.
  private boolean isHeader(Element row, List<Element> cells) {
    Element section = row.parent();
    if (section != null && section.normalName().equals("thead")) {
      return true;
    }
    return !cells.isEmpty() && (cells.stream().allMatch(cell -> cell.normalName().equals("th"))
        || rows.isEmpty() && cells.size() > 1 && cells.stream().allMatch(DataTable::isBold));
  }

  private static boolean isBold(Element cell) {
    String text = cell.text();
    return cell.normalName().equals("th") || text.isEmpty()
        || cell.select("b, strong").stream().findFirst().filter(bold -> bold.text().equals(text))
            .isPresent();
  }

  private static Stream<Element> children(Element element) {
    return element.children().stream();
  }

  private static int span(String attribute, int most) {
    String digits = attribute.strip();
    return digits.matches("\\d{1,5}")
        ? Math.clamp(Integer.parseInt(digits), 1, Math.max(1, most))
        : 1;
  }
}
