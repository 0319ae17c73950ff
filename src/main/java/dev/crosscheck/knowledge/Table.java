package dev.crosscheck.knowledge;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Reads the CSV tables that editors extend, and says where one is broken.
public final class Table {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader()
      .setSkipHeaderRecord(true)
      .setTrim(true).setIgnoreEmptyLines(true).get();

  private Table() {}

  /// A row and the place it stands at, `file:line`.
  public record Row(CSVRecord cells, String place) {

    /// The cell of a column, empty where the row ends before it.
    public String get(String column) {
      return cells.isSet(column) ? cells.get(column) : "";
    }

    /// The cell of a column that must not be empty.
    ///
    /// @throws BrokenTable when it is
    public String require(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        throw new BrokenTable(
            place + ": the column '" + column + "' is empty; it must have a value");
      }
      return value;
    }

    /// The values of a cell, separated by `;`.
    public List<String> list(String column) {
      return Arrays.stream(get(column).split(";")).map(String::strip)
          .filter(value -> !value.isEmpty()).toList();
    }
  }

  /// The rows of one of the program's own tables, by its name beside this class ("frameworks.csv").
  public static List<Row> own(String name, List<String> columns) {
    try {
      return rows(new StringReader(new String(bytes(name), StandardCharsets.UTF_8)), name, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /// One of the program's own tables as it is.
  public static byte[] bytes(String name) {
    try (var stream = Table.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no table of the program: " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /// The rows of a user's table, without those that are empty.
  ///
  /// @throws BrokenTable when it can't be read or lacks one of the columns
  public static List<Row> read(Path file, List<String> columns) {
    try (var reader = Files.newBufferedReader(file)) {
      skipByteOrderMark(reader);
      return rows(reader, file.toString(), columns);
    } catch (IOException e) {
      throw new BrokenTable(
          file + ": can't be read (" + e.getMessage() + "); it must be a CSV file in UTF-8", e);
    }
  }

  /// Spreadsheets write one before what they call CSV in UTF-8.
  private static void skipByteOrderMark(Reader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
  }

  private static List<Row> rows(Reader reader, String file, List<String> columns)
      throws IOException {
    try (var parser = FORMAT.parse(reader)) {
      var missing = columns.stream().filter(column -> !parser.getHeaderNames().contains(column))
          .toList();
      if (!missing.isEmpty()) {
        throw new BrokenTable(
            file + ":1: no column '" + missing.getFirst() + "'; the header must have "
                + columns.stream().collect(Collectors.joining(",")));
      }
      return parser.stream().map(row -> new Row(row, file + ":" + parser.getCurrentLineNumber()))
          .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty())).toList();
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new BrokenTable(file + ": " + e.getMessage() + "; it must be CSV as RFC 4180 has it",
          e);
    }
  }
}
