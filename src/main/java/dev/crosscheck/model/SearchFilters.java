package dev.crosscheck.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a search is limited to. Each list is empty for any, else one of it is enough.
/// - `frameworks`: names or ids, in any spelling.
/// - `facets`, `values`, `polarity`: of one claim in the passage; with them `frameworks` is what that claim is about. A
///   value may have its facet before it: `quality=performance`.
/// - `articles`: beginnings of ids, or patterns with `*` and `?`.
/// - `places`: title, heading, body, list, table, recap, caption, boilerplate.
/// - `from`, `to`: dates of publication, both inclusive.
public record SearchFilters(List<String> frameworks, List<String> facets, List<String> values,
    Optional<Polarity> polarity, List<String> articles, List<String> places,
    Optional<LocalDate> from, Optional<LocalDate> to) {

  /// All passages.
  public static final SearchFilters NONE = new SearchFilters(List.of(), List.of(), List.of(),
      Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());

  public SearchFilters {
    frameworks = List.copyOf(frameworks);
    facets = List.copyOf(facets);
    values = List.copyOf(values);
    articles = List.copyOf(articles);
    places = List.copyOf(places);
  }

  public SearchFilters withFrameworks(List<String> others) {
    return new SearchFilters(others, facets, values, polarity, articles, places, from, to);
  }

  public SearchFilters withValues(List<String> others) {
    return new SearchFilters(frameworks, facets, others, polarity, articles, places, from, to);
  }

  public SearchFilters withArticles(List<String> others) {
    return new SearchFilters(frameworks, facets, values, polarity, others, places, from, to);
  }
}
