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
import java.util.stream.Collectors;

/// The page's fourth part: of each thing what the articles say, what sets it apart first.
/// - `columns`: the articles whose positions are at hand.
record PageCards(PageLinks links, List<FrameworkSummary> things, Sayings sayings,
    Collection<PageArticle> columns, List<Finding> findings) {

  /// Things that have a card.
  static final int MAX_CARDS = 60;

  /// Findings named on a card.
  private static final int MAX_FINDINGS = 6;

  /// Longest summary and quotation shown whole, in UTF-16 units.
  private static final int MAX_SUMMARY = 160;

  /// The things mentioned most.
  static List<FrameworkSummary> mentionedMost(Corpus corpus) {
    return corpus.overview().frameworks().stream()
        .sorted(Comparator.comparingInt(FrameworkSummary::mentions).reversed()
            .thenComparing(FrameworkSummary::framework))
        .limit(MAX_CARDS).toList();
  }

  Markup cards() {
    var overview = links.corpus().overview();
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
      for (var group : Sayings.Group.values()) {
        group(out, group, sayings.of(thing.framework(), group));
      }
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

  private void group(Markup out, Sayings.Group group, List<LedgerEntry> all) {
    if (all.isEmpty()) {
      return;
    }
    out.element("h4", group.title()).open("ul");
    all.stream().limit(Sayings.MAX_ENTRIES).forEach(entry -> entry(out, entry));
    out.close();
    Tables.rest(out, all.size() - Sayings.MAX_ENTRIES, "entries", "ledger.csv");
  }

  private void entry(Markup out, LedgerEntry entry) {
    out.open("li").text(lead(entry)).open("b");
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
    var named = Sayings.named(entry);
    for (int i = 0; i < named.size(); i++) {
      out.text(i == 0 ? "" : ", ");
      var article = named.get(i);
      sayings.sentence(entry, article).ifPresentOrElse(sentence -> links.place(out, sentence),
          () -> links.article(out, article));
    }
    out.text((entry.articles() > named.size()
        ? " and " + (entry.articles() - named.size()) + " more"
        : "") + (entry.telling() ? "" : " (said of nearly all)"));
    named.stream().flatMap(article -> sayings.sentence(entry, article).stream()).findFirst()
        .ifPresent(sentence -> out.open("div", "class", "said")
            .element("q", PageLinks.clip(sentence.quote(), MAX_SUMMARY)).close());
    out.close();
  }

  private static void findings(Markup out, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    out.element("h4", "Tensions").open("ul");
    findings.stream().limit(MAX_FINDINGS).forEach(finding -> out.open("li")
        .text(finding.severity() + ": ").open("a", "href", "#" + FindingBlock.anchor(finding))
        .element("bdi", PageLinks.clip(finding.summary(), MAX_SUMMARY)).close().close());
    out.close();
    Tables.rest(out, findings.size() - MAX_FINDINGS, "findings about it", "findings.csv");
  }

  /// What stands before the value.
  private static String lead(LedgerEntry entry) {
    boolean denied = entry.polarity() == Polarity.NEGATIVE;
    return switch (entry.facet()) {
      case QUALITY -> "";
      case COMPARISON -> denied ? "behind in " : "ahead in ";
      case SUPERLATIVE -> denied ? "the least in " : "the most in ";
      case LANGUAGE, KIND, ARCHITECTURE, FIRST_RELEASE, CREATOR, MAINTAINER, LICENCE, PLATFORM,
          BUILT_ON, WORKS_WITH, USED_BY, METRIC, VERSION, FEATURE, USE_CASE, PROJECT_SIZE,
          AUDIENCE ->
        (denied ? "not " : "") + spaced(entry.facet().toString()) + " ";
    };
  }

  private static String spaced(String word) {
    return word.replace('-', ' ');
  }
}
