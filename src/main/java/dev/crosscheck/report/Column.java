package dev.crosscheck.report;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A column of a table. Its header, its cells, its description in `datapackage.json` and where its cells lead to in
/// the workbook all come from here.
/// - `value`: the cell of a row as [CsvCell#of] takes it; the empty string where it is unknown.
/// - `constraints`: by their names in Frictionless Table Schema (`required`, `minimum`, `enum`, …).
/// - `reference`: the table and column that it points to.
/// - `link`: where else its cells lead to.
record Column<R>(String name, Type type, String description, Function<R, Object> value,
    Map<String, Object> constraints, Optional<Reference> reference, Optional<Link> link) {

  /// What a column holds, and its name in Frictionless Table Schema.
  enum Type {
    /// A name that other rows and files use for the same thing.
    IDENTIFIER("string"),
    /// One of a closed set of words.
    WORD("string"),
    /// Free text, much of it quoted from articles.
    TEXT("string"),
    /// Several identifiers. The published schema of the standard has no type for them, though its text has.
    LIST("string"),
    /// A position, or the sign for a thing that has none.
    POSITION("string"), INTEGER("integer"), NUMBER("number"), BOOLEAN("boolean"), DATE("date");

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
        case POSITION, INTEGER, NUMBER, BOOLEAN, DATE -> false;
      };
    }
  }

  /// A column of another table, or of its own.
  record Reference(String table, String column) {}

  /// To the first row of a table that has in `target` what this row has in `by`; to none where no row has it.
  record Link(String by, Reference target) {}

  /// Where a cell leads to: along the reference, else along the link.
  Optional<Link> leads() {
    return reference.map(target -> new Link(name, target)).or(() -> link);
  }

  /// What it holds, and how several values stand in a cell of it.
  String about() {
    return type == Type.LIST ? description + " Several are separated by ;." : description;
  }

  String cell(R row, CsvStyle style) {
    return CsvCell.of(value.apply(row), type.isTextual(), style);
  }
}
