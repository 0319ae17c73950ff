package dev.crosscheck.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What is looked for in the index, and which part of what is found is wanted.
/// - `query`: words, phrases, fields; blank for everything that the filters let through.
/// - `page`: of the hits in their order.
/// - `names`: how many names each count lists at most.
public record SearchRequest(String query, SearchFilters filters, Order order, Page page,
    int names) {

  /// Names that a count lists when no number is asked for.
  public static final int DEFAULT_NAMES = 100;

  /// What stands first. Equal ones stand by article and place, undated ones last.
  public enum Order {
    SCORE, NEWEST, OLDEST, ARTICLE;

    /// The order of a name: `score`, `newest` (or `date`), `oldest`, `article`, in any case.
    public static Optional<Order> named(String name) {
      return name.equalsIgnoreCase("date")
          ? Optional.of(NEWEST)
          : Stream.of(values()).filter(order -> order.toString().equalsIgnoreCase(name))
              .findFirst();
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A part of something that has an order.
  /// - `offset`: passed over before, after the mark. `limit`: wanted.
  /// - `after`: the mark of the page before ([SearchResult#next()]); empty for the beginning. A page far behind is cheap
  ///   by its mark, whereas an offset costs as much as all that it passes over.
  public record Page(int offset, int limit, String after) {

    public Page {
      if (offset < 0 || limit < 0) {
        throw new IllegalArgumentException("no page: from " + offset + ", " + limit + " hits");
      }
    }

    public static Page of(int offset, int limit) {
      return new Page(offset, limit, "");
    }
  }

  public SearchRequest {
    if (names < 0) {
      throw new IllegalArgumentException("no number of names: " + names);
    }
  }

  /// The ten best hits of a query, without filters.
  public static SearchRequest of(String query) {
    return new SearchRequest(query, SearchFilters.NONE, Order.SCORE, Page.of(0, 10),
        DEFAULT_NAMES);
  }

  public SearchRequest withQuery(String other) {
    return new SearchRequest(other, filters, order, page, names);
  }

  public SearchRequest withFilters(SearchFilters others) {
    return new SearchRequest(query, others, order, page, names);
  }

  public SearchRequest withOrder(Order other) {
    return new SearchRequest(query, filters, other, page, names);
  }

  public SearchRequest withPage(Page other) {
    return new SearchRequest(query, filters, order, other, names);
  }
}
