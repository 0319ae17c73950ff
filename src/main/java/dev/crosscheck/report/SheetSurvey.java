package dev.crosscheck.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// What must be known of a table before its sheet is written: how many rows it has, how long its cells are, and where
/// the rows stand that cells of other sheets lead to.
final class SheetSurvey {

  private final Table<?> table;
  private final SheetLimits limits;
  private final int[] longest;
  /// By column the first row that has a value; bounded, like the links that ask for it.
  private final Map<String, Map<String, Integer>> firstRows = new HashMap<>();
  private long rows;

  private SheetSurvey(Table<?> table, SheetLimits limits, Set<String> targets) {
    this.table = table;
    this.limits = limits;
    this.longest = table.columns().stream().mapToInt(column -> column.name().length()).toArray();
    targets.forEach(column -> firstRows.put(column, new HashMap<>()));
  }

  /// - `targets`: the columns by whose values other cells lead here.
  static SheetSurvey of(WrittenTable written, SheetLimits limits, Set<String> targets)
      throws IOException {
    var survey = new SheetSurvey(written.table(), limits, targets);
    written.forEach(survey::add);
    return survey;
  }

  Table<?> table() {
    return table;
  }

  /// Rows of the table, without the row of headers.
  long rows() {
    return rows;
  }

  /// Those of them that its sheet holds.
  int rowsOfSheet() {
    return (int) Math.min(rows, limits.rows() - 1L);
  }

  int columnsOfSheet() {
    return Math.min(table.columns().size(), limits.columns());
  }

  /// The longest cell of a column, its header among them, in UTF-16 units.
  int longest(int column) {
    return longest[column];
  }

  /// The row of the sheet, from 1, that is the first with this value in a column; none beyond the sheet's end.
  OptionalInt row(String column, String value) {
    var row = firstRows.getOrDefault(column, Map.of()).get(value);
    return row == null ? OptionalInt.empty() : OptionalInt.of(row);
  }

  private void add(List<String> cells) {
    rows++;
    for (int i = 0; i < cells.size(); i++) {
      longest[i] = Math.max(longest[i], cells.get(i).length());
    }
    if (rows < limits.rows() && !firstRows.isEmpty()) {
      for (int i = 0; i < cells.size(); i++) {
        var known = firstRows.get(table.columns().get(i).name());
        if (known != null && known.size() < limits.links()) {
          known.putIfAbsent(cells.get(i), (int) rows + 1);
        }
      }
    }
  }
}
