package dev.crosscheck.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Examples;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.SearchRequest;
import dev.crosscheck.model.SearchRequest.Order;
import dev.crosscheck.model.SearchResult;
import dev.crosscheck.model.SearchResult.Count;
import dev.crosscheck.model.SearchResult.Hit;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

  private static final Map<String, Set<String>> NAMES = Map.of("Django", Set.of("django"),
      "Ruby on Rails",
      Set.of("ruby-on-rails"), "Rails", Set.of("ruby-on-rails"), "RoR", Set.of("ruby-on-rails"),
      "Node.js",
      Set.of("node-js"), "ASP.NET", Set.of("asp-net"));

  private static Search search;

  @BeforeAll
  static void index(@TempDir Path folder) {
    try (var store = AnalysisStore.open(folder, NAMES, "tables")) {
      store.put(python(), "1");
      store.put(ruby(), "1");
      store.put(
          Examples.analysis("net/notes.txt",
              "C# runs on .NET, and 😀 ASP.NET with it.\nNothing of C++ or CI/CD."),
          "1");
      store.commit(Map.of());
    }
    search = Search.open(folder);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  /// Three sections: the article, Django, Flask.
  private static Analysis python() {
    var article = Article.of("py/django.txt",
        "Python choices\nDjango\nDjango is fast. It scales to large applications.\nFlask\nIt is slow but small.\n");
    var lines = Examples.outline(article);
    int flask = article.text().indexOf("Flask\n");
    var sections = List.of(lines.sections().getFirst(),
        new Section(1, 0, 1, Examples.place(article, "Django", 1), "", new Span(15, flask),
            Zone.BODY),
        new Section(2, 0, 1, new Span(flask, flask + 5), "",
            new Span(flask, article.text().length()), Zone.BODY));
    var outline = new Outline(article, article.text(),
        Examples.metadata("Python choices", Optional.of(LocalDate.parse("2021-05-19"))),
        lines.blocks(), sections,
        lines.sentences(), List.of(), List.of());
    var mentions = new ArrayList<Mention>(Examples.mentions(outline, "Django", "django"));
    mentions.addAll(Examples.mentions(outline, "Flask", "?Flask"));
    var claims = List.of(
        Examples.claim(outline, "fast", "django", Facet.QUALITY, "performance", Polarity.POSITIVE),
        Examples.claim(outline, "large applications", "django", Facet.PROJECT_SIZE, "large",
            Polarity.POSITIVE),
        Examples.claim(outline, "slow", "?Flask", Facet.QUALITY, "performance", Polarity.NEGATIVE));
    return new Analysis(outline, "en", 20, mentions, List.of(), claims,
        List.of("", "django", "?Flask"));
  }

  private static Analysis ruby() {
    var article = Article.of("rb/rails.txt",
        "RoR, that is Ruby on Rails, and Node.js are frameworks of many railways.");
    var lines = Examples.outline(article);
    var outline = new Outline(article, article.text(),
        Examples.metadata("On tracks", Optional.of(LocalDate.parse("2023-01-02"))), lines.blocks(),
        lines.sections(),
        lines.sentences(), List.of(), List.of());
    var mentions = new ArrayList<Mention>(Examples.mentions(outline, "RoR", "ruby-on-rails"));
    mentions.addAll(Examples.mentions(outline, "Ruby on Rails", "ruby-on-rails"));
    mentions.addAll(Examples.mentions(outline, "Node.js", "node-js"));
    return Examples.analysis(outline, mentions, List.of());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      fast                            | fast
      FAST django                     | Django, Django, fast
      scale                           | scales
      "large applications"            | large applications
      "large scales"                  |
      "scales large"~1                | scales to large
      slow OR fast                    | fast, slow
      django -fast                    |
      django NOT "fast car"           | Django, Django
      scal* flask                     |
      appl*                           | applications
      fa?t                            | fast
      is django fast?                 | Django, Django, is, fast
      djagno~                         | Django, Django
      framework:django                | Django, Django
      framework:RoR                   | RoR, Ruby on Rails
      framework:rails                 | RoR, Ruby on Rails
      framework:"ruby on rails"       | RoR, Ruby on Rails
      framework:(node OR nodejs)      | Node.js
      framework:"Node JS"             | Node.js
      framework:flask                 | Flask
      rails                           | Rails
      railway                         | railways
      nodejs                          | Node.js
      "node js"                       | Node.js
      node                            | Node
      c#                              | C#
      csharp                          | C#
      .net                            | .NET
      dotnet                          | .NET
      "asp net"                       | ASP.NET
      aspnet                          | ASP.NET
      C++ CI/CD                       | C++, CI/CD
      cpp                             | C++
      title:choices slow              | slow
      heading:django large            | large
      choices slow                    | slow
      facet:quality                   | fast, slow
      value:performance polarity:-    | slow
      facet:project-size value:performance |
      facet:quality facet:project-size | fast, large applications
      facet:quality AND polarity:positive AND scales | fast, scales
      polarity:positive               | fast, large applications
      published:2021 slow             | slow
      published:2022 slow             |
      published:[2020 TO *] slow      | slow
      article:py/ slow                | slow
      article:*/django.* slow         | slow
      article:rb/ slow                |
      place:body slow                 | slow
      & slow --                       | slow
      """)
  void a_query_marks_what_it_asks_for(String query, String marked) {
    var quotes = find(query).hits().stream().flatMap(hit -> hit.highlights().stream())
        .sorted().map(Evidence::quote).toList();
    assertThat(String.join(", ", quotes)).isEqualTo(marked == null ? "" : marked);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      fast "large app       | column 6: this quotation mark is never closed; add another one after the last word
      fast (slow            | column 6: this '(' is never closed; add a ')'
      fast) slow            | column 5: this ')' closes nothing; leave it out or open a '(' before it
      OR fast               | column 1: a word is missing before 'OR'
      fast OR               | column 8: there is nothing to look for; add a word
      fast AND              | column 6: 'AND' stands between two words, and one is missing
      NOT                   | column 4: a word is missing at the end
      ()                    | column 2: a word is missing before ')'
      &                     | column 1: there is nothing to look for; add a word
      author:fast           | column 1: no field 'author'; the fields are text, title, heading, framework, facet, value, polarity, article, place, published; put quotation marks around words with a ':' in them
      a facet:speed         | column 9: no facet 'speed'; the facets are language, kind, architecture, first-release, creator, maintainer, licence, platform, built-on, works-with, used-by, metric, version, quality, superlative, comparison, feature, use-case, project-size, audience
      polarity:good         | column 10: no polarity 'good'; it is positive or negative
      place:footer          | column 7: no place 'footer'; the places are title, heading, body, list, table, recap, caption, boilerplate
      published:yesterday   | column 11: no date 'yesterday'; a date is 2021, 2021-05 or 2021-05-19
      published:[2020       | column 11: this is no range; write it as published:[2020 TO 2021-06-30]
      [a TO b]              | column 1: only dates have ranges; write published:[2020 TO 2021-06-30]
      facet:qual*           | column 7: 'facet' takes whole values only, without * and ?
      framework:djagno~     | column 11: 'framework' takes exact values only, without ~
      """)
  void a_query_that_makes_no_sense_is_told_where_and_what_would_be_right(String query,
      String message) {
    assertThatThrownBy(() -> find(query)).isInstanceOf(BadQuery.class).hasMessage(message);
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
  void hits_are_counted_for_each_framework_facet_and_value() {
    var result = find("");
    assertThat(result.total()).isEqualTo(5);
    assertThat(result.frameworks()).containsExactly(new Count("?Flask", 1), new Count("django", 1),
        new Count("node-js", 1), new Count("ruby-on-rails", 1));
    assertThat(result.facets()).containsExactly(new Count("quality", 2),
        new Count("project-size", 1));
    assertThat(result.values()).containsExactly(new Count("quality=performance", 2),
        new Count("project-size=large", 1));
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
        .hasMessageStartingWith("no facet 'speed'; the facets are language, ");
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
  void the_newest_stand_first_where_asked_for_and_pages_follow_each_other() {
    assertThat(articles(request("", List.of(), null, null, Order.DATE, 0, 2))).containsExactly(
        "rb/rails.txt",
        "py/django.txt");
    assertThat(articles(request("", List.of(), null, null, Order.DATE, 4, 9)))
        .containsExactly("net/notes.txt");
    var none = request("", List.of(), null, null, Order.DATE, 9, 0);
    assertThat(none.hits()).isEmpty();
    assertThat(none.total()).isEqualTo(5);
  }

  @Test
  void where_nothing_is_found_the_nearest_words_are_suggested() {
    assertThat(find("djagno aplications").suggestion()).contains("django application");
    assertThat(find("+fast +xylophones").suggestion()).isEmpty();
    assertThat(find("fast").suggestion()).isEmpty();
  }

  private static SearchResult find(String query) {
    return search.search(SearchRequest.of(query));
  }

  private static SearchResult filtered(List<String> frameworks, List<String> facets,
      List<String> values,
      Optional<Polarity> polarity) {
    return search.search(
        new SearchRequest("", frameworks, facets, values, polarity, List.of(), Optional.empty(),
            Optional.empty(), Order.SCORE, 0, 10));
  }

  private static SearchResult request(String query, List<String> articles, @Nullable LocalDate from,
      @Nullable LocalDate to, Order order, int offset, int limit) {
    return search.search(
        new SearchRequest(query, List.of(), List.of(), List.of(), Optional.empty(), articles,
            Optional.ofNullable(from), Optional.ofNullable(to), order, offset, limit));
  }

  private static List<String> marked(SearchResult result) {
    return result.hits().stream().flatMap(hit -> hit.highlights().stream()).map(Evidence::quote)
        .toList();
  }

  private static List<String> articles(SearchResult result) {
    return result.hits().stream().map(Hit::article).toList();
  }
}
