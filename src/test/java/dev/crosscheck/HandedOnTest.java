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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  private static final Pattern PYTHON = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);

  /// So that all rows are printed, each in a line.
  private static final String WHOLE = """
      import pandas
      pandas.set_option("display.max_rows", None, "display.width", None)
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
  void pandas_counts_what_the_readme_says() throws IOException, InterruptedException {
    var python = Stream.of("python3", "/usr/bin/python3").filter(Programs::isInstalled)
        .filter(HandedOnTest::hasPandas).findFirst();
    assumeTrue(python.isPresent(),
        "no Python here has pandas (Debian: apt-get install python3-pandas)");
    var lines = PYTHON.matcher(Files.readString(Path.of("README.md")));
    assertThat(lines.find()).isTrue();
    var rows = printed(Map.of(), python.orElseThrow(), "-c", "import os; os.chdir(r'" + folder
        + "')\n" + WHOLE + lines.group(1)).lines()
        .map(line -> List.of(line.strip().split(" +"))).toList();
    assertThat(rows.getFirst().getFirst()).as(() -> "pandas: " + rows).isEqualTo("polarity");
    var polarities = rows.getFirst().subList(1, rows.getFirst().size());
    var counted = new TreeMap<String, Long>();
    for (var row : rows.subList(2, rows.size())) {
      for (int i = 0; i < polarities.size(); i++) {
        counted.put(row.getFirst() + " " + polarities.get(i), Long.valueOf(row.get(i + 1)));
      }
    }
    counted.values().removeIf(number -> number == 0);
    assertThat(counted).isEqualTo(claims().collect(Collectors.groupingBy(
        row -> row.get("framework") + " " + row.get("polarity"), TreeMap::new,
        Collectors.counting())));
  }

  @Test
  void the_library_of_the_standard_reads_every_table() throws IOException, InterruptedException {
    var modules = Map.of("NODE_PATH", Path.of("target/frictionless/node_modules").toAbsolutePath()
        .toString());
    assumeTrue(Programs.isInstalled("node") && printed(modules, "node", "-e",
        "require('datapackage')").isEmpty(), "Frictionless Data's own library isn't installed: "
            + "npm install --prefix target/frictionless datapackage@1.1.10");

    assertThat(
        printed(modules, "node", "-e", READ_ALL, folder.resolve("output").toString()).lines())
        .contains("valid", "claims " + claims().count()).hasSize(13)
        .noneMatch(line -> line.startsWith("fails"));
  }

  /// Validates the description, then reads each table by it: types, constraints, keys, and rows that point to others.
  private static final String READ_ALL = """
      const { Package } = require('datapackage');
      const folder = process.argv[1];
      const description = JSON.parse(require('fs').readFileSync(folder + '/datapackage.json'));
      (async () => {
        const all = await Package.load(description, { basePath: folder });
        console.log(all.valid ? 'valid' : all.errors.map(one => one.message).join('; '));
        for (const table of all.resources.filter(one => one.descriptor.type === 'table')) {
          table.descriptor.profile = 'tabular-data-resource';
          table.commit();
          console.log(table.name, (await table.read({ relations: true })).length);
        }
      })().catch(wrong => console.log('fails', wrong.message, wrong.errors));
      """;

  /// What a program prints on both its streams.
  private static String printed(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    var process = builder.start();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed;
  }

  private static boolean hasPandas(String python) {
    try {
      return printed(Map.of(), python, "-c", "import pandas").isEmpty();
    } catch (IOException | InterruptedException _) {
      return false;
    }
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
