package dev.crosscheck.model;

import java.util.List;
import java.util.Optional;

/// The places that a query asks for, each with the text around it (keyword in context).
/// - `total`: all lines, of which `lines` are the part asked for.
/// - `passages`: that match the query. Some have no line: what matches stands in their headings only.
/// - `complete`: false where there are so many that only the first in the order of the articles were looked at.
/// - `suggestion`: where no passage matches, what would find some.
public record Concordance(long total, long passages, boolean complete, List<Line> lines,
    Optional<SearchResult.Suggestion> suggestion) {

  /// A place with its context.
  /// - `left`, `right`: the text right before and after it, exactly.
  public record Line(String left, Evidence keyword, String right) {}

  public Concordance {
    lines = List.copyOf(lines);
  }
}
