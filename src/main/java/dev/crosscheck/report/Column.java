package dev.crosscheck.report;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A column of a table. Its header, its cells and its description in `datapackage.json` all come from here.
/// - `value`: the cell of a row as [CsvCell#of] takes it; the empty string where it is unknown.
/// - `constraints`: by their names in Frictionless Table Schema (`required`, `minimum`, `enum`, …).
/// - `reference`: the table and column that it points to.
record Column<R>(String name, Type type, String description, Function<R, Object> value,
    Map<String, Object> constraints, Optional<Reference> reference) {

  /// What a column holds, and its name in Frictionless Table Schema.
  enum Type {
    /// A name that other rows and files use for the same thing.
    IDENTIFIER("string"),
    /// One of a closed set of words.
    WORD("string"),
    /// Free text, much of it quoted from articles.
    TEXT("string"),
    /// Several identifiers.
    LIST("list"), INTEGER("integer"), NUMBER("number"), BOOLEAN("boolean"), DATE("date");

    private final String schemaName;

    Type(String schemaName) {
      this.schemaName = schemaName;
    }

    String schemaName() {
      return schemaName;
    }

    /// Whether its cells are quoted and made safe.
    boolean isTextual() {
      return switch (this) {
        case IDENTIFIER, WORD, TEXT, LIST -> true;
        case INTEGER, NUMBER, BOOLEAN, DATE -> false;
      };
    }
  }

  /// A column of another table, or of its own.
  record Reference(String table, String column) {}

  String cell(R row, CsvStyle style) {
    return CsvCell.of(value.apply(row), type.isTextual(), style);
  }
}
