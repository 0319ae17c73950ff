package dev.crosscheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// A table that was written in the exact style, to be read again row by row.
record WrittenTable(Table<?> table, Path file) {

  /// Takes the cells of a row, without their quotes.
  interface RowReader {
    void read(List<String> cells) throws IOException;
  }

  static WrittenTable of(Table<?> table, Path folder) {
    return new WrittenTable(table, folder.resolve(table.file()));
  }

  /// The matrix, whose columns stand in its file alone.
  static WrittenTable matrix(Path folder) throws IOException {
    var file = folder.resolve(Matrix.NAME + ".csv");
    try (var rows = parser(file)) {
      var header = rows.iterator().next().toList();
      return of(Matrix.table(header.subList(1, header.size())), folder);
    }
  }

  void forEach(RowReader reader) throws IOException {
    try (var parser = parser(file)) {
      var rows = parser.iterator();
      rows.next();
      while (rows.hasNext()) {
        reader.read(rows.next().toList());
      }
    }
  }

  private static CSVParser parser(Path file) throws IOException {
    return CSVFormat.RFC4180.parse(Files.newBufferedReader(file));
  }
}
