package dev.crosscheck.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is looked for in the index, and which part of what is found is wanted.
/// - `query`: words, phrases, fields; blank for everything that the filters let through.
/// - `frameworks`: names or ids, in any spelling; one of them is enough. Empty for any, as with the following.
/// - `facets`, `values`, `polarity`: of one claim in the passage; with them `frameworks` is what that claim is about.
/// - `articles`: beginnings of ids, or patterns with `*` and `?`.
/// - `from`, `to`: dates of publication, both inclusive.
/// - `offset`, `limit`: of the hits in their order, from 0.
public record SearchRequest(String query, List<String> frameworks, List<String> facets,
    List<String> values,
    Optional<Polarity> polarity, List<String> articles, Optional<LocalDate> from,
    Optional<LocalDate> to, Order order,
    int offset, int limit) {

  /// Hits of one search when none is asked for by number.
  public static final int DEFAULT_LIMIT = 10;

  /// What stands first.
  public enum Order {
    SCORE, DATE
  }

  public SearchRequest {
    frameworks = List.copyOf(frameworks);
    facets = List.copyOf(facets);
    values = List.copyOf(values);
    articles = List.copyOf(articles);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("no page: from " + offset + ", " + limit + " hits");
    }
  }

  /// The best hits of a query, without filters.
  public static SearchRequest of(String query) {
    return new SearchRequest(query, List.of(), List.of(), List.of(), Optional.empty(), List.of(),
        Optional.empty(),
        Optional.empty(), Order.SCORE, 0, DEFAULT_LIMIT);
  }
}
