package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The worked example of another subject, databases: two tables beside three articles, and no line of Java.
class OtherSubjectTest {

  private static final Path SUBJECT = Path.of("src", "docs", "subject");

  @TempDir
  Path output;

  @BeforeEach
  void run() {
    Runs.run(new Settings(List.of(SUBJECT.resolve("articles")), output,
        Optional.of(SUBJECT.resolve("catalogue.csv")), Optional.of(SUBJECT.resolve("lexicon.csv")),
        Optional.empty(), 1, false, "test"));
  }

  @Test
  void its_tables_make_the_claims_that_are_expected() throws IOException {
    var columns = List.of("article", "framework", "facet", "value", "polarity");

    var expected = cells(SUBJECT.resolve("expected.csv"), columns);

    assertThat(expected).isNotEmpty();
    assertThat(cells(output.resolve("claims.csv"), columns)).containsAll(expected);
  }

  @Test
  void its_things_are_ranked_and_its_mistakes_found() throws IOException {
    assertThat(cells(output.resolve("rankings.csv"), List.of("article", "position", "framework")))
        .contains(List.of("databases-for-a-new-service.md", "4", "tigerbeetle"),
            List.of("most-starred-databases.txt", "1", "surrealdb"));
    assertThat(cells(output.resolve("findings.csv"), List.of("kind", "article_a"))).contains(
        List.of("count-mismatch", "databases-for-a-new-service.md"),
        List.of("order-contradicts-metric", "most-starred-databases.txt"),
        List.of("value-conflict", "sqlite-or-postgresql.md"));
  }

  private static List<List<String>> cells(Path table, List<String> columns) throws IOException {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var rows = format.parse(Files.newBufferedReader(table, StandardCharsets.UTF_8))) {
      return rows.stream().map(row -> columns.stream().map(row::get).toList()).toList();
    }
  }
}
