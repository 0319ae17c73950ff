package dev.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crosscheck.model.Analysis;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// A whole output folder, as others read it.
class OutputTest {

  static final RunInfo RUN = new RunInfo("1.2.3", Instant.parse("2026-01-02T03:04:05Z"),
      Map.of("output", "output"), Samples.SHA, Samples.SHA,
      Samples.replay(), Map.of("ingest", Duration.ofMillis(12)));

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir
  private Path folder;
  private Path output;

  @BeforeEach
  void run() {
    output = folder.resolve("output");
    publish(output, CsvStyle.SAFE, Samples.analyses());
  }

  private static void publish(Path output, CsvStyle style, Iterable<Analysis> analyses) {
    try (var staging = Staging.in(output)) {
      new Reports(style).write(staging.folder(), analyses, Samples.overview(), Samples.rejected(),
          Samples.replay(), Samples::article);
      staging.publish(RUN);
    }
  }

  @Test
  void every_quotation_is_the_text_at_its_place_and_every_table_is_as_described()
      throws IOException {
    Files.createDirectories(folder.resolve("corpus/lists"));
    Files.writeString(folder.resolve("corpus/lists/first.md"), "\uFEFF" + Samples.FIRST.text());
    var result = OutputCheck.of(output, folder.resolve("corpus"));
    assertThat(result.problems()).isEmpty();
    assertThat(result.quotations()).isGreaterThan(30);
  }

  @Test
  void the_check_sees_a_wrong_quotation_and_a_wrong_cell() throws IOException {
    Files.createDirectories(folder.resolve("corpus/lists"));
    Files.writeString(folder.resolve("corpus/lists/first.md"), Samples.FIRST.text());
    replace("mentions.csv", "\"Rocket\"", "\"Rockex\"");
    replace("mentions.csv", "\"linked\"", "\"chained\"");
    replace("rankings.csv", "main\",true,1,", "main\",yes,0,");
    replace("claims.csv", "\"?Glimmerjet\"", "\"glimmerjet\"");
    replace("frameworks.csv", "\"python;c\"", "python;c");
    replace("datapackage.json", "\"type\" : \"date\"", "\"type\" : \"day\"");
    replace("findings.jsonl", "\"exact\":\"Django never", "\"exact\":\"Django ever");
    assertThat(OutputCheck.of(output, folder.resolve("corpus")).problems()).satisfiesOnlyOnce(
        problem -> assertThat(problem).contains("the text has 'Rocket', not 'Rockex'"))
        .satisfiesOnlyOnce(
            problem -> assertThat(problem).contains("the text has 'Django never scales.'"))
        .contains("mentions.status 'chained': is none of the words",
            "rankings.ordered 'yes': is no boolean",
            "rankings.position '0': is out of range",
            "claims.framework 'glimmerjet' is not in frameworks.framework",
            "frameworks.languages 'python;c':  quoting")
        .anyMatch(problem -> problem.contains("not as listed"))
        .anyMatch(problem -> problem.startsWith("datapackage.json: /resources/0/schema/fields/2"));
  }

