package dev.crosscheck.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// A table being written: UTF-8 without byte-order mark, lines ended by CR LF as RFC 4180 has it.
final class CsvFile<R> implements Closeable {

  static final String LINE_END = "\r\n";

  private final Table<R> table;
  private final CsvStyle style;
  private final Writer writer;

  CsvFile(Path folder, Table<R> table, CsvStyle style) throws IOException {
    this.table = table;
    this.style = style;
    this.writer = utf8(folder.resolve(table.file()));
    line(table.columns().stream().map(Column::name).collect(Collectors.joining(",")));
  }

  void write(R row) throws IOException {
    line(table.columns().stream().map(column -> column.cell(row, style))
        .collect(Collectors.joining(",")));
  }

  private void line(String line) throws IOException {
    writer.write(line);
    writer.write(LINE_END);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /// A writer that puts `?` for half a surrogate pair, where `Files.newBufferedWriter` would throw.
  static Writer utf8(Path file) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
  }
}
