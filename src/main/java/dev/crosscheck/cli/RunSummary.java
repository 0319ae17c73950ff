package dev.crosscheck.cli;

import dev.crosscheck.Outcome;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.FrameworkSummary;
import dev.crosscheck.model.Reading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a run prints at its end: what was read, what was left out, what was found, where to look.
record RunSummary(Outcome outcome, Path output) {

  /// Findings shown of each scope, the first of each kind; the rest is in the files.
  private static final int STRONGEST = 4;

  /// Rejected inputs shown by name for each reason.
  private static final int REJECTS = 3;

  /// Decisions that no longer apply shown.
  private static final int IDLE = 10;

  /// Frameworks of the consensus shown.
  private static final int LEADERS = 5;

  void print(PrintWriter out) {
    read(out);
    copies(out);
    rejected(out);
    decisions(out);
    leaders(out);
    findings(out);
    out.println();
    out.println("Look at  " + output.resolve("report.html")
        + "    all of it on one page, in a browser");
    out.println(
        "         " + output.resolve("findings.csv") + "   every finding, both sides quoted");
    out.println("         " + output.resolve("claims.csv") + "     what is said of each framework");
    out.println("         " + output.resolve("matrix.csv") + "     who ranks what where");
    out.println("         " + output.resolve("workbook.xlsx")
        + "  all tables, for a spreadsheet");
    out.println("Search   " + Launcher.command() + " search \"learning curve\" -o " + output);
    out.flush();
  }

  private void read(PrintWriter out) {
    out.printf(Locale.ROOT, "%s, %,d words: %s of %s, %s, %s (%.1f s)%n",
        count(outcome.articles(), "article"), outcome.words(),
        count(outcome.mentions(), "mention"),
        count(outcome.overview().frameworks().size(), "thing"),
        count(outcome.rankings(), "list"), count(outcome.claims(), "claim"),
        outcome.taken().toMillis() / 1000.0);
    if (outcome.unchanged() > 0 || outcome.removed() > 0) {
      out.printf(Locale.ROOT, "of these %,d analysed, %,d unchanged since the last run, %,d gone%n",
          outcome.analysed(), outcome.unchanged(), outcome.removed());
    }
  }

  private void copies(PrintWriter out) {
    int copies = outcome.overview().duplicateOf().size();
    if (copies > 0) {
      out.println(count(copies, "article")
          + (copies == 1
              ? " copies another and counts once with it"
              : " copy others and count once with them"));
    }
  }

  private void rejected(PrintWriter out) {
    var rejected = outcome.rejected();
    if (rejected.isEmpty()) {
      return;
    }
    out.println(
        count(rejected.size(), "input") + " left out (" + output.resolve("rejects.csv") + "):");
    new TreeMap<>(rejected.stream().collect(Collectors.groupingBy(Reading.Rejected::reason)))
        .forEach((reason, files) -> out.printf(Locale.ROOT, "  %,d %s: %s%n", files.size(), reason,
            files.stream().limit(REJECTS).map(file -> Plain.line(file.file()))
                .collect(Collectors.joining(", ", "", files.size() > REJECTS ? ", …" : ""))));
  }

  private void decisions(PrintWriter out) {
    var replay = outcome.replay();
    if (replay.decisions() == 0) {
      return;
    }
    out.println(count(replay.decisions(), "decision") + " replayed"
        + (replay.idle().isEmpty()
            ? ""
            : ", of which " + replay.idle().size()
                + (replay.idle().size() == 1 ? " no longer applies:" : " no longer apply:")));
    replay.idle().stream().limit(IDLE).forEach(idle -> out.println("  " + IdleText.of(idle)));
    if (replay.idle().size() > IDLE) {
      out.println("  … (" + output.resolve("summary.json") + ")");
    }
  }

  private void leaders(PrintWriter out) {
    List<FrameworkSummary> leaders = outcome.overview().frameworks().stream()
        .filter(framework -> framework.consensus().isPresent())
        .sorted(Comparator.comparingInt((FrameworkSummary f) -> f.consensus().orElseThrow())
            .thenComparing(FrameworkSummary::framework))
        .limit(LEADERS).toList();
    if (leaders.isEmpty()) {
      return;
    }
    out.println();
    out.println(
        "Consensus of the rankings (position, and where it falls when any one article is left out)");
    for (var leader : leaders) {
      out.printf(Locale.ROOT, "%4d  %-16s %s%n", leader.consensus().orElseThrow(), leader.name(),
          range(leader.framework()) + count(leader.lists(), "list"));
    }
  }

  private String range(String framework) {
    return outcome.overview().consensus().stream()
        .filter(row -> row.isDefault() && row.framework().equals(framework)).findFirst()
        .map(row -> row.highest() + "–" + row.lowest() + ", ").orElse("");
  }

  private void findings(PrintWriter out) {
    var findings = outcome.overview().findings();
    var bySeverity = new TreeMap<>(findings.stream()
        .collect(Collectors.groupingBy(Finding::severity, Collectors.counting())));
    out.println();
    out.println(bySeverity.isEmpty()
        ? "No findings"
        : bySeverity.entrySet().stream().map(e -> count(e.getValue(), e.getKey().toString()))
            .collect(Collectors.joining(", ")));
    int shown = 0;
    var byScope = new TreeMap<>(outcome.overview().firstOfEachKind().stream()
        .collect(Collectors.groupingBy(Finding::scope)));
    for (var scope : byScope.entrySet()) {
      var strongest = scope.getValue().stream().limit(STRONGEST).toList();
      out.println("  " + title(scope.getKey()));
      strongest.forEach(finding -> out.println("    " + line(finding)));
      shown += strongest.size();
    }
    if (findings.size() > shown) {
      out.printf(Locale.ROOT, "  and %,d more%n", findings.size() - shown);
    }
  }

  private static String title(Finding.Scope scope) {
    return switch (scope) {
      case WITHIN -> "within an article, one of each kind:";
      case CROSS -> "between articles:";
      case REFERENCE -> "between articles and the catalogue:";
    };
  }

  private static String line(Finding finding) {
    var where = finding.sides().stream().flatMap(side -> side.evidence().stream()).findFirst()
        .map(evidence -> Plain.place(evidence.article(), evidence.line()) + ": ").orElse("");
    return where + finding.severity() + ": " + finding.summary() + " [" + finding.kind() + "]";
  }

  private static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
