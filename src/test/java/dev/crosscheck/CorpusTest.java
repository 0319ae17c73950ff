package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.knowledge.Table;
import dev.crosscheck.model.Finding;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a careful reader finds in the articles of `corpus/`, the program finds too. The expectations are the rows of
/// `corpus-expected.csv`; `corpus/_about.md` says how to add one. Everything is read from the files that a run
/// writes, as its users read them.
class CorpusTest {

  private static final Path EXPECTED = Path.of("src", "test", "resources", "dev", "crosscheck",
      "corpus-expected.csv");

  /// The kinds of findings, as the report explains them.
  private static final Path KINDS = Path.of("src", "main", "resources", "dev", "crosscheck",
      "report", "kinds.csv");

  @TempDir
  static Path output;

  @BeforeAll
  static void analyse_the_corpus() {
    Runs.run(output, Path.of("corpus"));
  }

  /// What must hold, of one article or of several together, and the line of the table that says so.
  record Expectation(List<String> articles, Expected expected, String framework, String facet,
      String value, String polarity, String place) {

    String article() {
      return articles.getFirst();
    }

    @Override
    public String toString() {
      return Stream
          .of(place, String.join(" + ", articles), expected.word(), framework, facet, value,
              polarity)
          .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
  }

  /// What a row can be about: the words of its column `expect`.
  enum Expected {
    TITLE, PUBLISHED, ENCODING, MAIN, RECAP, MEASURE, MENTION, NO_MENTION, CLAIM, FINDING, NO_FINDING, MISSED_TITLE, MISSED_PUBLISHED, MISSED_CLAIM, MISSED_FINDING;

    /// Whether the program doesn't find it yet, so that nothing is asked.
    boolean isMissed() {
      return name().startsWith("MISSED");
    }

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Expected of(Table.Row row) {
      return Arrays.stream(values()).filter(one -> one.word().equals(row.get("expect"))).findFirst()
          .orElseThrow(() -> new IllegalArgumentException(
              row.place() + ": nothing to expect is called '" + row.get("expect") + "'"));
    }
  }

  static List<Expectation> expectations() {
    return table().filter(row -> !row.expected().isMissed()).toList();
  }

  private static Stream<Expectation> table() {
    return Table
        .read(EXPECTED, List.of("article", "expect", "framework", "facet", "value", "polarity"))
        .stream()
        .map(row -> new Expectation(row.list("article"), Expected.of(row), row.get("framework"),
            row.get("facet"), row.get("value"), row.get("polarity"),
            row.place().replaceFirst(".*:", "line ")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("expectations")
  void what_a_reader_finds_is_found(Expectation expectation) {
    assertThat(analysed()).containsAll(expectation.articles());
    switch (expectation.expected()) {
      case TITLE -> assertThat(ofArticle(expectation, "title")).isEqualTo(expectation.value());
      case PUBLISHED ->
        assertThat(ofArticle(expectation, "published")).isEqualTo(expectation.value());
      case ENCODING -> assertThat(ofArticle(expectation, "encoding"))
          .isEqualToIgnoringCase(expectation.value());
      case MAIN -> assertThat(list(expectation, "main"))
          .contains(expectation.value() + " " + expectation.framework());
      case RECAP -> assertThat(members(expectation, "recap")).contains(expectation.framework());
      case MEASURE -> assertThat(measures(expectation)).contains(expectation.value());
      case MENTION -> assertThat(mentioned(expectation)).isTrue();
      case NO_MENTION -> assertThat(mentioned(expectation)).isFalse();
      case CLAIM -> assertThat(claims(expectation)).contains(claim(expectation));
      case FINDING -> assertThat(findings(expectation)).as("among %s", kinds(expectation))
          .isNotEmpty();
      case NO_FINDING ->
        assertThat(findings(expectation)).noneMatch(found -> found.startsWith("within"));
      case MISSED_TITLE, MISSED_PUBLISHED, MISSED_CLAIM, MISSED_FINDING ->
        throw new IllegalArgumentException(expectation + " is nothing to hold");
    }
  }

  static Stream<Expectation> first_rows_of_lists() {
    return expectations().stream()
        .filter(row -> row.expected() == Expected.MAIN || row.expected() == Expected.RECAP)
        .collect(Collectors.groupingBy(row -> List.of(row.article(), row.expected().word()),
            LinkedHashMap::new, Collectors.toList()))
        .values().stream().map(List::getFirst);
  }

  @ParameterizedTest(name = "{0} …")
  @MethodSource("first_rows_of_lists")
  void a_list_has_no_more_than_a_reader_finds(Expectation first) {
    var expected = expectations().stream()
        .filter(row -> row.expected() == first.expected() && row.article().equals(first.article()))
        .map(Expectation::framework).toList();

    assertThat(members(first, first.expected().word())).isSubsetOf(expected);
  }

  @Test
  void no_article_is_accused_of_what_a_reader_does_not_find() {
    var found = rows("findings.csv",
        row -> row.get("scope").equals("within") && !row.get("severity").equals("note"));

    assertThat(found).isNotEmpty().allSatisfy(row -> assertThat(table())
        .as("%s:%s %s", row.get("articles"), row.get("line_a"), row.get("summary"))
        .anyMatch(planted -> isFinding(planted.expected())
            && planted.articles().equals(row.list("articles"))
            && planted.value().equals(row.get("kind"))
            && (planted.framework().isEmpty()
                || planted.framework().equals(row.get("framework")))));
  }

  @Test
  void every_kind_of_finding_is_shown_by_an_article() {
    var kinds = Table.read(KINDS, List.of("scope", "kind")).stream()
        .map(row -> row.get("scope") + " " + row.get("kind")).toList();

    assertThat(kinds).map(kind -> kind.replaceFirst(".* ", ""))
        .containsAll(Arrays.stream(Finding.Kind.values()).map(Finding.Kind::toString).toList());
    assertThat(shown()).map(ShownFinding::kind).containsAll(kinds).isSubsetOf(kinds);
  }

  static List<ShownFinding> shown() {
    return ShownFinding.table(Path.of("corpus", "_about.md"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shown")
  void what_an_article_shows_is_quoted_from_the_line_and_with_the_words_named(ShownFinding shown) {
    var quoted = rows("findings.csv",
        row -> shown.kind().equals(row.get("scope") + " " + row.get("kind")))
        .map(found -> quotations(found.get("finding"))).toList();

    assertThat(shown.places()).isNotEmpty();
    assertThat(quoted).anySatisfy(quotations -> assertThat(shown.places())
        .allSatisfy(place -> assertThat(quotations)
            .anyMatch(quotation -> quotation.article().equals(place.article())
                && quotation.line() == place.line()
                && quotation.words().contains(place.words()))));
  }

  private static List<ShownFinding.Place> quotations(String finding) {
    return rows("evidence.csv", row -> row.get("finding").equals(finding))
        .map(row -> new ShownFinding.Place(row.get("article"),
            Integer.parseInt(row.get("line")), row.get("quote")))
        .toList();
  }

  private static boolean isFinding(Expected expected) {
    return expected == Expected.FINDING || expected == Expected.MISSED_FINDING;
  }

  private static List<String> analysed() {
    return rows("articles.csv", _ -> true).map(row -> row.get("article")).toList();
  }

  private static String ofArticle(Expectation row, String column) {
    return rows("articles.csv", of(row.article())).map(found -> found.get(column))
        .collect(Collectors.joining(" | "));
  }

  private static List<String> list(Expectation row, String role) {
    return items(row, role).map(item -> position(item) + " " + item.get("framework")).toList();
  }

  private static List<String> members(Expectation row, String role) {
    return items(row, role).map(item -> item.get("framework")).toList();
  }

  private static List<String> measures(Expectation row) {
    return items(row, "main").filter(item -> item.get("framework").equals(row.framework()))
        .map(item -> item.get("metric_value")).toList();
  }

  private static Stream<Table.Row> items(Expectation row, String role) {
    return rows("rankings.csv", of(row.article())).filter(item -> item.get("role").equals(role));
  }

  /// The number that the article prints, and where it prints none the place in the list.
  private static String position(Table.Row item) {
    return item.get("stated_position").isEmpty()
        ? item.get("position")
        : item.get("stated_position");
  }

  private static boolean mentioned(Expectation row) {
    return rows("mentions.csv", of(row.article()))
        .anyMatch(mention -> mention.get("framework").equals(row.framework())
            && mention.get("status").equals("linked"));
  }

  private static List<String> claims(Expectation row) {
    return rows("claims.csv", of(row.article()))
        .filter(claim -> claim.get("framework").equals(row.framework())
            && claim.get("facet").equals(row.facet()))
        .map(claim -> claim.get("value") + " " + claim.get("polarity")).distinct().toList();
  }

  private static String claim(Expectation row) {
    return row.value() + " " + row.polarity();
  }

  /// Scope and summary of the findings that fit.
  private static List<String> findings(Expectation row) {
    return rows("findings.csv", found -> found.get("kind").equals(row.value())
        && found.list("articles").containsAll(row.articles())
        && (row.framework().isEmpty() || found.list("framework").contains(row.framework()))
        && (row.facet().isEmpty() || found.get("facet").equals(row.facet())))
        .map(found -> found.get("scope") + ": " + found.get("summary")).toList();
  }

  /// What is found of these articles at all, for the message of a failure.
  private static List<String> kinds(Expectation row) {
    return rows("findings.csv", found -> found.list("articles").containsAll(row.articles()))
        .map(found -> found.get("kind") + " " + found.get("framework") + " " + found.get("facet"))
        .distinct().toList();
  }

  private static Predicate<Table.Row> of(String article) {
    return row -> row.get("article").equals(article);
  }

  private static Stream<Table.Row> rows(String file, Predicate<Table.Row> wanted) {
    return Table.read(output.resolve(file), List.of()).stream().filter(wanted);
  }
}
