package dev.crosscheck.report;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/// The sheet that says what each column of the others holds.
final class ColumnSheet {

  static final String NAME = "columns";

  private static final List<String> HEADERS = List.of("sheet", "column", "type", "what it holds");
  private static final List<Integer> WIDTHS = List.of(14, 24, 10, 100);

  private ColumnSheet() {}

  static int rows(Collection<SheetSurvey> surveys) {
    return (int) surveys.stream().flatMap(survey -> told(survey.table())).count();
  }

  static void write(Worksheet sheet, Collection<SheetSurvey> surveys) throws IOException {
    var cells = new SheetCells(sheet, SheetLimits.EXCEL);
    for (int i = 0; i < HEADERS.size(); i++) {
      cells.header(0, i, HEADERS.get(i));
      sheet.width(i, WIDTHS.get(i));
    }
    int row = 0;
    for (var survey : surveys) {
      for (var column : told(survey.table()).toList()) {
        row++;
        cells.link(row, 0, survey.table().name() + "!A1");
        cells.text(row, 0, survey.table().name());
        cells.text(row, 1, column.name());
        cells.text(row, 2, column.type().schemaName());
        cells.text(row, 3, column.about());
      }
    }
    SheetCells.onPaper(sheet);
    sheet.repeatRows(0);
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, row, HEADERS.size() - 1);
    sheet.finish();
  }

  /// The columns of a table; of those that say the same of one article after another the first.
  private static Stream<? extends Column<?>> told(Table<?> table) {
    var columns = table.columns();
    return columns.size() > 1 && columns.get(1).type() == Column.Type.POSITION
        ? columns.stream().limit(2)
        : columns.stream();
  }
}
