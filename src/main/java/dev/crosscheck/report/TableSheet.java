package dev.crosscheck.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/// The sheet of a table: its rows with their types, under headers that stay in sight and filter, and with links to the
/// rows of other sheets.
/// - `surveys`: of all tables by name.
record TableSheet(WrittenTable written, Map<String, SheetSurvey> surveys, SheetLimits limits) {

  /// Cells held before they are written, about 100 bytes each: a few MB, also where a row has thousands.
  private static final int HELD_CELLS = 20_000;

  /// Widest column; more would hide its neighbours.
  /// - Unit: characters, as all widths.
  private static final int MAX_WIDTH = 60;

  /// What the arrow of a filter takes beside the name of a column.
  private static final int ARROW = 3;

  /// Writes it, and says what it couldn't hold, a sentence each.
  List<String> write(Worksheet sheet) throws IOException {
    var survey = Objects.requireNonNull(surveys.get(written.table().name()));
    var columns = written.table().columns().subList(0, survey.columnsOfSheet());
    var links = columns.stream().map(Column::leads).toList();
    var names = written.table().columns().stream().map(Column::name).toList();
    var cells = new SheetCells(sheet, limits);
    for (int i = 0; i < columns.size(); i++) {
      cells.header(0, i, columns.get(i).name());
      sheet.width(i, Math.min(MAX_WIDTH,
          Math.max(survey.longest(i) + 1, columns.get(i).name().length() + ARROW)));
    }
    SheetCells.onPaper(sheet);
    sheet.repeatRows(0);
    sheet.freezePane(written.table().name().equals(Matrix.NAME) ? 1 : 0, 1);
    sheet.setAutoFilter(0, 0, survey.rowsOfSheet(), columns.size() - 1);
    var row = new int[1];
    written.forEach(values -> {
      if (row[0] == survey.rowsOfSheet()) {
        return;
      }
      row[0]++;
      for (int i = 0; i < columns.size(); i++) {
        int column = i;
        if (!values.get(i).isEmpty()) {
          links.get(i).flatMap(link -> target(link, values.get(names.indexOf(link.by()))))
              .ifPresent(to -> cells.link(row[0], column, to));
          cells.put(row[0], i, columns.get(i).type(), values.get(i));
        }
      }
      if (row[0] % Math.max(1, HELD_CELLS / columns.size()) == 0) {
        sheet.flush();
      }
    });
    sheet.finish();
    return notes(survey, cells);
  }

  private Optional<String> target(Column.Link link, String value) {
    var survey = Objects.requireNonNull(surveys.get(link.target().table()));
    var row = survey.row(link.target().column(), value);
    return value.isEmpty() || row.isEmpty()
        ? Optional.empty()
        : Optional.of(link.target().table() + "!A" + row.getAsInt());
  }

  private List<String> notes(SheetSurvey survey, SheetCells cells) {
    var notes = new ArrayList<String>();
    if (survey.rows() > survey.rowsOfSheet()) {
      notes.add(String.format(Locale.ROOT, "Only the first %,d rows are here; all are in %s.",
          survey.rowsOfSheet(), written.table().file()));
    }
    if (written.table().columns().size() > survey.columnsOfSheet()) {
      notes.add(String.format(Locale.ROOT, "Only the first %,d columns are here; all are in %s.",
          survey.columnsOfSheet(), written.table().file()));
    }
    if (cells.cut() > 0) {
      notes.add(String.format(Locale.ROOT,
          "Texts longer than a cell can be end with …: %,d; they are whole in %s.", cells.cut(),
          written.table().file()));
    }
    if (cells.unlinked() > 0) {
      notes.add(String.format(Locale.ROOT, "Only the first %,d links are here.", limits.links()));
    }
    return notes;
  }
}
