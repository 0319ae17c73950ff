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
import tools.jackson.databind.json.JsonMapper;

/// Decisions as `run` and `check` replay them.
class DecisionsCommandTest {

  @TempDir
  Path folder;

  private Path corpus = Path.of("");

  @BeforeEach
  void corpus() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.createDirectories(corpus.resolve("php"));
    Files.writeString(corpus.resolve("php/one.md"), """
        # Top 3 PHP frameworks

        ## 1. Laravel

        Laravel is a PHP framework.

        ## 2. Symfony

        Symfony is a PHP framework.
        """);
  }

  @Test
  void what_is_accepted_passes() throws IOException {
    assertThat(run("--fail-on", "note").exitCode()).isEqualTo(1);

    decide("accept," + finding() + ",,the third is a joke");
    var session = run("--fail-on", "note");

    assertThat(session.exitCode()).isZero();
    assertThat(session.out()).contains("1 decision replayed\n", "1 note");
  }

  @Test
  void a_decision_of_a_run_holds_for_the_draft_at_whatever_path() throws IOException {
    run();
    decide("accept," + finding() + ",,");
    var draft = corpus.resolve("php/one.md").toString();
    var table = corpus.resolve("decisions.csv").toString();

    assertThat(Session.of("check", draft).exitCode()).isEqualTo(1);
    assertThat(Session.of("check", draft, "--decisions", table))
        .satisfies(session -> {
          assertThat(session.exitCode()).isZero();
          assertThat(session.out()).contains(":1:7: note: Announces 3");
        });
    assertThat(Session.of("check", corpus.toString()).exitCode()).isZero();
  }

  @Test
  void what_is_ignored_isn_t_printed() throws IOException {
    decide("ignore,php/one.md,,");

    assertThat(Session.of("check", corpus.toString())).isEqualTo(new Session(0, "",
        "no findings in 1 draft" + System.lineSeparator()));
  }

  @Test
  void what_no_longer_applies_is_told_with_its_line() throws IOException {
    decide("ignore,php/one.md#Django,,", "accept,0123456789ab,,", "merge,spring,spring-boot,");

    var table = corpus.resolve("decisions.csv");
    var idle = "' no longer applies: no mention of ";
    assertThat(run().out()).contains("3 decisions replayed, of which 3 no longer apply:",
        "  " + table + ":2: 'ignore php/one.md#Django" + idle + "'Django' in 'php/one.md'",
        "  " + table
            + ":3: 'accept 0123456789ab' no longer applies: there is no finding of that id",
        "  " + table + ":4: 'merge spring spring-boot" + idle + "spring in any article");
  }

  @Test
  void a_check_tells_it_only_of_what_it_can_know() throws IOException {
    decide("ignore,php/one.md#Django,,", "accept,0123456789ab,,", "merge,spring,spring-boot,",
        "ignore,php/two.md,,");

    assertThat(Session.of("check", corpus.toString()).err().lines().toList()).containsExactly(
        "crosscheck check: " + corpus.resolve("decisions.csv")
            + ":2: 'ignore php/one.md#Django' no "
            + "longer applies: no mention of 'Django' in 'php/one.md'",
        "1 finding in 1 of 1 draft");
  }

  @Test
  void another_file_takes_the_place_of_the_corpus_folder_s() throws IOException {
    decide("aliass,broken,file,");
    var mine = Files.writeString(folder.resolve("mine.csv"), "action,target\nignore,laravel\n");

    assertThat(run("--decisions", mine.toString()).exitCode()).isZero();
    assertThat(folder.resolve("output/frameworks.csv")).content().doesNotContain("laravel");
  }

  @Test
  void a_broken_table_stops_a_run_and_a_check_before_anything_is_written() throws IOException {
    decide("alias,Bootie,sprung,");
    var table = corpus.resolve("decisions.csv");

    assertThat(run()).satisfies(session -> {
      assertThat(session.exitCode()).isEqualTo(2);
      assertThat(session.err().strip()).isEqualTo("crosscheck run: " + table
          + ":2: there is no thing 'sprung' in the catalogue; near is 'spring'");
    });
    assertThat(Session.of("check", corpus.toString()).exitCode()).isEqualTo(2);
    assertThat(run("--decisions", "absent.csv").err()).startsWith(
        "crosscheck run: absent.csv: can't be read").hasLineCount(1);
    assertThat(folder.resolve("output")).doesNotExist();
  }

  private Session run(String... options) {
    var words = new ArrayList<>(List.of("run", corpus.toString(), "-o",
        folder.resolve("output").toString()));
    words.addAll(List.of(options));
    return Session.of(words.toArray(String[]::new));
  }

  private String finding() {
    var summary = folder.resolve("output/findings.jsonl").toFile();
    return new JsonMapper().readTree(summary).path("finding").asString();
  }

  private void decide(String... rows) throws IOException {
    Files.writeString(corpus.resolve("decisions.csv"),
        "action,target,value,note\n" + String.join("\n", rows) + "\n");
  }
}
