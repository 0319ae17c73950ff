package dev.crosscheck.report;

import dev.crosscheck.model.Consensus;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.FrameworkSummary;
import dev.crosscheck.model.LedgerEntry;
import dev.crosscheck.model.Polarity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The page's fourth part: of each thing what the articles say, what sets it apart first.
/// - `columns`: the articles whose positions are at hand.
record PageCards(PageLinks links, List<FrameworkSummary> things, Collection<PageArticle> columns,
    List<Finding> findings) {

  /// Things that have a card.
  static final int MAX_CARDS = 60;

  /// Entries of each group on a card.
  private static final int MAX_ENTRIES = 12;

  /// Articles named with an entry, and findings named on a card.
  private static final int MAX_NAMED = 6;

  private static final Comparator<LedgerEntry> TELLING_FIRST = Comparator
      .comparing(LedgerEntry::telling).reversed()
      .thenComparing(LedgerEntry::independent, Comparator.reverseOrder())
      .thenComparingDouble(LedgerEntry::commonness).thenComparing(LedgerEntry::facet)
      .thenComparing(LedgerEntry::value).thenComparing(LedgerEntry::polarity)
      .thenComparing(LedgerEntry::other);

  /// The things mentioned most.
  static List<FrameworkSummary> mentionedMost(Corpus corpus) {
    return corpus.overview().frameworks().stream()
        .sorted(Comparator.comparingInt(FrameworkSummary::mentions).reversed()
            .thenComparing(FrameworkSummary::framework))
        .limit(MAX_CARDS).toList();
  }

  Markup cards() {
    var overview = links.corpus().overview();
    var ledger = overview.ledger().stream()
        .filter(entry -> links.cards().containsKey(entry.framework()))
        .collect(Collectors.groupingBy(LedgerEntry::framework));
    var consensus = overview.consensus().stream().filter(Consensus::isDefault)
        .collect(Collectors.toMap(Consensus::framework, row -> row));
    var tensions = findings.stream()
        .filter(finding -> finding.kind() != Finding.Kind.CORROBORATION)
        .collect(Collectors.groupingBy(Finding::framework));
    var out = new Markup();
    for (var thing : things) {
      out.open("details", "class", "card", "id",
          links.cards().getOrDefault(thing.framework(), ""));
      head(out, thing, consensus);
      positions(out, thing);
      var entries = ledger.getOrDefault(thing.framework(), List.of());
      group(out, "Facts", entries, entry -> entry.facet().group() == Facet.Group.FACT);
      group(out, "Praise", entries, entry -> judges(entry, Polarity.POSITIVE));
      group(out, "Blame", entries, entry -> judges(entry, Polarity.NEGATIVE));
      group(out, "Features and uses", entries,
          entry -> entry.facet().group() == Facet.Group.FEATURE
              || entry.facet().group() == Facet.Group.USE);
      findings(out, tensions.getOrDefault(thing.framework(), List.of()));
      out.close();
    }
    Tables.rest(out, overview.frameworks().size() - things.size(), "things", "frameworks.csv");
    return out;
  }

  private void head(Markup out, FrameworkSummary thing, Map<String, Consensus> consensus) {
    out.open("summary").open("h3").element("bdi", links.name(thing.framework())).close();
    var row = consensus.get(thing.framework());
    out.text(" " + spaced(thing.kind())
        + (thing.languages().isEmpty() ? "" : " (" + String.join(", ", thing.languages()) + ")")
        + (row == null
            ? ""
            : ", position " + row.position() + " (range "
                + PageGlance.range(row.highest(), row.lowest())
                + (row.isRobust() ? ", robust" : "") + ")")
        + ", " + thing.articles() + (thing.articles() == 1 ? " article" : " articles") + ", "
        + thing.mentions() + (thing.mentions() == 1 ? " mention" : " mentions") + ", "
        + thing.positive() + " praising and " + thing.negative() + " blaming").close();
  }

  private void positions(Markup out, FrameworkSummary thing) {
    var stands = columns.stream()
        .filter(article -> article.positions().containsKey(thing.framework())).toList();
    if (stands.isEmpty()) {
      return;
    }
    out.element("h4", "Positions");
    out.open("p").text("Best, median, worst: " + PageGlance.spread(thing));
    out.close().open("ul");
    for (var article : stands) {
      out.open("li").element("b", String.valueOf(article.positions().get(thing.framework())))
          .text(" in ");
      links.article(out, article.id());
      out.close();
    }
    out.close();
    Tables.rest(out, thing.lists() - stands.size(), "positions", "rankings.csv");
  }

  private void group(Markup out, String title, List<LedgerEntry> entries,
      Predicate<LedgerEntry> belongs) {
    var all = entries.stream().filter(belongs).sorted(TELLING_FIRST).toList();
    if (all.isEmpty()) {
      return;
    }
    out.element("h4", title).open("ul");
    all.stream().limit(MAX_ENTRIES).forEach(entry -> entry(out, entry));
    out.close();
    Tables.rest(out, all.size() - MAX_ENTRIES, "entries", "ledger.csv");
  }

  private void entry(Markup out, LedgerEntry entry) {
    out.open("li").text(
        (entry.facet().group() != Facet.Group.QUALITY && entry.polarity() == Polarity.NEGATIVE
            ? "not "
            : "")
            + (entry.facet() == Facet.QUALITY ? "" : spaced(entry.facet().toString()) + " "))
        .open("b");
    if (links.corpus().things().containsKey(entry.value())) {
      links.thing(out, entry.value());
    } else {
      out.element("bdi", PageLinks.clip(
          entry.facet().group() == Facet.Group.FACT ? entry.value() : spaced(entry.value()),
          PageLinks.MAX_NAME));
    }
    out.close();
    if (!entry.other().isEmpty()) {
      out.text(" against ");
      links.thing(out, entry.other());
    }
    out.text(entry.independent() > 1
        ? " — " + entry.independent() + " independent sources: "
        : " — ");
    var named = entry.supporters().stream().limit(MAX_NAMED).toList();
    for (int i = 0; i < named.size(); i++) {
      out.text(i == 0 ? "" : ", ");
      links.article(out, named.get(i));
    }
    out.text((entry.articles() > named.size()
        ? " and " + (entry.articles() - named.size()) + " more"
        : "") + (entry.telling() ? "" : " (said of nearly all)")).close();
  }

  private static void findings(Markup out, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    out.element("h4", "Tensions").open("ul");
    findings.stream().limit(MAX_NAMED).forEach(finding -> PageArticles.link(out, finding));
    out.close();
    Tables.rest(out, findings.size() - MAX_NAMED, "findings about it", "findings.csv");
  }

  private static String spaced(String word) {
    return word.replace('-', ' ');
  }

  private static boolean judges(LedgerEntry entry, Polarity polarity) {
    return entry.facet().group() == Facet.Group.QUALITY && entry.polarity() == polarity;
  }
}
