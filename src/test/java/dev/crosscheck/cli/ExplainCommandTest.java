package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.knowledge.Cue.Condition;
import dev.crosscheck.model.Explanation.NameFate;
import dev.crosscheck.model.Fate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {

  @TempDir
  Path folder;

  /// A line of a text with what its explanation must show and what it must not.
  record Example(String text, String ending, String line, List<String> wanted,
      List<String> unwanted) {
    @Override
    public String toString() {
      return line + ": " + text.replace('\n', ' ');
    }
  }

  static Stream<Example> examples() {
    return Arrays.stream(spec().split("\n\n")).filter(block -> !block.startsWith("#"))
        .flatMap(block -> examples(block.strip()));
  }

  private static String spec() {
    try (var stream = ExplainCommandTest.class.getResourceAsStream("explain.spec")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Example> examples(String block) {
    var parts = block.split("\n@ ");
    var text = parts[0].lines().map(line -> line.equals(".") ? "" : line)
        .collect(Collectors.joining("\n", "", "\n"));
    return Arrays.stream(parts).skip(1).map(part -> {
      var line = part.lines().findFirst().orElseThrow().split(" ");
      return new Example(text, line.length > 1 ? line[1] : "md", line[0], after(part, "=> "),
          after(part, "=/> "));
    });
  }

  private static List<String> after(String part, String mark) {
    return part.lines().filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length())).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_line_is_explained_as_its_example_says(Example example) throws IOException {
    var shown = explain("draft." + example.ending(), example.text(), ":" + example.line());

    assertThat(example.wanted()).isNotEmpty();
    assertThat(shown).contains(example.wanted());
    example.unwanted().forEach(unwanted -> assertThat(shown).doesNotContain(unwanted));
  }

  /// Only [Fate.Silence#EMPTY] has none: a sentence without words has no line to show.
  @Test
  void every_reason_there_is_has_an_example() {
    var spec = spec();
    var reasons = new ArrayList<String>();
    Arrays.stream(NameFate.values()).map(Reasons::of).forEach(reasons::add);
    Arrays.stream(Fate.Unsaid.values()).map(Reasons::of).forEach(reasons::add);
    Arrays.stream(Fate.Silence.values()).filter(silence -> silence != Fate.Silence.EMPTY)
        .map(Reasons::of).forEach(reasons::add);

    assertThat(reasons).allSatisfy(reason -> assertThat(spec).contains(reason));
  }

  @Test
  void every_condition_that_a_row_can_have_is_put_into_words() {
    var always = Set.of(Condition.KIND, Condition.OPEN, Condition.FIRST, Condition.COMPARED);

    assertThat(Condition.values()).filteredOn(condition -> !always.contains(condition))
        .allSatisfy(
            condition -> assertThat(Reasons.condition(condition.toString())).isNotEmpty());
  }

  @Test
  void a_range_of_lines_and_a_whole_file_can_be_asked_for() throws IOException {
    var text = "Django is fast.\n\nFlask is small.\n\nLaravel is popular.\n";

    assertThat(explain("draft.md", text, ":1-3")).contains("draft.md:1 ", "draft.md:3 ")
        .doesNotContain("draft.md:2 ", "draft.md:5 ");
    assertThat(explain("draft.md", text, "")).contains("draft.md:1 ", "draft.md:3 ", "draft.md:5 ");
  }

  @Test
  void a_line_that_is_not_there_is_named_with_those_there_are() throws IOException {
    for (var line : List.of(":9", ":0", ":2-9", ":2-1")) {
      var session = Session.of("explain", draft("Django is fast.\nSo is Flask.") + line);

      assertThat(session.exitCode()).isEqualTo(2);
      assertOneLine(session, "there is no line " + line.substring(1), "lines 1 to 2");
    }
  }

  @Test
  void a_file_that_is_not_there_or_no_article_is_named() throws IOException {
    var missing = Session.of("explain", folder.resolve("none.md") + ":3");
    var empty = Session.of("explain", draft(""));
    var directory = Session.of("explain", folder.toString());

    assertThat(List.of(missing, empty, directory)).extracting(Session::exitCode)
        .containsOnly(2);
    assertOneLine(missing, "there is no file", "none.md'");
    assertOneLine(empty, "is no article (empty)");
    assertOneLine(directory, "is a folder", "give one article");
  }

  @Test
  void a_record_of_a_container_is_asked_for_by_its_name() throws IOException {
    var feed = Files.writeString(folder.resolve("feed.jsonl"), """
        {"id": "one", "text": "Django is a fast framework for the web, and we like it a lot."}
        {"id": "two", "text": "Laravel is a popular framework for the web, and we like it."}
        """).toString();

    assertThat(Session.of("explain", feed + "!/two:1").out()).contains("quality popularity");
    assertOneLine(Session.of("explain", feed), "holds several articles", feed + "!/one'");
    assertOneLine(Session.of("explain", feed + "!/three"), "there is no record");
  }

  @Test
  void the_same_is_told_to_programs() throws IOException {
    var session = Session.of("explain", draft("# Notes\n\nDjango is fast. Is it stable?\n") + ":3",
        "--format",
        "json");

    var line = new JsonMapper().readTree(session.out()).get("lines").get(0);
    assertThat(line.get("line").asInt()).isEqualTo(3);
    assertThat(line.get("names").get(0).get("framework").asString()).isEqualTo("django");
    assertThat(line.get("sentences").get(0).get("cues").valueStream()
        .map(cue -> cue.path("claim").path("value").asString(""))).contains("performance");
    assertThat(line.get("sentences").get(1).get("silence").asString()).isEqualTo("question");
  }

  @Test
  void a_users_catalogue_and_lexicon_are_followed() throws IOException {
    var catalogue = Files.writeString(folder.resolve("mine.csv"),
        "id,name,kind\ngristmill,Gristmill,framework\n").toString();
    var lexicon = Files.writeString(folder.resolve("cues.csv"),
        """
            id,cue,facet,value,polarity,conditions,example,counterexample
            my-cue,whirrs,quality,performance,+,,it whirrs,
            """)
        .toString();

    var session = Session.of("explain", draft("Gristmill whirrs, says Gristmill.") + ":1",
        "--catalogue", catalogue, "--lexicon", lexicon);

    assertThat(session.out()).contains("linked, as gristmill", "cues.csv:2 my-cue]");
  }

  private String draft(String text) throws IOException {
    return draft("draft.md", text);
  }

  private String draft(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String explain(String name, String text, String lines) throws IOException {
    var session = Session.of("explain", draft(name, text) + lines);
    assertThat(session.err()).isEmpty();
    assertThat(session.exitCode()).isZero();
    assertThat(session.out().lines()).allSatisfy(
        line -> assertThat(line.length() <= 100 || !line.strip().contains(" ")).isTrue());
    return session.out().replaceAll("\\s+", " ");
  }

  private static void assertOneLine(Session session, String... parts) {
    assertThat(session.out()).isEmpty();
    assertThat(session.err().lines()).hasSize(1);
    assertThat(session.err()).contains(parts);
  }
}
