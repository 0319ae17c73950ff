package dev.crosscheck.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The sheet of a table, or the sheets of a long one: its rows with their types, under headers that stay in sight and
/// filter, and with links to the rows of other sheets.
final class TableSheet {

  /// Cells held before they are written, about 100 bytes each: a few MB, also where a row has thousands.
  private static final int HELD_CELLS = 20_000;

  /// Widest column; more would hide its neighbours.
  /// - Unit: characters, as all widths.
  private static final int MAX_WIDTH = 60;

  /// What the arrow of a filter takes beside the name of a column.
  private static final int ARROW = 3;

  private final WrittenTable written;
  private final Map<String, SheetSurvey> surveys;
  private final SheetLimits limits;
  private final SheetSurvey survey;
  private final List<Column<?>> columns;
  private final List<String> names;
  private int cut;
  private int unlinked;

  /// - `surveys`: of all tables by name.
  TableSheet(WrittenTable written, Map<String, SheetSurvey> surveys, SheetLimits limits) {
    this.written = written;
    this.surveys = surveys;
    this.limits = limits;
    this.survey = Objects.requireNonNull(surveys.get(written.table().name()));
    this.columns = List.copyOf(written.table().columns().subList(0, survey.columnsOfSheet()));
    this.names = written.table().columns().stream().map(Column::name).toList();
  }

  /// Writes it, and says what it couldn't hold, a sentence each.
  List<String> write(Workbook workbook) throws IOException {
    try (var rows = written.rows()) {
      long left = survey.rowsOfSheets();
      for (int number = 0; number < survey.sheets(); number++) {
        int here = (int) Math.min(left, survey.rowsOfSheet());
        write(workbook.newWorksheet(survey.sheet(number)), rows, here);
        left -= here;
      }
    }
    return notes();
  }

  private void write(Worksheet sheet, WrittenTable.Rows rows, int number) throws IOException {
    var cells = new SheetCells(sheet, limits);
    for (int i = 0; i < columns.size(); i++) {
      cells.header(0, i, columns.get(i).name());
      sheet.width(i, Math.min(MAX_WIDTH,
          Math.max(survey.longest(i) + 1, columns.get(i).name().length() + ARROW)));
    }
    SheetCells.onPaper(sheet);
    sheet.repeatRows(0);
    sheet.freezePane(written.table().name().equals(Matrix.NAME) ? 1 : 0, 1);
    sheet.setAutoFilter(0, 0, number, columns.size() - 1);
    for (int row = 1; row <= number; row++) {
      write(cells, row, rows.next());
      if (row % Math.max(1, HELD_CELLS / columns.size()) == 0) {
        sheet.flush();
      }
    }
    sheet.finish();
    cut += cells.cut();
    unlinked += cells.unlinked();
  }

  private void write(SheetCells cells, int row, List<String> values) {
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      if (!values.get(i).isEmpty()) {
        columns.get(i).leads()
            .flatMap(link -> target(link, values.get(names.indexOf(link.by()))))
            .ifPresent(to -> cells.link(row, column, to));
        cells.put(row, i, columns.get(i).type(), values.get(i));
      }
    }
  }

  private Optional<String> target(Column.Link link, String value) {
    return value.isEmpty()
        ? Optional.empty()
        : Objects.requireNonNull(surveys.get(link.target().table()))
            .place(link.target().column(), value);
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    if (survey.sheets() > 1) {
      notes.add("The rows go on in " + IntStream.range(1, survey.sheets())
          .mapToObj(survey::sheet).collect(Collectors.joining(", ")) + ".");
    }
    if (survey.rows() > survey.rowsOfSheets()) {
      notes.add(String.format(Locale.ROOT, "Only the first %,d rows are here; all are in %s.",
          survey.rowsOfSheets(), written.table().file()));
    }
    if (written.table().columns().size() > survey.columnsOfSheet()) {
      notes.add(String.format(Locale.ROOT, "Only the first %,d columns are here; all are in %s.",
          survey.columnsOfSheet(), written.table().file()));
    }
    if (cut > 0) {
      notes.add(String.format(Locale.ROOT,
          "Texts longer than a cell can be end with …: %,d; they are whole in %s.", cut,
          written.table().file()));
    }
    if (unlinked > 0) {
      notes.add(String.format(Locale.ROOT, "Only the first %,d links are here.", limits.links()));
    }
    return notes;
  }
}
