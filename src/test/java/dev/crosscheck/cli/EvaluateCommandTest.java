package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {

  private static final String ARTICLE = "# Django\n\nDjango is a web framework written in Python.\n";

  /// Asks for a claim that the article doesn't make, and not for one that it makes.
  private static final String LABEL = """
      {"article": "a.md",
       "mentions": [{"start": 2, "end": 8, "surface": "Django", "framework": "django"},
                    {"start": 10, "end": 16, "surface": "Django", "framework": "django"},
                    {"start": 47, "end": 53, "surface": "Python", "framework": "python"}],
       "claims": [{"framework": "django", "facet": "language", "value": "python", "polarity": "+"},
                  {"framework": "django", "facet": "licence", "value": "mit", "polarity": "+",
                   "quote": "Django is a web framework written in Python."}]}
      """;

  @TempDir
  Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    Files.createDirectories(folder.resolve("labels"));
    Files.writeString(folder.resolve("articles/a.md"), ARTICLE);
    Files.writeString(folder.resolve("labels/a.json"), LABEL);
  }

  @Test
  void the_figures_are_a_tree_of_layers_and_facets() {
    var session = evaluate();

    assertThat(session.exitCode()).isZero();
    assertThat(session.err()).isEmpty();
    assertThat(session.out()).startsWith("1 labelled article").containsPattern(
        "\nmentions +3 +3 +1.000 +1.000 +1.000\n")
        .containsPattern("\nclaims +2 +2 +0.500 +0.500 +0.500\n")
        .containsPattern("\n  facts +2 +2 +0.500 +0.500 +0.500\n")
        .containsPattern("\n    licence +1 +0 +0.000 +0.000 +0.000\n")
        .doesNotContain("superlative");
  }

  @Test
  void misses_begin_with_their_place_and_name_the_rule() {
    var session = evaluate("--misses", "claims", "--quiet");

    assertThat(session.out().lines().toList()).satisfiesExactly(
        line -> assertThat(line)
            .startsWith("a.md:3: false claim: django, kind, framework, positive [kind-"),
        line -> assertThat(line).isEqualTo("    Django is a web framework written in Python."),
        line -> assertThat(line)
            .isEqualTo("a.md:3: missing claim: django, licence, mit, positive"),
        line -> assertThat(line).isEqualTo("    Django is a web framework written in Python."));
  }

  @Test
  void misses_of_one_facet_come_before_the_figures() {
    var session = evaluate("--misses", "licence");

    assertThat(session.out()).startsWith("a.md:3: missing claim").doesNotContain("false claim")
        .contains("\n\n1 labelled article");
  }

  @Test
  void json_has_the_fields_of_every_layer_and_facet() {
    var result = new JsonMapper()
        .readTree(evaluate("--format", "json", "--misses", "all").out());

    assertThat(result.get("articles").asInt()).isEqualTo(1);
    assertThat(result.get("not_analysed")).isEmpty();
    assertThat(result.get("claims").toString()).isEqualTo(
        "{\"precision\":0.5,\"recall\":0.5,\"f1\":0.5,\"tp\":1,\"fp\":1,\"fn\":1}");
    assertThat(result.get("facets").get("licence").get("fn").asInt()).isEqualTo(1);
    assertThat(result.get("misses")).hasSize(2);
    assertThat(result.get("misses").get(1).get("line").asInt()).isEqualTo(3);
  }

  @Test
  void csv_has_a_row_a_layer_and_facet_or_a_row_a_miss() throws IOException {
    var figures = rows(evaluate("--format", "csv"));
    var misses = rows(evaluate("--format", "csv", "--misses", "all"));

    assertThat(figures).hasSize(29);
    assertThat(figures.getFirst().toMap()).containsEntry("layer", "mentions")
        .containsEntry("facet", "").containsEntry("precision", "1.0000").containsEntry("tp", "3");
    assertThat(misses).extracting(row -> row.get("sign"), row -> row.get("facet"))
        .containsExactly(tuple("false", "kind"),
            tuple("missing", "licence"));
  }

  @Test
  void articles_that_were_not_analysed_are_named() throws IOException {
    Files.writeString(folder.resolve("labels/b.json"), "{\"article\": \"b.md\"}");

    var session = evaluate();

    assertThat(session.exitCode()).isZero();
    assertThat(session.err().lines()).singleElement().asString().contains("not analysed", "b.md");
  }

  @Test
  void an_output_without_any_labelled_article_ends_with_3() throws IOException {
    var other = Files.writeString(folder.resolve("other.md"), ARTICLE);
    var output = folder.resolve("output").toString();
    Session.of("run", other.toString(), "-o", output, "-q");

    var session = evaluate("-o", output);

    assertThat(session.exitCode()).isEqualTo(3);
    assertOneLine(session, "a.md");
  }

  @Test
  void a_broken_label_file_ends_with_2_and_one_line() throws IOException {
    Files.writeString(folder.resolve("labels/a.json"), "{\"article\": \"a.md\", \"claims\": 7}");

    var session = evaluate();

    assertThat(session.exitCode()).isEqualTo(2);
    assertOneLine(session, "a.json", "claims must be a list");
  }

  @Test
  void an_unknown_layer_is_named_with_those_there_are() {
    var session = evaluate("--misses", "titles");

    assertThat(session.exitCode()).isEqualTo(2);
    assertOneLine(session, "titles", "mentions", "first-release");
  }

  private Session evaluate(String... words) {
    var arguments = new ArrayList<String>(List.of("evaluate", folder.toString()));
    arguments.addAll(List.of(words));
    return Session.of(arguments.toArray(String[]::new));
  }

  private static List<CSVRecord> rows(Session session) throws IOException {
    return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
        .parse(new StringReader(session.out())).getRecords();
  }

  private static void assertOneLine(Session session, String... parts) {
    assertThat(session.out()).isEmpty();
    assertThat(session.err().lines()).hasSize(1);
    assertThat(session.err()).contains(parts);
  }
}
