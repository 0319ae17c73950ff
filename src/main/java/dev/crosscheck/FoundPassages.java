package dev.crosscheck;

import dev.crosscheck.model.SearchRequest;
import dev.crosscheck.model.SearchResult;
import dev.crosscheck.report.FoundHits;

/// The answer to a search. Its fields have the same names in all formats, on the command line and in a browser.
public record FoundPassages(SearchRequest request, SearchResult result) {

  /// One object: `total`, `hits`, `next` (the mark of the page that follows), the counts (`frameworks`, `facets`,
  /// `values`, `articles`, `years`, `places`: objects of names and numbers of hits), `names` (how many there are of each)
  /// and, where nothing was found, perhaps a `suggestion`.
  public String json() {
    return FoundHits.page(result);
  }

  /// An object a hit, each on a line.
  public String jsonLines() {
    return FoundHits.lines(result);
  }

  /// A row a hit, after a header.
  public String csv() {
    return FoundHits.csv(result);
  }
}
