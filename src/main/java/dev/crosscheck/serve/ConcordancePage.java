package dev.crosscheck.serve;

import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.ConcordanceRequest;
import dev.crosscheck.model.ContextKey;
import java.util.List;

/// Places that a query finds, each in its context, as `crosscheck search --kwic --format json` prints them.
record ConcordancePage(OpenOutput output) implements Page {

  static final String PATH = "/api/concordance";

  private static final int LINES = 50;

  @Override
  public List<String> parameters() {
    return Searched.parameters("sort", "width", "offset", "limit");
  }

  @Override
  public Answer answer(Asked asked) {
    var request = new ConcordanceRequest(asked.text(Searched.QUERY), Searched.filters(asked),
        asked.many("sort").stream().map(ConcordancePage::key).toList(),
        asked.number("width", ConcordanceRequest.DEFAULT_WIDTH, ConcordanceRequest.WIDEST),
        asked.number("offset", 0, Searched.FARTHEST),
        asked.number("limit", LINES, Searched.LONGEST_PAGE));
    return Answer.json(output.ask(folder -> folder.concordance(request).json()));
  }

  private static ContextKey key(String name) {
    return ContextKey.named(name).orElseThrow(() -> BadQuery.unknown("sort", name,
        List.of("keyword", "1L", "2L", "3L", "1R", "2R", "3R")));
  }
}
