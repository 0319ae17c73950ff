package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {

  private static final String ARTICLE = """
      # Two web frameworks

      Ruby on Rails is a web framework written in Ruby. It is easy to learn.

      Django is a web framework written in Python 🐍. It has a steep learning curve.
      """;

  @TempDir
  static Path folder;

  @BeforeAll
  static void run() throws IOException {
    var article = Files.writeString(folder.resolve("two.md"), ARTICLE);
    Session.of("run", article.toString(), "-o", output(), "-q");
  }

  @Test
  void a_table_shows_where_a_passage_stands_and_marks_the_words() {
    var session = search("learning curve");

    assertThat(session.exitCode()).isZero();
    assertThat(session.out()).contains("two.md:5", "steep [learning] [curve]", "1 of 1 passage",
        "frameworks: django 1, python 1, ruby 1, ruby-on-rails 1");
  }

  @ParameterizedTest
  @CsvSource({"framework:rails, Ruby", "framework:\"ruby on rails\", Ruby", "framework:ror, Ruby",
      "--framework=Django, Python"})
  void a_thing_is_found_under_any_of_its_names(String query, String word) {
    assertThat(search(query, "--format", "csv").out()).contains(word + " ");
  }

  @Test
  void json_has_exact_text_places_and_counts() {
    var result = new JsonMapper().readTree(search("steep", "--format", "json").out());

    var hit = result.get("hits").get(0);
    var exact = hit.get("highlights").get(0);
    assertThat(exact.get("exact").asString()).isEqualTo("steep");
    int start = ARTICLE.codePointCount(0, ARTICLE.indexOf("steep"));
    assertThat(exact.get("start").asInt()).isEqualTo(start);
    assertThat(result.get("total").asInt()).isEqualTo(1);
    assertThat(result.get("facets").has("quality")).isTrue();
  }

  @Test
  void jsonl_has_a_hit_on_each_line() {
    var lines = search("framework", "--format", "jsonl").out().lines().toList();

    assertThat(lines).isNotEmpty().allSatisfy(
        line -> assertThat(new JsonMapper().readTree(line).get("article").asString())
            .isEqualTo("two.md"));
  }

  @Test
  void csv_can_be_read_back() throws IOException {
    var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
        .parse(new StringReader(search("python", "--format", "csv").out())).getRecords();

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().get("passage")).contains("written in Python 🐍");
    assertThat(rows.getFirst().get("line")).isEqualTo("1");
  }

  @Test
  void claims_filter_by_facet_value_and_polarity() {
    var session = search("--facet", "quality", "--value", "ease-of-learning", "--polarity",
        "negative", "--format", "jsonl");

    assertThat(session.out().lines()).hasSize(1);
    assertThat(session.out()).contains("steep learning curve");
  }

  @Test
  void where_nothing_is_found_the_nearest_words_are_suggested() {
    assertThat(search("steap").out()).contains("nothing found", "did you mean", "steep");
  }

  @ParameterizedTest
  @CsvSource({"a AND (b, column 7", "colour:red, colour", "\"open, column 1"})
  void a_query_that_cannot_be_read_gets_one_line_with_the_place(String query, String part) {
    var session = search(query);

    assertThat(session.exitCode()).isEqualTo(2);
    assertThat(session.out()).isEmpty();
    assertThat(session.err().lines()).hasSize(1);
    assertThat(session.err()).contains(part);
  }

  @Test
  void an_unknown_facet_is_named_with_those_there_are() {
    var session = search("--facet", "speed", "django");

    assertThat(session.exitCode()).isEqualTo(2);
    assertThat(session.err().lines()).hasSize(1);
    assertThat(session.err()).contains("speed", "quality", "use-case");
  }

  @Test
  void a_catalogue_adds_names_to_ask_by() throws IOException {
    var catalogue = Files.writeString(folder.resolve("names.csv"), """
        id,name,kind,aliases
        django,Django,web-framework,the pony
        """);

    var plain = search("framework:\"the pony\"", "--format", "jsonl");
    var named = search("framework:\"the pony\"", "--format", "jsonl", "--catalogue",
        catalogue.toString());

    assertThat(plain.out()).isEmpty();
    assertThat(named.out()).contains("written in Python");
  }

  @Test
  void an_output_that_is_not_there_is_named() {
    var session = Session.of("search", "django", "-o", folder.resolve("none").toString());

    assertThat(session.exitCode()).isEqualTo(2);
    assertThat(session.err()).contains("no index", "none");
  }

  private static Session search(String... words) {
    var arguments = new ArrayList<String>(List.of("search", "-o", output()));
    arguments.addAll(List.of(words));
    return Session.of(arguments.toArray(String[]::new));
  }

  private static String output() {
    return folder.resolve("output").toString();
  }
}
