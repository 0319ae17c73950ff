package dev.crosscheck.model;

import java.util.List;

/// A search whose finds are wanted in their context, a line each.
/// - `query`, `filters`: as in a [SearchRequest].
/// - `order`: what the lines are sorted by, the first key first; equal ones stand by article and place, as all do without
///   a key.
/// - `width`: how much of the text is wanted on either side, in code points, a run of white space counted as one.
/// - `offset`, `limit`: of the lines in their order, from 0.
public record ConcordanceRequest(String query, SearchFilters filters, List<ContextKey> order,
    int width, int offset, int limit) {

  /// Context on either side when none is asked for: with the keyword a line of a usual window.
  public static final int DEFAULT_WIDTH = 40;

  /// Most context on either side.
  public static final int WIDEST = 1000;

  public ConcordanceRequest {
    order = List.copyOf(order);
    if (width < 0 || width > WIDEST || offset < 0 || limit < 0) {
      throw new IllegalArgumentException(
          "no concordance: " + width + " wide, from " + offset + ", " + limit + " lines");
    }
  }

  /// The first fifty lines of a query, without filters, in the order of the articles.
  public static ConcordanceRequest of(String query) {
    return new ConcordanceRequest(query, SearchFilters.NONE, List.of(), DEFAULT_WIDTH, 0, 50);
  }
}
