package dev.crosscheck.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Which rows of a table are wanted.
/// - `conditions`: all of which must hold.
/// - `text`: what some cell must have, in lower case; blank for anything.
record TableFilter(List<Condition> conditions, String text) {

  /// - `value`: that the cell of a column must have, as a whole or between semicolons.
  record Condition(int column, String value) {

    private boolean holds(List<String> cells) {
      return column < cells.size() && Arrays.asList(cells.get(column).split(";")).contains(value);
    }
  }

  TableFilter {
    conditions = List.copyOf(conditions);
  }

  boolean fits(TableRecords row) {
    if (conditions.isEmpty() && text.isEmpty()) {
      return true;
    }
    if (!mayFit(row.text())) {
      return false;
    }
    var cells = row.cells();
    return conditions.stream().allMatch(condition -> condition.holds(cells))
        && (text.isEmpty()
            || cells.stream().anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(text)));
  }

  /// Most rows are told by what stands in the file already, where quotes are doubled.
  private boolean mayFit(String written) {
    return conditions.stream().map(Condition::value)
        .allMatch(value -> value.indexOf('"') >= 0 || written.contains(value))
        && (text.isEmpty() || text.indexOf('"') >= 0
            || written.toLowerCase(Locale.ROOT).contains(text));
  }
}
