package dev.crosscheck.report;

import dev.crosscheck.model.Consensus;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.FrameworkSummary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The page's first part: how much there is, who leads, and how sure that is.
/// - `totals`: as [Counts] has them.
record PageGlance(PageLinks links, Map<String, Long> totals) {

  /// What of them is shown, and under which name.
  private static final List<Map.Entry<String, String>> COUNTED = List.of(
      Map.entry("articles", "articles"), Map.entry("words", "words"),
      Map.entry("frameworks", "things"), Map.entry("mentions", "mentions"),
      Map.entry("lists", "lists"), Map.entry("claims", "claims"));

  Markup counts() {
    var out = new Markup().open("ul", "class", "counts");
    COUNTED.forEach(
        counted -> count(out, totals.getOrDefault(counted.getKey(), 0L), counted.getValue()));
    var bySeverity = links.corpus().overview().findings().stream()
        .collect(Collectors.groupingBy(Finding::severity, TreeMap::new, Collectors.counting()));
    for (var severity : Finding.Severity.values()) {
      out.open("li").open("a", "href", PageViews.target("severity", severity.toString()));
      figure(out, bySeverity.getOrDefault(severity, 0L), severity + "s");
      out.close().close();
    }
    count(out, links.corpus().rejected().size(), "inputs left out");
    return out.close();
  }

  /// Who leads and how sure that is, in a sentence or two.
  Markup headline() {
    var leaders = Leader.of(links.corpus());
    var out = new Markup().open("p", "class", "headline");
    if (leaders.isEmpty()) {
      return out.text("No article ranks anything.").close();
    }
    var first = leaders.getFirst();
    links.thing(out, first.thing().framework());
    out.text(" leads when all main lists are taken together, "
        + (first.consensus().isRobust()
            ? "whichever article is left out"
            : "but not without every article: with one left out it falls as low as "
                + first.consensus().lowest())
        + (first.worst() > first.consensus().position()
            ? "; counted in other ways it stands as low as " + first.worst()
            : ", and by every way of counting")
        + ". ");
    long robust = leaders.stream().filter(leader -> leader.consensus().isRobust()).count();
    return out.text("Of the first " + leaders.size() + ", " + robust
        + (robust == 1 ? " keeps its position" : " keep their positions")
        + " whichever article is left out.").close();
  }

  Markup leaders() {
    var leaders = Leader.of(links.corpus());
    if (leaders.isEmpty()) {
      return new Markup().element("p", "No article ranks anything.");
    }
    var out = new Markup();
    Tables.open(out, "Where things stand when all main lists are taken together ("
        + Leader.Way.of(leaders.getFirst().consensus()).title()
        + "). The range tells where a thing falls when any one article is left out: where it "
        + "stays, its position is robust.");
    Tables.head(out, "Position", "Framework", "Range", "How sure", "Lists",
        "Best, median, worst", "By all methods and policies");
    leaders.forEach(leader -> row(out, leader));
    out.close().close().close();
    Tables.rest(out, ranked() - leaders.size(), "things", "consensus.csv");
    return out.add(ways(leaders));
  }

  private static void count(Markup out, long number, String what) {
    figure(out.open("li"), number, what);
    out.close();
  }

  private static void figure(Markup out, long number, String what) {
    out.element("b", String.format(Locale.ROOT, "%,d", number)).text(" " + what);
  }

  private void row(Markup out, Leader leader) {
    var consensus = leader.consensus();
    out.open("tr").element("td", consensus.position() + (consensus.tied() ? " (tied)" : ""));
    out.open("th", "scope", "row");
    links.thing(out, leader.thing().framework());
    out.close().element("td", range(consensus.highest(), consensus.lowest())).element("td",
        sureness(consensus),
        "class", consensus.isRobust() ? "sure" : "unsure");
    out.element("td", String.valueOf(leader.thing().lists()));
    out.element("td", spread(leader.thing()));
    out.element("td", range(leader.best(), leader.worst())).close();
  }

  private static String sureness(Consensus consensus) {
    int moves = Math.max(consensus.lowest() - consensus.position(),
        consensus.position() - consensus.highest());
    return consensus.isRobust() ? "robust" : "moves by up to " + moves;
  }

  private Markup ways(List<Leader> leaders) {
    var ways = leaders.stream().flatMap(leader -> leader.ways().keySet().stream()).distinct()
        .sorted(Leader.Way.ORDER).toList();
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
