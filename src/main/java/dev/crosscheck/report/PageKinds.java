package dev.crosscheck.report;

import dev.crosscheck.model.Finding;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was found, by kind and severity; each number leads to the findings that it counts.
record PageKinds(List<Finding> findings) {

  private record Row(String kind, String title, Map<Finding.Severity, Long> counts) {
    long of(Finding.Severity severity) {
      return counts.getOrDefault(severity, 0L);
    }
  }

  /// Kinds with most errors first, then warnings, then notes.
  private static final Comparator<Row> GRAVEST_FIRST = Comparator
      .comparingLong((Row row) -> row.of(Finding.Severity.ERROR))
      .thenComparingLong(row -> row.of(Finding.Severity.WARNING))
      .thenComparingLong(row -> row.of(Finding.Severity.NOTE)).reversed()
      .thenComparing(Row::kind);

  Markup table() {
    var out = new Markup();
    if (findings.isEmpty()) {
      return out.element("p", "Nothing was found.");
    }
    out.open("div", "class", "kinds");
    Tables.open(out, "What was found, by kind. A number leads to the findings that it counts.");
    Tables.head(out, "Kind", "Errors", "Warnings", "Notes");
    for (var row : rows()) {
      out.open("tr").open("th", "scope", "row").element("a", row.title(), "href",
          PageViews.target("kind", row.kind())).close();
      for (var severity : Finding.Severity.values()) {
        out.open("td", "class", "figure");
        PageViews.count(out, row.of(severity), severity + "s: " + row.title(), "severity",
            severity.toString(), "kind", row.kind());
        out.close();
      }
      out.close();
    }
    return out.close().close().close().close();
  }

  private List<Row> rows() {
    var byKind = new TreeMap<String, Row>();
    for (var finding : findings) {
      var kind = PageFindings.kind(finding);
      byKind.computeIfAbsent(kind, _ -> new Row(kind,
          KindTexts.of(finding.scope().toString(), finding.kind().toString()).title(),
          new EnumMap<>(Finding.Severity.class))).counts()
          .merge(finding.severity(), 1L, Long::sum);
    }
    return byKind.values().stream().sorted(GRAVEST_FIRST).toList();
  }
}
