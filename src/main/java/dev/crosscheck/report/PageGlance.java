package dev.crosscheck.report;

import dev.crosscheck.model.Consensus;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.FrameworkSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The page's first part: how much there is, who leads, and how sure that is.
record PageGlance(PageLinks links, Map<String, Long> totals) {

  /// Things of the consensus shown.
  private static final int LEADERS = 20;

  /// Width of the drawing of a range, in its own units.
  private static final int WIDTH = 100;

  /// How the lists were taken together: method, and what absence counts for.
  private record Way(String method, Consensus.Missing missing) {
    static Way of(Consensus row) {
      return new Way(row.method(), row.missing());
    }

    String title() {
      return "method " + method + ", absence from a list counts " + switch (missing) {
        case NOTHING -> "for nothing";
        case LAST -> "as last";
      };
    }
  }

  private record Leader(FrameworkSummary thing, Consensus consensus, Map<Way, Consensus> ways) {}

  Markup counts() {
    var out = new Markup().open("ul", "class", "counts");
    totals.forEach((what, number) -> count(out, number, what));
    var bySeverity = links.corpus().overview().findings().stream()
        .collect(Collectors.groupingBy(Finding::severity, TreeMap::new, Collectors.counting()));
    for (var severity : Finding.Severity.values()) {
      count(out, bySeverity.getOrDefault(severity, 0L), severity + "s");
    }
    count(out, links.corpus().rejected().size(), "inputs left out");
    return out.close();
  }

  Markup leaders() {
    var leaders = leaderboard();
    if (leaders.isEmpty()) {
      return new Markup().element("p", "No article ranks anything.");
    }
    var out = new Markup();
    Tables.open(out, "Where things stand when all main lists are taken together ("
        + Way.of(leaders.getFirst().consensus()).title()
        + "). The range tells where a thing falls when any one article is left out: where it "
        + "stays, its position is robust.");
    Tables.head(out, "Position", "Framework", "Range", "Drawn", "How sure", "Lists",
        "Best, median, worst", "By all methods and policies");
    int farthest = leaders.stream().mapToInt(leader -> leader.consensus().lowest()).max().orElse(1);
    leaders.forEach(leader -> row(out, leader, farthest));
    out.close().close().close();
    Tables.rest(out, ranked() - leaders.size(), "things", "consensus.csv");
    return out.add(ways(leaders));
  }

  private static void count(Markup out, long number, String what) {
    out.open("li").element("b", String.format(Locale.ROOT, "%,d", number)).text(" " + what).close();
  }

  private void row(Markup out, Leader leader, int farthest) {
    var consensus = leader.consensus();
    out.open("tr").element("td", consensus.position() + (consensus.tied() ? " (tied)" : ""));
    out.open("th", "scope", "row");
    links.thing(out, leader.thing().framework());
    out.close().element("td", range(consensus.highest(), consensus.lowest())).open("td");
    drawing(out, consensus, farthest);
    out.close().element("td", sureness(consensus),
        "class", consensus.isRobust() ? "sure" : "unsure");
    out.element("td", String.valueOf(leader.thing().lists()));
    out.element("td", spread(leader.thing()));
    var positions = leader.ways().values().stream().mapToInt(Consensus::position)
        .summaryStatistics();
    out.element("td", range(positions.getMin(), positions.getMax())).close();
  }

  private static String sureness(Consensus consensus) {
    int moves = Math.max(consensus.lowest() - consensus.position(),
        consensus.position() - consensus.highest());
    return consensus.isRobust() ? "robust" : "moves by up to " + moves;
  }

  /// The range as a line with the position on it; the figures beside it say the same.
  private static void drawing(Markup out, Consensus consensus, int farthest) {
    out.open("svg", "viewBox", "0 0 " + (WIDTH + 10) + " 10", "width", "110", "height", "10",
        "aria-hidden", "true");
    out.element("line", "", "x1", at(consensus.highest(), farthest), "x2",
        at(consensus.lowest(), farthest), "y1", "5", "y2", "5");
    out.element("circle", "", "cx", at(consensus.position(), farthest), "cy", "5", "r", "3.5")
        .close();
  }

  private static String at(int position, int farthest) {
    return String.valueOf(5 + WIDTH * (position - 1) / Math.max(1, farthest - 1));
  }

  private Markup ways(List<Leader> leaders) {
    var ways = leaders.stream().flatMap(leader -> leader.ways().keySet().stream()).distinct()
        .sorted(Comparator.comparing(Way::method).thenComparing(Way::missing)).toList();
    var out = new Markup().open("details").element("summary", "The positions by each method");
    Tables.open(out, "The position by each method and policy.");
    out.open("thead").open("tr").element("th", "Framework", "scope", "col");
    ways.forEach(way -> out.element("th", way.title(), "scope", "col"));
    out.close().close().open("tbody");
    for (var leader : leaders) {
      out.open("tr").element("th", leader.thing().name(), "scope", "row");
      ways.forEach(way -> out.element("td", Optional.ofNullable(leader.ways().get(way))
          .map(row -> String.valueOf(row.position())).orElse("")));
      out.close();
    }
    return out.close().close().close().close();
  }

  private List<Leader> leaderboard() {
    var rows = links.corpus().overview().consensus().stream()
        .collect(Collectors.groupingBy(Consensus::framework));
    return links.corpus().overview().consensus().stream().filter(Consensus::isDefault)
        .sorted(Comparator.comparingInt(Consensus::position).thenComparing(Consensus::framework))
        .limit(LEADERS)
        .flatMap(row -> Optional.ofNullable(links.corpus().things().get(row.framework()))
            .map(thing -> new Leader(thing, row, rows.getOrDefault(row.framework(), List.of())
                .stream().collect(Collectors.toMap(Way::of, Function.identity()))))
            .stream())
        .toList();
  }

  private long ranked() {
    return links.corpus().overview().consensus().stream().filter(Consensus::isDefault).count();
  }

  static String spread(FrameworkSummary thing) {
    return thing.best().isEmpty() || thing.worst().isEmpty()
        ? ""
        : thing.best().getAsInt() + ", " + Table.figure(thing.median()) + ", "
            + thing.worst().getAsInt();
  }

  static String range(int best, int worst) {
    return best == worst ? String.valueOf(best) : best + "–" + worst;
  }
}
