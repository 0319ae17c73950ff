package dev.crosscheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

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

  /// Its rows, one after the other.
  record Rows(CSVParser parser, Iterator<CSVRecord> records) implements AutoCloseable {

    List<String> next() {
      return records.next().toList();
    }

    @Override
    public void close() throws IOException {
      parser.close();
    }
  }

  Rows rows() throws IOException {
    var parser = parser(file);
    var records = parser.iterator();
    records.next();
    return new Rows(parser, records);
  }

  void forEach(RowReader reader) throws IOException {
    try (var rows = rows()) {
      while (rows.records().hasNext()) {
        reader.read(rows.next());
      }
    }
  }

  private static CSVParser parser(Path file) throws IOException {
    return CSVFormat.RFC4180.parse(Files.newBufferedReader(file));
  }
}
