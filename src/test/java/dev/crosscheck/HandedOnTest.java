package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tables in other people's tools, as the README shows it.
class HandedOnTest {

  private static final Pattern SQL = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

  /// What the README's lines for pandas count, by the module that every Python has.
  private static final String COUNT = """
      import collections, csv, sys
      with open(sys.argv[1], encoding="utf-8", newline="") as file:
          counts = collections.Counter((row["framework"], row["polarity"]) for row in csv.DictReader(file))
      for (framework, polarity), number in sorted(counts.items()):
          sys.stdout.buffer.write(f"{framework}\\t{polarity}\\t{number}\\n".encode())
      """;

  @TempDir
  static Path folder;

  @BeforeAll
  static void run() {
    Runs.run(folder.resolve("output"), Path.of("corpus"));
  }

  @Test
  void duckdb_answers_the_query_of_the_readme() throws IOException, SQLException {
    assumeTrue(DriverManager.drivers().anyMatch(driver -> driver.getClass().getName()
        .startsWith("org.duckdb.")), "DuckDB is not on the class path: mvn test -Pduckdb");
    var query = SQL.matcher(Files.readString(Path.of("README.md")));
    assertThat(query.find()).isTrue();
    var statements = query.group(1).replace("output/",
        folder.resolve("output").toString().replace('\\', '/') + "/").split(";");
    var found = new LinkedHashMap<String, Long>();
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      statement.execute(statements[0]);
      try (var rows = statement.executeQuery(statements[1])) {
        while (rows.next()) {
          found.put(rows.getString("framework") + " " + rows.getString("value"),
              rows.getLong("articles"));
        }
      }
    }

    assertThat(found).hasSize(5).containsExactlyEntriesOf(blamed());
  }

  @Test
  void python_counts_the_same_rows() throws IOException, InterruptedException {
    assumeTrue(Programs.isInstalled("python3"), "python3 is not on the path");
    var counted = folder.resolve("counted.txt");
    var process = new ProcessBuilder("python3", "-c", COUNT,
        folder.resolve("output/claims.csv").toString()).redirectErrorStream(true)
        .redirectOutput(counted.toFile()).start();

    assertThat(process.waitFor()).isZero();
    assertThat(Files.readAllLines(counted, StandardCharsets.UTF_8)).containsExactlyInAnyOrder(
        claims().collect(Collectors.groupingBy(
            row -> row.get("framework") + "\t" + row.get("polarity"), Collectors.counting()))
            .entrySet().stream().map(entry -> entry.getKey() + "\t" + entry.getValue())
            .toArray(String[]::new));
  }

  /// The five qualities that most articles miss in a thing.
  private static Map<String, Long> blamed() throws IOException {
    var articles = claims().filter(row -> row.get("polarity").equals("negative"))
        .collect(Collectors.groupingBy(row -> row.get("framework") + " " + row.get("value"),
            Collectors.mapping(row -> row.get("article"),
                Collectors.collectingAndThen(Collectors.toSet(), set -> (long) set.size()))));
    var first = new LinkedHashMap<String, Long>();
    articles.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed()
            .thenComparing(entry -> Arrays.asList(entry.getKey().split(" ", 2)).toString()))
        .limit(5).forEach(entry -> first.put(entry.getKey(), entry.getValue()));
    return first;
  }

  private static Stream<CSVRecord> claims() throws IOException {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var rows = format.parse(Files.newBufferedReader(folder.resolve("output/claims.csv")))) {
      return rows.getRecords().stream();
    }
  }
}