  @Test
  void the_text_that_stands_in_no_file_is_kept() {
    assertThat(FileNames.resolve(output, "text/pack.zip!/sécond 🚀+%2541.html.txt"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo(Samples.SECOND.text());
    assertThat(output.resolve("text/lists")).doesNotExist();
  }

  @Test
  void claims_have_exact_text_and_selectors() throws IOException {
    var claims = lines("claims.jsonl");
    assertThat(claims).hasSize(3);
    assertThat(claims.getFirst().replaceAll("c[0-9a-f]{15}", "c")).isEqualTo(
        """
            {"claim":"c","article":"lists/first.md","framework":"django","facet":"quality","value":"scalability",\
            "polarity":"positive","hedged":false,"scope":null,"other":null,"start":40,"end":72,"line":3,\
            "quote":"Django \\"scales\\" well,\\r\\nthey say.","section":"Django","rule":"rule-1","confidence":1,\
            "evidence":{"article":"lists/first.md","line":3,"column":1,"selector":[\
            {"type":"TextQuoteSelector","exact":"Django \\"scales\\" well,\\r\\nthey say.",\
            "prefix":"eworks 🚀 we like\\r\\n## 1. Django\\r\\n","suffix":" It may suit large sites.\\r\\n## 2."},\
            {"type":"TextPositionSelector","start":40,"end":72}]}}""");
  }

  @Test
  void findings_have_all_their_sides() throws IOException {
    var finding = JSON.readTree(lines("findings.jsonl").get(1));
    assertThat(finding.path("articles").path(0).stringValue()).isEqualTo("lists/first.md");
    assertThat(finding.path("cause").isNull()).isTrue();
    assertThat(finding.path("sides").valueStream().map(side -> side.path("side").stringValue()))
        .containsExactly("a",
            "b");
    assertThat(finding.path("sides").path(1).path("source").stringValue())
        .isEqualTo("https://example.org/django");
    assertThat(finding.path("sides").path(1).path("evidence").isEmpty()).isTrue();
  }

  @Test
  void the_summary_counts_and_names_what_the_consensus_rests_on() throws IOException {
    var summary = JSON.readTree(output.resolve("summary.json").toFile());
    assertThat(summary.path("counts").toString()).isEqualTo(
        """
            {"articles":2,"words":27,"mentions":3,"lists":1,"items":2,"claims":3,"duplicates":1,"rejects":2,\
            "frameworks":2,"uncatalogued":1,"findings":3}""");
    assertThat(summary.path("consensus").path(0).path("support").toString()).isEqualTo("""
        {"articles":2,"lists":1,"best_position":1,"median_position":1,"worst_position":1}""");
    assertThat(summary.path("findings").path("by_kind").path("polarity-conflict").intValue())
        .isEqualTo(1);
    assertThat(summary.path("findings").path("by_severity").toString())
        .isEqualTo("{\"error\":0,\"warning\":2,\"note\":1}");
    assertThat(summary.path("articles").path(0).path("main_list").toString())
        .isEqualTo("[\"django\",\"?Glimmerjet\"]");
    assertThat(summary.path("frameworks").size()).isEqualTo(2);
  }

  @Test
  void the_list_of_files_is_complete_and_tells_how_the_run_came_about() throws IOException {
    var run = JSON.readTree(output.resolve("run.json").toFile());
    assertThat(run.path("version").stringValue()).isEqualTo("1.2.3");
    assertThat(run.path("started").stringValue()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(run.path("timings_ms").path("ingest").intValue()).isEqualTo(12);
    assertThat(run.path("files").valueStream().map(file -> file.path("path").stringValue()))
        .containsExactlyElementsOf(
            contents(output).keySet().stream().filter(file -> !file.equals("run.json")).toList())
        .contains("articles.csv", "frameworks.csv", "matrix.csv", "mentions.csv", "rankings.csv",
            "consensus.csv",
            "agreement.csv", "claims.csv", "findings.csv", "evidence.csv", "rejects.csv",
            "summary.json", "claims.jsonl",
            "findings.jsonl", "report.html", "workbook.xlsx", "datapackage.json");
  }

  @Test
  void the_same_input_gives_the_same_bytes() throws IOException {
    publish(folder.resolve("again"), CsvStyle.SAFE, Samples.analyses());
    assertThat(contents(folder.resolve("again"))).isEqualTo(contents(output));
    assertThat(contents(output).values()).noneMatch(content -> content.contains("staging"));
  }

  @Test
  void the_exact_style_leaves_formulas_alone() throws IOException {
    publish(folder.resolve("exact"), CsvStyle.EXACT, Samples.analyses());
    assertThat(Files.readString(folder.resolve("exact/claims.csv")))
        .contains(",\"=Glimmerjet is like")
        .doesNotContain("'=");
    assertThat(Files.readString(folder.resolve("exact/claims.jsonl")))
        .isEqualTo(Files.readString(output.resolve("claims.jsonl")));
  }

  @Test
  void analyses_are_asked_for_once_and_let_go_of() {
    var passes = new AtomicInteger();
    var given = new ArrayList<WeakReference<Analysis>>();
    Iterable<Analysis> once = () -> {
      passes.incrementAndGet();
      return Samples.many(1_000).peek(analysis -> given.add(new WeakReference<>(analysis)))
          .peek(_ -> {
            if (given.size() == 1_000) {
              System.gc();
              assertThat(given.stream().filter(reference -> !reference.refersTo(null)).count())
                  .isLessThan(10);
            }
          }).iterator();
    };
    publish(folder.resolve("many"), CsvStyle.SAFE, once);
    assertThat(passes).hasValue(1);
    assertThat(given).hasSize(1_000);
  }

  @Test
  void a_file_that_cannot_be_written_is_named() throws IOException {
    var taken = folder.resolve("new");
    Files.createDirectories(taken.resolve("claims.csv"));
    assertThatThrownBy(
        () -> new Reports(CsvStyle.SAFE).write(taken, Samples.analyses(), Samples.overview(),
            Samples.rejected(), Samples.replay(), Samples::article))
        .isInstanceOf(OutputUnwritable.class).hasMessageContaining("claims.csv");
  }

  private void replace(String file, String old, String replacement) throws IOException {
    var text = Files.readString(output.resolve(file));
    assertThat(text).contains(old);
    Files.writeString(output.resolve(file), text.replace(old, replacement));
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(output.resolve(file));
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    var contents = new TreeMap<String, String>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (var path : paths.filter(Files::isRegularFile).toList()) {
        contents.put(FileNames.relative(folder, path),
            Files.readString(path, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
