package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Wrong usage gets one line that names the value and what would be right, and nothing is written.
class WrongUsageTest {

  @TempDir
  Path folder;

  @Test
  void a_missing_corpus_folder_is_named() {
    var session = Session.of("run", folder.resolve("nowhere").toString(), "-o", output());

    assertThat(session.exitCode()).isEqualTo(2);
    assertOneLine(session, "nowhere", "does not exist", "give a folder");
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void an_output_that_is_a_file_is_named() throws IOException {
    var file = Files.writeString(folder.resolve("output"), "mine");

    var session = Session.of("run", article(), "-o", file.toString());

    assertThat(session.exitCode()).isEqualTo(4);
    assertOneLine(session, file.toString(), "must be a folder");
    assertThat(file).hasContent("mine");
  }

  @Test
  void an_unknown_option_gets_a_suggestion() {
    var session = Session.of("run", "--catalog", "x.csv");

    assertThat(session.exitCode()).isEqualTo(2);
    assertOneLine(session, "--catalog", "--catalogue");
  }

  @Test
  void an_unknown_command_gets_a_suggestion() {
    var session = Session.of("serach", "django");

    assertThat(session.exitCode()).isEqualTo(2);
    assertOneLine(session, "serach", "search");
  }

  @Test
  void no_command_is_asked_for() {
    var session = Session.of();

    assertThat(session.exitCode()).isEqualTo(2);
    assertOneLine(session, "which command");
  }

  @Test
  void a_broken_row_of_the_catalogue_is_named_by_file_and_line() throws IOException {
    var catalogue = Files.writeString(folder.resolve("mine.csv"), """
        id,name,kind
        svelte,Svelte,frontend-framework
        ,Solid,frontend-framework
        """);

    var session = Session.of("run", article(), "-o", output(), "--catalogue", catalogue.toString());

    assertThat(session.exitCode()).isEqualTo(2);
    assertOneLine(session, "mine.csv:3", "'id'", "must have a value");
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void a_catalogue_that_is_not_there_is_named() throws IOException {
    var session = Session.of("run", article(), "-o", output(), "--catalogue", "absent.csv");

    assertThat(session.exitCode()).isEqualTo(2);
    assertOneLine(session, "absent.csv", "must be a CSV file");
  }

  @Test
  void an_unknown_severity_is_named_with_those_there_are() {
    var session = Session.of("run", "--fail-on", "fatal");

    assertThat(session.exitCode()).isEqualTo(2);
    assertOneLine(session, "fatal", "error", "warning", "note");
  }

  @Test
  void a_corpus_without_any_article_says_so() throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(folder.resolve("corpus/empty.txt"), "");

    var session = Session.of("run", folder.resolve("corpus").toString(), "-o", output(), "-q");

    assertThat(session.exitCode()).isEqualTo(3);
    assertOneLine(session, "no article", "rejects.csv");
    assertThat(Path.of(output(), "rejects.csv")).content().contains("\"empty.txt\",\"empty\"");
  }

  @ParameterizedTest
  @CsvSource({"run --catalog x.csv, --catalogue", "search --framwork django, --framework",
      "check --fromat=json x, --format", "serach django, search", "evalute gold, evaluate",
      "search --format tabel x, table", "check --format serif x, sarif",
      "diff a b --format jsn, json", "diff a b --only findings, finding",
      "search --polarity posotive, positive", "search --sort dat x, date",
      "run --fail-on warn, warning", "run --csv exakt, exact", "search --facet qualty x, quality",
      "evaluate gold --misses claim, claims"})
  void a_slip_of_the_pen_gets_the_name_that_was_meant(String typed, String meant) {
    var session = Session.of(typed.split(" "));

    assertThat(session.exitCode()).isEqualTo(2);
    assertOneLine(session, "did you mean " + meant + "?");
  }

  @ParameterizedTest
  @CsvSource({"run --xyzzy", "frobnicate", "search --format yaml x", "search --facet speed x"})
  void what_is_near_to_nothing_gets_no_suggestion(String typed) {
    var session = Session.of(typed.split(" "));

    assertThat(session.exitCode()).isEqualTo(2);
    assertOneLine(session, "--help");
    assertThat(session.err()).doesNotContain("did you mean");
  }

  @Test
  void a_framework_that_nobody_names_gets_the_nearest_id() throws IOException {
    Session.of("run", article(), "-o", output(), "-q");

    var near = Session.of("search", "-o", output(), "--framework", "djanog");
    var far = Session.of("search", "-o", output(), "--framework", "xyzzyplugh");
    var known = Session.of("search", "-o", output(), "--framework", "ror");

    assertOneLine(near, "djanog", "did you mean django?");
    assertOneLine(far, "xyzzyplugh");
    assertThat(far.err()).doesNotContain("did you mean");
    assertThat(known.exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', value = {"search x --from 2023-13, --from: '2023-13' is no date",
      "search x --limit ten, --limit: 'ten' is no whole number",
      "diff a b --catalogue none.csv, 'none.csv' must be a CSV file",
      "search x --lexicon none.csv, 'none.csv' must be a CSV file"})
  void a_value_of_another_kind_is_named(String typed, String complaint) {
    var session = Session.of(typed.split(" "));

    assertThat(session.exitCode()).isEqualTo(2);
    assertOneLine(session, complaint);
  }

  private String article() throws IOException {
    return Files.writeString(folder.resolve("article.md"),
        "# Django\n\nDjango is a web framework written in Python.\n").toString();
  }

  private String output() {
    return folder.resolve("output").toString();
  }

  private static void assertOneLine(Session session, String... parts) {
    assertThat(session.out()).isEmpty();
    assertThat(session.err().lines()).hasSize(1);
    assertThat(session.err()).contains(parts);
  }
}
