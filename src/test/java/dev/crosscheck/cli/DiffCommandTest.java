package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {

  private static final String THREE = """
      # Top 3 Python frameworks

      ## 1. Django

      Django is a framework written in Python. It was released in 2005.

      ## 2. Flask

      Flask is a small framework written in Python.

      ## 3. FastAPI

      FastAPI is fast.
      """;

  @TempDir
  Path folder;

  private String before = "";

  @BeforeEach
  void run_once() throws IOException {
    before = run("before", THREE);
  }

  @Test
  void the_same_corpus_gives_no_change() throws IOException {
    var session = diff(run("after", THREE));

    assertThat(session.exitCode()).isZero();
    assertThat(session.out().lines()).hasSize(5)
        .allSatisfy(line -> assertThat(line).endsWith(": no change"));
  }

  @Test
  void a_new_fault_is_a_new_finding() throws IOException {
    var session = diff(run("after", THREE.replace("Top 3", "Top 4")));

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.out()).contains("findings: 1 new", "+ article.md:1: error: Announces 4",
        "[count-mismatch]", "articles: 1 changed", "~ article.md");
  }

  @Test
  void a_mended_fault_is_gone_and_fails_nobody() throws IOException {
    var faulty = run("faulty", THREE.replace("Top 3", "Top 4"));

    var session = Session.of("diff", faulty, before, "--fail-on", "error");

    assertThat(session.exitCode()).isZero();
    assertThat(session.out()).contains("findings: 1 gone", "- article.md:1: error: Announces 4");
    assertThat(Session.of("diff", before, faulty, "--fail-on", "error").exitCode()).isEqualTo(1);
  }

  @Test
  void other_positions_are_moves_and_other_claims_come_and_go() throws IOException {
    var session = diff(run("after", THREE.replace("Flask", "X").replace("Django", "Flask")
        .replace("X", "Django").replace("in 2005", "in 2007")));

    assertThat(session.out()).contains("positions: 2 moved",
        "~ article.md: django: 1 → 2 (main list)", "~ article.md: flask: 2 → 1 (main list)",
        "+ article.md:5: flask: first-release 2007, positive",
        "- article.md:5: django: first-release 2005, positive");
  }

  @Test
  void a_line_put_in_above_moves_claims_and_nothing_else() throws IOException {
    var session = diff(run("after", THREE.replace("## 1.", "Read this first.\n\n## 1.")));

    assertThat(session.out()).contains("findings: no change", "positions: no change")
        .containsPattern("claims: \\d+ moved to another line\n");
  }

  @Test
  void articles_come_and_go_with_all_they_say() throws IOException {
    var after = run("after", THREE);
    Files.delete(folder.resolve("after-corpus/article.md"));
    Files.writeString(folder.resolve("after-corpus/é.md"), THREE);
    assertThat(Session.of("run", folder.resolve("after-corpus").toString(), "-o", after, "-q")
        .exitCode()).isZero();

    var rows = new JsonMapper().readTree(diff(after, "--format", "json").out());

    assertThat(rows.valueStream().map(row -> row.get("layer").asString() + " "
        + row.get("change").asString() + " " + row.get("article").asString())).contains(
            "article new é.md", "article gone article.md", "position new é.md",
            "position gone article.md", "claim new é.md", "claim gone article.md");
  }

  @Test
  void every_format_tells_the_same_changes() throws IOException {
    var after = run("after", THREE.replace("Top 3", "Top 4").replace("in 2005", "in 2007"));

    var rows = diff(after, "--format", "csv").out().lines().toList();
    var objects = new JsonMapper().readTree(diff(after, "--format", "json").out());

    assertThat(rows.getFirst())
        .isEqualTo("change,layer,article,framework,subject,before,after,line_before,line_after,"
            + "text");
    assertThat(objects.size()).isEqualTo(rows.size() - 1).isPositive();
    assertThat(objects.get(0).get("change").asString()).isEqualTo("new");
    assertThat(diff(after, "--format", "json", "--only", "claim").out())
        .contains("first-release 2007").doesNotContain("count-mismatch");
    assertThat(diff(before, "--format", "json").out().strip()).isEqualTo("[]");
  }

  @Test
  void the_log_of_findings_has_baseline_states_and_is_valid() throws IOException {
    var other = THREE.replace("Top 3", "Top 4");
    var after = run("after", other);
    var moved = run("moved", "Read this first.\n\n" + other);

    for (var sides : List.of(List.of(before, after, "new"), List.of(after, before, "absent"),
        List.of(after, moved, "updated"), List.of(after, after, "unchanged"))) {
      var log = Session.of("diff", sides.get(0), sides.get(1), "--format", "sarif").out();

      SarifSchema.assertValid(log);
      assertThat(new JsonMapper().readTree(log).at("/runs/0/results").valueStream()
          .map(result -> result.get("baselineState")).map(JsonNode::asString))
          .containsOnly(sides.get(2));
    }
  }

  @Test
  void what_no_run_has_written_is_refused_in_one_line() throws IOException {
    var session = diff(folder.toString());

    assertThat(session.exitCode()).isEqualTo(2);
    assertThat(session.err().lines()).singleElement().asString().contains("has no run.json");
  }

  private Session diff(String after, String... options) {
    var arguments = new ArrayList<>(List.of("diff", before, after));
    arguments.addAll(List.of(options));
    return Session.of(arguments.toArray(String[]::new));
  }

  private String run(String name, String text) throws IOException {
    var corpus = Files.createDirectories(folder.resolve(name + "-corpus"));
    Files.writeString(corpus.resolve("article.md"), text);
    var output = folder.resolve(name).toString();
    assertThat(Session.of("run", corpus.toString(), "-o", output, "-q").exitCode()).isZero();
    return output;
  }
}
