package dev.crosscheck;

import dev.crosscheck.model.Concordance;
import dev.crosscheck.report.FoundLines;

/// The answer to a search for places in their context.
public record FoundPlaces(Concordance concordance) {

  /// One object: `total`, `passages`, `complete`, `lines`, and perhaps a `suggestion`.
  public String json() {
    return FoundLines.page(concordance);
  }

  /// An object a line.
  public String jsonLines() {
    return FoundLines.lines(concordance);
  }

  /// A row a line, after a header.
  public String csv() {
    return FoundLines.csv(concordance);
  }
}
