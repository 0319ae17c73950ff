package dev.crosscheck.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.SearchFilters;
import dev.crosscheck.model.SearchRequest;
import dev.crosscheck.model.SearchResult;
import dev.crosscheck.model.SearchResult.Suggestion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest extends SearchingTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "suggestions.txt", delimiter = '|', quoteCharacter = '`')
  void where_nothing_is_found_what_finds_something_is_suggested(String query, String other) {
    assertThat(find(query).suggestion()).hasValueSatisfying(suggestion -> {
      assertThat(suggestion.instead()).isEqualTo(other);
      assertThat(suggestion.hits()).isEqualTo(find(other).total()).isPositive();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"fast", "xylophones", "framework:xylophone", "-fast -slow -rails -net"})
  void nothing_is_suggested_that_finds_nothing_either_or_where_something_is_found(String query) {
    assertThat(find(query).suggestion()).isEmpty();
  }

  @Test
  void filters_that_keep_all_away_are_named() {
    var typo = SearchFilters.NONE.withValues(List.of("performanse"));
    assertThat(search.search(SearchRequest.of("").withFilters(typo)).suggestion())
        .contains(new Suggestion("value", "performance", 2));
    var articles = SearchFilters.NONE.withArticles(List.of("django"));
    assertThat(search.search(SearchRequest.of("slow").withFilters(articles)).suggestion())
        .contains(new Suggestion("article", "*django*", 1));
    var ruby = SearchFilters.NONE.withArticles(List.of("rb/"));
    assertThat(search.search(SearchRequest.of("slow").withFilters(ruby)).suggestion())
        .contains(new Suggestion("filters", "", 1));
  }

  private static SearchResult find(String query) {
    return search.search(SearchRequest.of(query));
  }
}
