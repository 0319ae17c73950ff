package dev.crosscheck.serve;

import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.SearchRequest;
import dev.crosscheck.model.SearchRequest.Order;
import java.util.List;
import java.util.stream.Stream;

/// Passages that a query finds, as `crosscheck search --format json` prints them.
record SearchPage(OpenOutput output) implements Page {

  static final String PATH = "/api/search";

  private static final int HITS = 10;

  @Override
  public List<String> parameters() {
    return Searched.parameters("sort", "offset", "limit", "after", "counts");
  }

  @Override
  public Answer answer(Asked asked) {
    var page = new SearchRequest.Page(asked.number("offset", 0, Searched.FARTHEST),
        asked.number("limit", HITS, Searched.LONGEST_PAGE), asked.text("after"));
    var request = new SearchRequest(asked.text(Searched.QUERY), Searched.filters(asked),
        asked.one("sort").map(SearchPage::order).orElse(Order.SCORE), page,
        asked.number("counts", SearchRequest.DEFAULT_NAMES, Searched.LONGEST_PAGE));
    return Answer.json(output.ask(folder -> folder.search(request).json()));
  }

  private static Order order(String name) {
    return Order.named(name).orElseThrow(() -> BadQuery.unknown("sort", name,
        Stream.of(Order.values()).map(Order::toString).toList()));
  }
}
