package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

  private static final String FAULTY = """
      # Top 3 Python frameworks

      ## 1. Django

      Django is a framework written in Python. It was released in 2005.

      ## 2. Flask

      Flask is a small framework written in Python.

      ## Conclusion

      Whichever you take, read its documentation first.
      """;

  private static final String SOUND = FAULTY.replace("Top 3", "Top 2");

  @TempDir
  Path folder;

  @Test
  void a_faulty_draft_gets_a_line_for_each_finding_and_exit_code_1() throws IOException {
    var draft = draft("draft.md", FAULTY);

    var session = Session.of("check", draft, "--quiet");

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.err()).isEmpty();
    assertThat(session.out().lines()).singleElement().asString()
        .startsWith(draft + ":1:")
        .contains(": error: Announces 3 Python frameworks (line 1) and lists 2: ")
        .endsWith(" [count-mismatch]");
  }

  @Test
  void both_sides_are_quoted_below_it() throws IOException {
    var session = Session.of("check", draft("draft.md", FAULTY));

    assertThat(session.out()).contains("    line 1: “3 Python frameworks”", "    line 3: “Django”");
    assertThat(session.err()).isEqualToNormalizingNewlines("1 finding in 1 of 1 draft\n");
  }

  @Test
  void a_sound_draft_passes() throws IOException {
    var session = Session.of("check", draft("draft.md", SOUND));

    assertThat(session.exitCode()).isZero();
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).isEqualToNormalizingNewlines("no findings in 1 draft\n");
  }

  @Test
  void a_lesser_finding_than_is_asked_for_passes() throws IOException {
    var draft = draft("draft.md", """
        # Frameworks compared

        ## 1. Django

        Django is a framework for the web.

        ## 2. Python

        Python is a programming language.

        ## 3. Laravel

        Laravel is a framework for the web.
        """);

    assertThat(Session.of("check", draft).out()).contains(": warning: Ranks Python among");
    assertThat(Session.of("check", draft).exitCode()).isEqualTo(1);
    assertThat(Session.of("check", draft, "--fail-on", "error").exitCode()).isZero();
  }

  @Test
  void standard_input_is_a_draft_with_a_name() {
    var before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(FAULTY.getBytes(StandardCharsets.UTF_8)));
      var session = Session.of("check", "-", "--name", "pasted.md", "--quiet");

      assertThat(session.out()).startsWith("pasted.md:1:");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void folders_and_records_of_containers_are_drafts_too() throws IOException {
    draft("a.md", FAULTY);
    draft("b.md", SOUND);
    var feed = draft("feed.jsonl", new JsonMapper().writeValueAsString(
        Map.of("id", "one", "text", FAULTY)) + "\n");

    assertThat(Session.of("check", folder.toString(), "--quiet").out().lines())
        .allSatisfy(line -> assertThat(line).contains("Announces 3"))
        .extracting(line -> line.substring(folder.toString().length() + 1, line.indexOf(":1:")))
        .containsExactly("a.md", "feed.jsonl!/one");
    assertThat(Session.of("check", feed + "!/one", "--quiet").out()).startsWith(feed + "!/one:1:");
    assertThat(Session.of("check", feed + "!/two").err()).contains("there is no record");
  }

  @Test
  void a_folder_with_an_empty_container_is_checked_all_the_same() throws IOException {
    draft("a.md", FAULTY);
    draft("nothing.csv", "id,text\n");

    var session = Session.of("check", folder.toString(), "--quiet");

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.out()).contains("a.md:1:");
  }

  @Test
  void what_is_no_article_is_told_and_the_rest_is_checked() throws IOException {
    var empty = draft("empty.md", "");

    var alone = Session.of("check", empty);
    var beside = Session.of("check", empty, draft("draft.md", SOUND));

    assertThat(alone.exitCode()).isEqualTo(3);
    assertThat(alone.err()).contains("empty.md is left out (empty)");
    assertThat(beside.exitCode()).isZero();
  }

  @Test
  void the_name_of_a_file_gives_no_commands_to_the_terminal() throws IOException {
    var faulty = draft("a\u001b[31m.md", FAULTY);
    var empty = draft("b\u001b]0;title\u0007.md", "");
    var output = folder.resolve("output").toString();

    for (var session : List.of(Session.of("check", faulty), Session.of("check", empty),
        Session.of("explain", faulty + ":1"), Session.of("explain", empty),
        Session.of("run", folder.toString(), "-o", output),
        Session.of("search", "django", "-o", output))) {
      assertThat(session.out() + session.err()).contains("·").doesNotContain("\u001b", "\u0007");
    }
  }

  @Test
  void a_corpus_speaks_against_a_draft_but_not_against_its_own_older_version() throws IOException {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    for (var name : List.of("one.md", "two.md")) {
      Files.writeString(corpus.resolve(name),
          "# On " + name + "\n\nRuby on Rails was created by David "
              + "Heinemeier Hansson, and " + name
              + " says so. Ruby on Rails was first released in 2004.\n");
    }
    var output = folder.resolve("output").toString();
    assertThat(Session.of("run", corpus.toString(), "-o", output, "--quiet").exitCode()).isZero();
    var draft = draft("mine.md",
        "# On Rails\n\nRuby on Rails was first released in 2011. I have used it for long.\n");

    var against = Session.of("check", draft, "--corpus", output);
    var itself = Session.of("check", corpus.resolve("one.md").toString(), "--corpus", output);

    assertThat(against.out()).contains(draft + ":3:", "[value-conflict]", "one.md:3: “",
        "[reference-conflict]");
    assertThat(itself.out()).doesNotContain("copied-text").doesNotContain("2011");
    assertThat(Session.of("check", draft, "--corpus", corpus.toString()).err())
        .contains("--corpus: there is no index in");
  }

  @Test
  void programs_are_told_the_same_with_exact_places() throws IOException {
    var draft = draft("draft.md", "😀 " + FAULTY);

    var finding = new JsonMapper()
        .readTree(Session.of("check", draft, "--format", "json").out()).get(0);

    var selector = finding.at("/sides/0/evidence/0/selector");
    int start = selector.get(1).get("start").asInt();
    var text = "😀 " + FAULTY;
    assertThat(text.substring(text.offsetByCodePoints(0, start)))
        .startsWith(selector.get(0).get("exact").asString());
    assertThat(finding.get("kind").asString()).isEqualTo("count-mismatch");
  }

  @Test
  void the_log_is_valid_against_its_schema() throws IOException {
    draft("a: b.md", FAULTY);
    draft("ü 100%.md", "😀 " + FAULTY);
    var plain = draft("plain.txt", SOUND);

    for (var arguments : List.of(List.of(folder.toString()), List.of(plain), List.of("corpus"))) {
      var command = new ArrayList<>(List.of("check", "--format", "sarif"));
      command.addAll(arguments);
      var log = Session.of(command.toArray(String[]::new)).out();

      SarifSchema.assertValid(log);
      assertThat(run(log).get("columnKind").asString()).isEqualTo("unicodeCodePoints");
    }
  }

  @Test
  void the_logs_regions_are_the_quotations() throws IOException {
    var text = "😀 " + FAULTY;
    var log = Session.of("check", draft("draft.md", text), "--format", "sarif").out();

    var region = run(log).at("/results/0/locations/0/physicalLocation/region");

    var line = text.lines().toList().get(region.get("startLine").asInt() - 1);
    assertThat(line.substring(
        line.offsetByCodePoints(0, region.get("startColumn").asInt() - 1),
        line.offsetByCodePoints(0, region.get("endColumn").asInt() - 1)))
        .isEqualTo(region.at("/snippet/text").asString());
  }

  @Test
  void fingerprints_outlive_edits_elsewhere_and_a_move_of_the_file() throws IOException {
    var before = fingerprints("draft.md", FAULTY);
    var after = fingerprints("moved.md", FAULTY.replace("# Top",
        "Published with thanks to all who wrote in.\n\n# Top")
        .replace("read its documentation", "take the tour"));

    assertThat(before).hasSize(1).isEqualTo(after);
  }

  private Set<String> fingerprints(String name, String text) throws IOException {
    var log = Session.of("check", draft(name, text), "--format", "sarif").out();
    return run(log).get("results").valueStream()
        .map(result -> result.at("/partialFingerprints/crosscheckFinding~1v1").asString())
        .collect(Collectors.toSet());
  }

  private static JsonNode run(String log) {
    return new JsonMapper().readTree(log).at("/runs/0");
  }

  private String draft(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
