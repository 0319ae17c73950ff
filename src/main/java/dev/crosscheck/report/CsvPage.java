package dev.crosscheck.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A small table as a text, in the form of the files: safe for spreadsheets.
final class CsvPage {

  private CsvPage() {}

  static <R> String of(Table<R> table, List<R> rows) {
    var header = table.columns().stream().map(Column::name).collect(Collectors.joining(","));
    var lines = rows.stream().map(row -> table.columns().stream()
        .map(column -> column.cell(row, CsvStyle.SAFE)).collect(Collectors.joining(",")));
    return Stream.concat(Stream.of(header), lines).map(line -> line + CsvFile.LINE_END)
        .collect(Collectors.joining());
  }
}
