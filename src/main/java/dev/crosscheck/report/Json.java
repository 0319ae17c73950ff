package dev.crosscheck.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/// How JSON is written: members in the order given, LF line ends on every platform, numbers in full.
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      .build();

  private Json() {}

  static JsonMapper mapper() {
    return MAPPER;
  }

  /// On one line, for programs that read line by line.
  static String line(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /// Indented by two spaces, for people.
  static String page(Object value) {
    var indenter = new DefaultIndenter("  ", "\n");
    return MAPPER.writer()
        .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
        .writeValueAsString(value) + "\n";
  }

  /// A row of a table as an object: the same names, exact text, numbers and truth values as such, `null` where unknown.
  static <R> Map<String, @Nullable Object> row(List<Column<R>> columns, R row) {
    var json = new LinkedHashMap<String, @Nullable Object>();
    columns.forEach(column -> json.put(column.name(), value(column.value().apply(row))));
    return json;
  }

  private static @Nullable Object value(Object value) {
    return switch (value) {
      case String text when text.isEmpty() -> null;
      case LocalDate day -> day.toString();
      default -> value;
    };
  }
}
