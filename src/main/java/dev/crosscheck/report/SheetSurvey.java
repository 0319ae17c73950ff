package dev.crosscheck.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What must be known of a table before its sheets are written: how many rows it has, how long its cells are, and where
/// the rows stand that cells of other sheets lead to. Rows that one sheet can't hold go on in the next.
final class SheetSurvey {

  private final Table<?> table;
  private final SheetLimits limits;
  private final int[] longest;
  /// By column the first row that has a value, from 0; bounded, like the links that ask for it.
  private final Map<String, Map<String, Long>> firstRows = new HashMap<>();
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

  /// Those of them that its sheets hold.
  long rowsOfSheets() {
    return Math.min(rows, (long) limits.sheets() * rowsOfSheet());
  }

  /// The most that one sheet holds, without the row of headers.
  int rowsOfSheet() {
    return limits.rows() - 1;
  }

  /// How many sheets it takes; one at least.
  int sheets() {
    return Math.max(1,
        Math.ceilDiv((int) Math.min(rowsOfSheets(), Integer.MAX_VALUE), rowsOfSheet()));
  }

  /// The name of a sheet, from 0: one that needs no quotes where cells lead to it.
  String sheet(int number) {
    return table.name() + (number == 0 ? "" : "_" + (number + 1));
  }

  int columnsOfSheet() {
    return Math.min(table.columns().size(), limits.columns());
  }

  /// The longest cell of a column, its header among them, in UTF-16 units.
  int longest(int column) {
    return longest[column];
  }

  /// The first row with this value in a column, by its first cell: `claims!A7`; none beyond the last sheet's end.
  Optional<String> place(String column, String value) {
    return Optional.ofNullable(firstRows.getOrDefault(column, Map.of()).get(value))
        .map(row -> sheet((int) (row / rowsOfSheet())) + "!A" + (row % rowsOfSheet() + 2));
  }

  private void add(List<String> cells) {
    rows++;
    for (int i = 0; i < cells.size(); i++) {
      longest[i] = Math.max(longest[i], cells.get(i).length());
    }
    if (rows == rowsOfSheets() && !firstRows.isEmpty()) {
      for (int i = 0; i < cells.size(); i++) {
        var known = firstRows.get(table.columns().get(i).name());
        if (known != null && known.size() < limits.links()) {
          known.putIfAbsent(cells.get(i), rows - 1);
        }
      }
    }
  }
}
