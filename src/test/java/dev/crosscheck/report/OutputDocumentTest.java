package dev.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `src/docs/output.md` lists the columns as they are written. To bring it up to date, run this test with
/// `-Ddocs.write=true`.
class OutputDocumentTest {

  private static final Path DOCUMENT = Path.of("src", "docs", "output.md");
  private static final String START = "<!-- columns: written from the program -->\n";
  private static final String END = "<!-- end of columns -->\n";

  @Test
  void the_document_has_every_column_with_its_type_and_meaning() throws IOException {
    var document = Files.readString(DOCUMENT);
    var written = document.substring(0, document.indexOf(START) + START.length())
        + Reports.TABLES.stream().map(OutputDocumentTest::section).collect(Collectors.joining())
        + document.substring(document.indexOf(END));
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(DOCUMENT, written);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(written);
  }

  private static String section(Table<?> table) {
    return "\n### `" + table.file() + "`\n\n" + table.description()
        + (table.key().isEmpty() ? "" : " Key: `" + String.join("`, `", table.key()) + "`.")
        + "\n\n| column | type | what it holds |\n| --- | --- | --- |\n"
        + table.columns().stream().map(OutputDocumentTest::line).collect(Collectors.joining())
        + "\n";
  }

  private static String line(Column<?> column) {
    var target = column.reference().map(to -> " One of `" + to.table() + "." + to.column() + "`.")
        .orElse("");
    return "| `" + column.name() + "` | " + column.type().schemaName() + " | "
        + column.about() + target + " |\n";
  }
}
