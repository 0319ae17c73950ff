package dev.crosscheck.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.SearchFilters;
import dev.crosscheck.model.SearchRequest;
import dev.crosscheck.model.SearchRequest.Order;
import dev.crosscheck.model.SearchRequest.Page;
import dev.crosscheck.model.SearchResult;
import dev.crosscheck.model.SearchResult.By;
import dev.crosscheck.model.SearchResult.Count;
import dev.crosscheck.model.SearchResult.Hit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTest extends SearchingTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "queries.txt", delimiter = '|', quoteCharacter = '`')
  void a_query_marks_what_it_asks_for(String query, String marked) {
    var quotes = find(query).hits().stream().flatMap(hit -> hit.highlights().stream())
        .sorted().map(Evidence::quote).toList();
    assertThat(String.join(", ", quotes)).isEqualTo(marked == null ? "" : marked);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "bad-queries.txt", delimiter = '|', quoteCharacter = '`')
  void a_query_that_makes_no_sense_is_told_where_and_what_would_be_right(String query,
      String message) {
    assertThatThrownBy(() -> find(query)).isInstanceOfSatisfying(BadQuery.class,
        bad -> assertThat(bad.column() + " " + bad.getMessage()).isEqualTo(message));
  }

  @ParameterizedTest
  @MethodSource
  void a_query_beyond_all_measure_is_told_so(String query) {
    assertThatThrownBy(() -> find(query)).isInstanceOf(BadQuery.class);
  }

  static Stream<String> a_query_beyond_all_measure_is_told_so() {
    return Stream.of("a".repeat(QueryLexer.LONGEST + 1), "w ".repeat(QueryLexer.MOST_WORDS + 1),
        "w OR ".repeat(QueryLexer.MOST_WORDS + 1), "a*".repeat(1000),
        "(".repeat(200) + "a" + ")".repeat(200));
  }

  @ParameterizedTest
  @MethodSource
  void a_query_as_large_as_may_be_is_answered(String query) {
    assertThat(find(query).total()).isNotNegative();
  }

  static Stream<String> a_query_as_large_as_may_be_is_answered() {
    return Stream.of("a".repeat(QueryLexer.LONGEST), "fast ".repeat(QueryLexer.MOST_WORDS),
        "fast OR ".repeat(QueryLexer.MOST_WORDS - 1) + "slow", "*a*b*c*", "*?*?*a*",
        "a*".repeat(95), "fast~ ".repeat(30),
        "NOT ".repeat(2000) + "fast", "title: ".repeat(1000) + "fast", "-".repeat(5000) + "fast",
        "\"" + "fast ".repeat(1500) + "\"~100", "\"" + "f* ".repeat(50) + "\"");
  }

  @Test
  void many_may_ask_at_once() {
    var queries = List.of("fast", "framework:rails", "\"large applications\"", "scal*", "djagno~",
        "djagno", "quality:performance", "\"large appl*\"", "");
    var alone = queries.stream().map(SearchTest::find).toList();
    var together = IntStream.range(0, 40).parallel()
        .mapToObj(_ -> queries.parallelStream().map(SearchTest::find).toList()).toList();
    assertThat(together).allSatisfy(results -> assertThat(results).isEqualTo(alone));
  }

  @Test
  void a_hit_says_where_it_stands() {
    assertThat(find("aspnet").hits()).singleElement().satisfies(hit -> {
      assertThat(hit.article()).isEqualTo("net/notes.txt");
      assertThat(hit.passage().quote()).endsWith("Nothing of C++ or CI/CD.");
      assertThat(hit.highlights()).singleElement().satisfies(mark -> {
        assertThat(mark.start()).as("in code points").isEqualTo(23);
        assertThat(mark.line()).isEqualTo(1);
      });
    });
    assertThat(find("slow").hits()).singleElement().satisfies(hit -> {
      assertThat(hit.title()).isEqualTo("Python choices");
      assertThat(hit.published()).contains(LocalDate.parse("2021-05-19"));
      assertThat(hit.section()).isEqualTo("Flask");
      assertThat(hit.place()).isEqualTo("body");
      assertThat(hit.frameworks()).containsExactly("?Flask");
      assertThat(hit.passage().line()).isEqualTo(4);
      assertThat(hit.score()).isPositive();
    });
  }

  @Test
  void hits_are_counted_by_what_they_have() {
    var result = find("");
    assertThat(result.total()).isEqualTo(5);
    assertThat(result.most(By.FRAMEWORK)).containsExactly(new Count("?Flask", 1),
        new Count("django", 1), new Count("node-js", 1), new Count("ruby-on-rails", 1));
    assertThat(result.most(By.FACET)).containsExactly(new Count("quality", 2),
        new Count("project-size", 1));
    assertThat(result.most(By.VALUE)).containsExactly(new Count("quality=performance", 2),
        new Count("project-size=large", 1));
    assertThat(result.most(By.ARTICLE)).containsExactly(new Count("py/django.txt", 3),
        new Count("net/notes.txt", 1), new Count("rb/rails.txt", 1));
    assertThat(result.most(By.YEAR)).containsExactly(new Count("2021", 3), new Count("2023", 1));
    assertThat(result.most(By.PLACE)).containsExactly(new Count("body", 5));
  }

  @Test
  void of_many_names_the_most_frequent_are_listed() {
    var result = search.search(
        new SearchRequest("", SearchFilters.NONE, Order.SCORE, Page.of(0, 1), 1));
    assertThat(result.counts()).filteredOn(counts -> counts.by() == By.ARTICLE).singleElement()
        .isEqualTo(new SearchResult.Counts(By.ARTICLE, 3,
            List.of(new Count("py/django.txt", 3))));
  }

  @Test
  void filters_of_a_claim_hold_of_one_claim() {
    assertThat(
        marked(filtered(List.of(), List.of("quality"), List.of(), Optional.of(Polarity.NEGATIVE))))
        .containsExactly("slow");
    assertThat(marked(
        filtered(List.of("Django"), List.of("quality"), List.of("performance"), Optional.empty())))
        .containsExactly("fast");
    assertThat(marked(filtered(List.of("Django"), List.of("project-size"), List.of("performance"),
        Optional.empty())))
        .as("a size and another claim's value").isEmpty();
    assertThat(marked(filtered(List.of("rails", "flask"), List.of(), List.of(), Optional.empty())))
        .containsExactlyInAnyOrder("RoR", "Ruby on Rails", "Flask");
    assertThatThrownBy(() -> filtered(List.of(), List.of("speed"), List.of(), Optional.empty()))
        .isInstanceOf(BadQuery.class)
        .hasMessageStartingWith("no facet 'speed'; there are language, ");
  }

  @Test
  void articles_and_dates_are_filtered() {
    assertThat(articles(request("", List.of("py/"), null, null, Order.SCORE, 0, 10)))
        .containsOnly("py/django.txt");
    assertThat(articles(
        request("", List.of("*.txt"), LocalDate.parse("2021-05-20"), null, Order.SCORE, 0, 10)))
        .containsOnly("rb/rails.txt");
    assertThat(
        articles(request("", List.of(), null, LocalDate.parse("2021-05-19"), Order.SCORE, 0, 10)))
        .containsOnly("py/django.txt");
  }

  @Test
  void kinds_of_passages_are_filtered() {
    var none = SearchFilters.NONE;
    assertThat(search.count("slow", places(List.of("body", "recap")))).isEqualTo(1);
    assertThat(search.count("slow", places(List.of("recap")))).isZero();
    assertThat(search.count("slow", none)).isEqualTo(1);
    assertThatThrownBy(() -> search.count("slow", places(List.of("bodies"))))
        .isInstanceOfSatisfying(BadQuery.class, bad -> {
          assertThat(bad.parameter()).isEqualTo("place");
          assertThat(bad.known()).contains("body");
        });
  }

  private static SearchFilters places(List<String> places) {
    return new SearchFilters(List.of(), List.of(), List.of(), Optional.empty(), List.of(), places,
        Optional.empty(), Optional.empty());
  }

  private static SearchResult find(String query) {
    return search.search(SearchRequest.of(query));
  }

  private static SearchResult filtered(List<String> frameworks, List<String> facets,
      List<String> values, Optional<Polarity> polarity) {
    return search.search(SearchRequest.of("")
        .withFilters(filters(frameworks, facets, values, polarity)));
  }

  private static SearchFilters filters(List<String> frameworks, List<String> facets,
      List<String> values, Optional<Polarity> polarity) {
    return new SearchFilters(frameworks, facets, values, polarity, List.of(), List.of(),
        Optional.empty(), Optional.empty());
  }

  private static SearchResult request(String query, List<String> articles, @Nullable LocalDate from,
      @Nullable LocalDate to, Order order, int offset, int limit) {
    return search.search(new SearchRequest(query,
        new SearchFilters(List.of(), List.of(), List.of(), Optional.empty(), articles, List.of(),
            Optional.ofNullable(from), Optional.ofNullable(to)),
        order, Page.of(offset, limit), SearchRequest.DEFAULT_NAMES));
  }

  private static List<String> marked(SearchResult result) {
    return result.hits().stream().flatMap(hit -> hit.highlights().stream()).map(Evidence::quote)
        .toList();
  }

  private static List<String> articles(SearchResult result) {
    return result.hits().stream().map(Hit::article).toList();
  }
}
