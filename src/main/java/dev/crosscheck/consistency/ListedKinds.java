package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Announcement;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A list of frameworks that has an item which the article itself calls a language, a runtime or a library, or no
/// framework.
final class ListedKinds implements Check {

  private static final Set<String> OTHER_KINDS = Set.of("language", "runtime", "library");

  /// Nouns that say what a list is a list of.
  private static final Set<String> SORTS = Set.of("framework", "language", "librar", "runtime",
      "technolog", "tool", "platform", "stack");

  private static final Pattern DENIAL = Pattern.compile(
      "(?i)\\b(?:not an? (?:[\\w-]+ ){0,2}|no |rather than an? (?:[\\w-]+ ){0,2})framework\\b");

  /// Least score of the claim that may accuse its article.
  private static final double SURE = 0.5;

  private final Catalogue catalogue;

  ListedKinds(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var topics = new Topics(analysis);
    var kinds = analysis.claims().stream().filter(claim -> claim.facet() == Facet.KIND)
        .collect(Collectors.groupingBy(Claim::framework, TreeMap::new, Collectors.toList()));
    var listed = analysis.rankings().stream()
        .filter(ranking -> ranking.role() == Ranking.Role.MAIN)
        .filter(ranking -> isListOfFrameworks(analysis, ranking, kinds))
        .flatMap(ranking -> ranking.items().stream()).toList();
    var ids = listed.stream().map(Ranking.Item::framework).collect(Collectors.toSet());
    return Stream.concat(
        listed.stream().flatMap(item -> other(analysis, topics, of(kinds, item.framework()))
            .findFirst().map(claim -> finding(claim, ranked(of(kinds, item.framework()), claim)
                .orElse(item.head())))
            .stream()),
        kinds.keySet().stream().filter(id -> !ids.contains(id))
            .flatMap(id -> denied(analysis, topics, of(kinds, id)).stream()));
  }

  private static List<Claim> of(Map<String, List<Claim>> kinds, String id) {
    return kinds.getOrDefault(id, List.of());
  }

  /// A thing that one sentence calls a framework, and another says in so many words to be none.
  private Optional<Finding> denied(Analysis analysis, Topics topics, List<Claim> kinds) {
    return other(analysis, topics, kinds)
        .filter(claim -> DENIAL.matcher(claim.evidence().quote()).find()).findFirst()
        .flatMap(claim -> ranked(kinds, claim).map(ranked -> finding(claim, ranked)));
  }

  /// Whether most of its items are frameworks, and the article says that it is about such.
  private boolean isListOfFrameworks(Analysis analysis, Ranking ranking,
      Map<String, List<Claim>> kinds) {
    long frameworks = ranking.items().stream().map(item -> catalogue.kind(item.framework()))
        .filter(kind -> kind.endsWith("framework")).count();
    long called = ranking.items().stream()
        .filter(item -> isCalledFramework(of(kinds, item.framework())))
        .count();
    return frameworks * 2 > ranking.items().size() && !speaksOf(analysis, ranking, "language")
        && !speaksOf(analysis, ranking, "librar")
        && (speaksOf(analysis, ranking, "framework") || called * 2 > ranking.items().size());
  }

  private static boolean isCalledFramework(List<Claim> kinds) {
    return kinds.stream().anyMatch(claim -> claim.value().endsWith("framework")
        && claim.polarity() == Polarity.POSITIVE);
  }

  /// Whether what stands nearest above the list and says what its items are says so: the head of its column, its lead,
  /// the headings around it, the article's title.
  private static boolean speaksOf(Analysis analysis, Ranking ranking, String noun) {
    return said(analysis, ranking).map(text -> text.toLowerCase(Locale.ROOT))
        .filter(text -> SORTS.stream().anyMatch(text::contains)).limit(1)
        .anyMatch(text -> text.contains(noun));
  }

  private static Stream<String> said(Analysis analysis, Ranking ranking) {
    var outline = analysis.outline();
    if (ranking.listing() >= outline.listings().size()) {
      return Stream.of(outline.metadata().title());
    }
    var listing = outline.listings().get(ranking.listing());
    var announced = outline.announcements().stream().filter(announcement -> announcement.listing()
        .stream().anyMatch(index -> index == ranking.listing())).map(Announcement::noun);
    return Stream.of(column(outline, listing), Stream.of(text(outline, listing.lead())),
        headings(outline, listing), announced, Stream.of(outline.metadata().title()))
        .flatMap(texts -> texts);
  }

  /// The head of the column that names the things of a table.
  private static Stream<String> column(Outline outline, Listing listing) {
    var first = listing.items().getFirst().head();
    return outline.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.CELL && block.span().overlaps(first)).limit(1)
        .flatMap(cell -> outline.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.HEADER_CELL
                && block.group() == cell.group() && block.column() == cell.column()))
        .map(block -> text(outline, block.span()));
  }

  /// The headings of the sections that a list stands in, the innermost first.
  private static Stream<String> headings(Outline outline, Listing listing) {
    int section = listing.items().getFirst().section();
    int around = listing.form() == Listing.Form.SECTIONS
        ? outline.sections().get(section).parent()
        : section;
    var headings = Stream.<Span>builder();
    for (var at = outline.sections().get(around);; at = outline.sections().get(at.parent())) {
      headings.add(at.heading());
      if (at.parent() == at.index()) {
        return headings.build().map(heading -> text(outline, heading));
      }
    }
  }

  private static String text(Outline outline, Span span) {
    return span.in(outline.view()).toString();
  }

  /// The claims that make the thing itself something else.
  private static Stream<Claim> other(Analysis analysis, Topics topics, List<Claim> kinds) {
    return kinds.stream().filter(claim -> claim.score().value() >= SURE && !claim.hedged())
        .filter(ListedKinds::isOther).filter(claim -> Copula.holds(analysis, claim, topics));
  }

  private static boolean isOther(Claim claim) {
    return claim.polarity() == Polarity.POSITIVE && OTHER_KINDS.contains(claim.value())
        || claim.polarity() == Polarity.NEGATIVE && claim.value().equals("framework");
  }

  /// The sentence that calls it a framework.
  private static Optional<Evidence> ranked(List<Claim> kinds, Claim other) {
    return kinds.stream().filter(claim -> claim.value().endsWith("framework"))
        .filter(claim -> claim.polarity() == Polarity.POSITIVE
            && !claim.evidence().equals(other.evidence()))
        .map(Claim::evidence).findFirst();
  }

  private Finding finding(Claim claim, Evidence ranked) {
    String kind = claim.polarity() == Polarity.POSITIVE ? claim.value() : "not a framework";
    return Draft.within(Finding.Kind.KIND_CONFLICT, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION)
        .about(claim.framework()).facet(Facet.KIND.toString())
        .says("Ranks " + catalogue.name(claim.framework()) + " among the frameworks (line "
            + ranked.line() + ") and calls it "
            + (claim.polarity() == Polarity.POSITIVE ? "a " + kind : kind) + " (line "
            + claim.evidence().line() + ").")
        .side("framework", ranked).side(kind, claim.evidence()).finish();
  }
}
