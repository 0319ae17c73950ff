package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An editor's decisions in runs that follow each other.
class DecisionsRunTest {

  private static final int ARTICLES = 3;

  @TempDir
  Path folder;

  private Path corpus = Path.of("");
  private Path output = Path.of("");

  @BeforeEach
  void corpus() throws IOException {
    corpus = WholeRunTest.copy(Path.of("corpus/python"), folder.resolve("corpus"));
    try (var files = Files.list(corpus)) {
      assertThat(files.toList()).as("the articles").hasSize(ARTICLES);
    }
    output = folder.resolve("output");
  }

  @Test
  void a_run_with_other_decisions_gives_the_bytes_of_a_run_from_nothing() throws IOException {
    Runs.run(output, corpus);
    var undecided = WholeRunTest.files(output);
    var finding = firstFinding();

    decide("merge,flask,django,");
    assertThat(Runs.run(output, corpus).analysed()).isEqualTo(ARTICLES);
    var merged = assertSameFromNothing();
    assertThat(merged).isNotEqualTo(undecided);

    decide("accept," + finding + ",,seen", "ignore,corroboration,,");
    assertThat(Runs.run(output, corpus).analysed()).isEqualTo(ARTICLES);
    decide("accept," + finding + ",,a better note", "ignore,corroboration,,");
    assertThat(Runs.run(output, corpus).analysed()).isZero();
    assertSameFromNothing();

    decide("split," + firstArticle() + "#Flask,our-flask,");
    Runs.run(output, corpus);
    decide("split," + firstArticle() + "#Flask,bottle,", "ignore,corroboration,,");
    Runs.run(output, corpus);
    assertSameFromNothing();

    Files.delete(corpus.resolve("decisions.csv"));
    Runs.run(output, corpus);
    assertThat(WholeRunTest.files(output)).isEqualTo(undecided);
  }

  @Test
  void what_is_decided_for_one_article_redoes_that_article_alone() throws IOException {
    Runs.run(output, corpus);
    decide("split," + firstArticle() + "#Flask,bottle,");

    assertThat(Runs.run(output, corpus).analysed()).isEqualTo(1);
    assertSameFromNothing();
  }

  @Test
  void the_table_is_no_article_and_isn_t_rejected() throws IOException {
    decide("ignore,corroboration,,");

    var outcome = Runs.run(output, corpus);

    assertThat(outcome.articles()).isEqualTo(ARTICLES);
    assertThat(outcome.rejected()).isEmpty();
    assertThat(outcome.replay().decisions()).isEqualTo(1);
  }

  @Test
  void each_folder_of_articles_has_its_own() throws IOException {
    decide("ignore,corroboration,,");
    var other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("one.md"), "# Boots\n\nBootie is a Java framework.\n");
    Files.writeString(other.resolve("decisions.csv"),
        "action,target,value\nalias,Bootie,spring-boot\n");

    var outcome = Runs.run(output, corpus, other);

    assertThat(outcome.replay().decisions()).isEqualTo(2);
    assertThat(outcome.replay().idle()).isEmpty();
    assertThat(output.resolve("mentions.csv")).content().contains("\"Bootie\",\"spring-boot\"");
  }

  @Test
  void the_files_say_which_decisions_no_longer_apply() throws IOException {
    decide("ignore,corroboration,,", "accept,0123456789ab,,\"said \"\"so\"\"\"");

    Runs.run(output, corpus);

    for (var file : new String[]{"summary.json", "run.json"}) {
      var decisions = json(file).path("decisions");
      assertThat(decisions.path("total").asInt()).isEqualTo(2);
      assertThat(decisions.path("no_longer_apply")).singleElement().satisfies(idle -> {
        assertThat(idle.path("place").asString()).isEqualTo(corpus.resolve("decisions.csv") + ":3");
        assertThat(idle.path("action").asString()).isEqualTo("accept");
        assertThat(idle.path("target").asString()).isEqualTo("0123456789ab");
        assertThat(idle.path("note").asString()).isEqualTo("said \"so\"");
        assertThat(idle.path("why").asString()).isEqualTo("there is no finding of that id");
      });
    }
  }

  @Test
  void the_example_of_the_documentation_applies_to_our_own_corpus() {
    var example = Path.of("src/docs/decisions-example.csv");
    var settings = new Settings(List.of(Path.of("corpus")), output, Optional.empty(),
        Optional.empty(), Optional.of(example), 2, false, "test");

    var replay = new Crosscheck(settings, InstantSource.system(), Progress.NONE).run().replay();

    assertThat(replay.decisions()).isEqualTo(3);
    assertThat(replay.idle()).isEmpty();
  }

  private Map<String, String> assertSameFromNothing() throws IOException {
    var fresh = folder.resolve("fresh");
    delete(fresh);
    Runs.run(fresh, 1, corpus);
    assertThat(WholeRunTest.files(output)).isEqualTo(WholeRunTest.files(fresh));
    return WholeRunTest.files(fresh);
  }

  private void decide(String... rows) throws IOException {
    Files.writeString(corpus.resolve("decisions.csv"),
        "action,target,value,note\n" + String.join("\n", rows) + "\n");
  }

  private String firstFinding() throws IOException {
    return Files.readAllLines(output.resolve("findings.csv")).get(1).substring(1, 13);
  }

  private String firstArticle() {
    return json("summary.json").path("articles").path(0).path("article").asString();
  }

  private JsonNode json(String file) {
    return new JsonMapper().readTree(output.resolve(file).toFile());
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
