package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A careful reader's verdicts on the errors and warnings of the real articles kept beside the project
/// (`judged/findings.csv`): whether the reader agrees with each, and why; `second` is what another says who didn't know the
/// first verdicts, and empty where only one has read it. A finding that is new, or says something else than when it was
/// read, wants a verdict of its own.
class JudgedFindingsTest {

  private static final Path SHEET = Path.of("src", "test", "resources", "dev", "crosscheck",
      "judged", "findings.csv");

  /// Most of forty that may be wrong by either reader; of fewer as large a share, but one.
  private static final Map<Severity, Integer> MOST_WRONG = Map.of(Severity.ERROR, 2,
      Severity.WARNING, 2);
  private static final int FORTY = 40;

  /// Share of the findings that may be new since somebody has read them all.
  private static final double NEW = 0.1;

  @TempDir
  static Path folder;

  private static List<Finding> found = List.of();

  @BeforeAll
  static void run() {
    if (Shared.isThere("articles") && Shared.isThere("gold")) {
      found = Runs.run(folder.resolve("output"), Shared.folder("articles"),
          Shared.folder("gold").resolve("articles")).overview().findings().stream()
          .filter(finding -> finding.severity() != Severity.NOTE).toList();
    }
  }

  @Test
  void every_verdict_says_why() throws IOException {
    assertThat(sheet()).isNotEmpty().allSatisfy(row -> {
      assertThat(row.get("verdict")).isIn("right", "wrong");
      assertThat(row.get("why")).isNotBlank();
      assertThat(row.get("second")).isIn("right", "wrong", "");
      assertThat(row.get("summary")).isNotBlank();
    });
    assertThat(sheet()).extracting(JudgedFindingsTest::read).doesNotHaveDuplicates();
  }

  @Test
  void nearly_all_errors_and_most_warnings_are_right() throws IOException {
    Shared.folder("articles");
    var right = sheet().stream().filter(row -> row.get("verdict").equals("right"))
        .filter(row -> !row.get("second").equals("wrong")).map(JudgedFindingsTest::read)
        .collect(Collectors.toSet());
    var judged = sheet().stream().map(JudgedFindingsTest::read).collect(Collectors.toSet());
    MOST_WRONG.forEach((severity, most) -> {
      var known = found.stream().filter(finding -> finding.severity() == severity)
          .map(JudgedFindingsTest::read).filter(judged::contains).toList();
      assertThat(known).as("%s findings that are judged", severity).isNotEmpty();
      assertThat(known).as("%s findings that are wrong", severity)
          .filteredOn(id -> !right.contains(id))
          .hasSizeLessThanOrEqualTo(Math.max(1, most * known.size() / FORTY));
    });
  }

  @Test
  void nearly_all_of_them_are_judged() throws IOException {
    Shared.folder("articles");
    var judged = sheet().stream().map(JudgedFindingsTest::read).collect(Collectors.toSet());
    var fresh = found.stream().map(JudgedFindingsTest::read)
        .filter(finding -> !judged.contains(finding)).toList();

    assertThat(fresh.size()).as("findings without a verdict: %s", fresh)
        .isLessThanOrEqualTo((int) (NEW * found.size()));
  }

  /// What a verdict is of: the finding as it was read, but for the number of those that say it only perhaps.
  private static String read(Finding finding) {
    return read(finding.id(), finding.summary());
  }

  private static String read(CSVRecord row) {
    return read(row.get("finding"), row.get("summary"));
  }

  private static String read(String id, String summary) {
    return id + " " + summary.replaceAll("perhaps \\d+ others?", "perhaps others");
  }

  private static List<CSVRecord> sheet() throws IOException {
    try (var reader = Files.newBufferedReader(SHEET, StandardCharsets.UTF_8);
        var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
            .parse(reader)) {
      return rows.getRecords();
    }
  }
}
