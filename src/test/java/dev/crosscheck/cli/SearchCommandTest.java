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
    assertThat(hit.get("place").asString()).as("most of it").isEqualTo("body");
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
  void a_query_that_cannot_be_read_gets_one_line_and_the_place_marked(String query, String part) {
    var session = search(query);

    assertThat(session.exitCode()).isEqualTo(2);
    assertThat(session.out()).isEmpty();
    assertThat(session.err().lines()).hasSize(3);
    assertThat(session.err()).contains(part);
  }

  @Test
  void a_caret_stands_under_the_column() {
    assertThat(search("😀 日本 fast \"large app").err()).isEqualTo(
        """
            crosscheck search: column 12: this quotation mark is never closed; add another one after the last word
              😀 日本 fast "large app
                           ^
            """);
    var far = search("word ".repeat(30) + "(a b" + " word".repeat(30)).err().lines().toList();
    assertThat(far.get(2).indexOf('^')).isEqualTo(far.get(1).indexOf('('));
    assertThat(far).allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      framewrk:django                | no field 'framewrk'; did you mean framework?
      framewrk:laravel               | no field 'framewrk'; the fields are
      facet:qualty                   | no facet 'qualty'; did you mean quality?
      --facet=qualty                 | --facet: there is no facet 'qualty'; did you mean quality?
      --place=bdoy                   | --place: no place 'bdoy'; did you mean body?
      --framework=Djangoo            | --framework: no framework 'Djangoo'; did you mean django?
      --sort=scroe                   | --sort: 'scroe' is none of score, date, oldest, article; did you mean score?
      --sort=1L                      | --sort: '1l' sorts lines; add --kwic
      --width=20                     | --width: only lines of --kwic have a width; add --kwic
      --page=0                       | --page: 0 is too little; give 1 or more
      --after=x                      | --after: 'x' is no mark of a page in this order
      --from=may                     | --from: 'may' is no date; give one such as 2023-05-19
      """)
  void a_wrong_word_gets_the_nearest_right_one(String argument, String message) {
    var session = search(argument);

    assertThat(session.exitCode()).isEqualTo(2);
    assertThat(session.err()).startsWith("crosscheck search: ").contains(message);
  }

  @Test
  void a_concordance_has_a_line_for_each_place_with_the_words_in_a_column() {
    assertThat(search("--kwic", "framework:rails OR django", "--width", "20").out()).isEqualTo("""
        Two web frameworks  Ruby on Rails  is a web framework  two.md:3
         is easy to learn.  Django         is a web framework  two.md:5

        2 of 2 lines
        """);
  }

  @Test
  void a_concordance_is_sorted_by_the_words_beside_the_keyword() {
    assertThat(keywords("--sort", "1L")).containsExactly("Ruby on Rails", "Django");
    assertThat(keywords("--sort", "1R,7R")).containsExactly("Django", "Ruby on Rails");
    assertThat(keywords("--sort", "keyword")).containsExactly("Django", "Ruby on Rails");
    assertThat(keywords()).containsExactly("Ruby on Rails", "Django");
  }

  @Test
  void a_concordance_goes_to_spreadsheets_and_programs_too() {
    var csv = search("--kwic", "django", "--width", "9", "--format", "csv").out();
    assertThat(csv).isEqualTo("""
        article,line,start,end,left,keyword,right\r
        "two.md",5,94,100,"learn.  ","Django"," is a web"\r
        """);
    var json = new JsonMapper()
        .readTree(search("--kwic", "django", "--width", "9", "--format", "json").out());
    assertThat(json.get("total").asInt()).isEqualTo(1);
    var line = json.get("lines").get(0);
    assertThat(line.get("left").asString()).isEqualTo("learn.\n\n");
    assertThat(line.get("right").asString()).isEqualTo(" is a web");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      steap                              | nothing found; did you mean: steep (1 passage)
      --value=ease-of-laerning           | nothing found; did you mean --value 'ease of learning'? (1 passage)
      steep --article=wo                 | nothing found; did you mean --article '*wo*'? (1 passage)
      steep --place=recap                | nothing found; without the filters there is 1 passage
      --kwic steap                       | nothing found; did you mean: steep (1 passage)
      --kwic article:two                 | nothing in the text to show
      """)
  void what_would_find_something_is_said_where_nothing_is_found(String arguments, String line) {
    assertThat(search(arguments.split(" ")).out()).startsWith(line);
  }

  @Test
  void pages_are_turned_by_number_and_by_mark() {
    assertThat(search("is", "--limit", "1").out()).contains("1 of 1 passage\n");
    assertThat(search("is", "--page", "2").out())
        .contains("there is no such page; there is 1 passage\n");
    assertThat(search("is", "--kwic", "--after", "x").err())
        .contains("--after: lines of --kwic have no marks");
    assertThat(search("is", "--page", "2", "--offset", "3").err())
        .contains("--page and --offset say the same");
  }

  private static List<String> keywords(String... more) {
    var arguments = new ArrayList<>(List.of("--kwic", "framework:rails OR django", "--format",
        "jsonl"));
    arguments.addAll(List.of(more));
    return search(arguments.toArray(String[]::new)).out().lines()
        .map(line -> new JsonMapper().readTree(line).get("keyword").asString()).toList();
  }

  @Test
  void an_unknown_facet_is_named_with_those_there_are() {
    var session = search("--facet", "speedy", "django");

    assertThat(session.exitCode()).isEqualTo(2);
    assertThat(session.err().lines()).hasSize(1);
    assertThat(session.err()).contains("speedy", "quality", "use-case");
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

  @Test
  void an_output_without_an_article_is_named() throws IOException {
    var nothing = Files.createDirectories(folder.resolve("nothing"));
    Session.of("run", nothing.toString(), "-o",
        folder.resolve("empty").toString(), "-q");
    var session = Session.of("search", "django", "-o", folder.resolve("empty").toString());

    assertThat(session.exitCode()).isEqualTo(2);
    assertThat(session.err()).contains("empty' has no article to search in");
    assertThat(session.err().lines()).hasSize(1);
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
