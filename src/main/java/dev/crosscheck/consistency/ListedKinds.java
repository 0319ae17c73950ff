package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Ranking;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A list of frameworks that has an item which the article itself calls a language, a runtime or a library, or no
/// framework.
final class ListedKinds implements Check {

  private static final Set<String> OTHER_KINDS = Set.of("language", "runtime", "library");

  /// Least score of the claim that may accuse its article.
  private static final double SURE = 0.5;

  private final Catalogue catalogue;

  ListedKinds(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var topics = new Topics(analysis);
    return analysis.rankings().stream().filter(ranking -> ranking.role() == Ranking.Role.MAIN)
        .filter(ranking -> isListOfFrameworks(analysis, ranking))
        .flatMap(ranking -> ranking.items().stream()
            .flatMap(item -> check(analysis, topics, item).stream()));
  }

  /// Whether most of its items are frameworks, and the article says that it is about such.
  private boolean isListOfFrameworks(Analysis analysis, Ranking ranking) {
    long frameworks = ranking.items().stream().map(item -> catalogue.kind(item.framework()))
        .filter(kind -> kind.endsWith("framework")).count();
    long called = ranking.items().stream().filter(item -> isCalledFramework(analysis, item))
        .count();
    return frameworks * 2 > ranking.items().size() && !speaksOf(analysis, ranking, "language")
        && (speaksOf(analysis, ranking, "framework") || called * 2 > ranking.items().size());
  }

  private static boolean isCalledFramework(Analysis analysis, Ranking.Item item) {
    return analysis.claims().stream().anyMatch(claim -> claim.framework().equals(item.framework())
        && claim.facet() == Facet.KIND && claim.value().endsWith("framework")
        && claim.polarity() == Polarity.POSITIVE);
  }

  private static boolean speaksOf(Analysis analysis, Ranking ranking, String noun) {
    var outline = analysis.outline();
    var lead = ranking.listing() < outline.listings().size()
        ? outline.listings().get(ranking.listing()).lead()
        : null;
    Metadata metadata = outline.metadata();
    var texts = Stream
        .concat(Stream.of(metadata.title(), lead == null ? "" : lead.in(outline.view()).toString()),
            outline.announcements().stream().filter(announced -> announced.listing().stream()
                .anyMatch(listing -> listing == ranking.listing()))
                .map(announced -> announced.noun()));
    return texts.anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(noun));
  }

  private Optional<Finding> check(Analysis analysis, Topics topics, Ranking.Item item) {
    return analysis.claims().stream().filter(claim -> claim.framework().equals(item.framework()))
        .filter(claim -> claim.facet() == Facet.KIND && claim.score().value() >= SURE
            && !claim.hedged())
        .filter(ListedKinds::isOther)
        .filter(claim -> Copula.holds(analysis, claim, topics.ofSection(claim.section())))
        .findFirst()
        .map(claim -> finding(item, claim, ranked(analysis, item, claim)));
  }

  private static boolean isOther(Claim claim) {
    return claim.polarity() == Polarity.POSITIVE && OTHER_KINDS.contains(claim.value())
        || claim.polarity() == Polarity.NEGATIVE && claim.value().equals("framework");
  }

  /// Where it counts as a framework: the sentence that calls it one, else its place in the list.
  private static Evidence ranked(Analysis analysis, Ranking.Item item, Claim kind) {
    return analysis.claims().stream().filter(claim -> claim.framework().equals(item.framework()))
        .filter(claim -> claim.facet() == Facet.KIND && claim.value().endsWith("framework"))
        .filter(claim -> claim.polarity() == Polarity.POSITIVE
            && !claim.evidence().equals(kind.evidence()))
        .map(Claim::evidence).findFirst().orElse(item.head());
  }

  private Finding finding(Ranking.Item item, Claim claim, Evidence ranked) {
    String kind = claim.polarity() == Polarity.POSITIVE ? claim.value() : "not a framework";
    return Draft.within(Finding.Kind.KIND_CONFLICT, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION)
        .about(item.framework()).facet(Facet.KIND.toString())
        .says("Ranks " + catalogue.name(item.framework()) + " among the frameworks (line "
            + ranked.line() + ") and calls it "
            + (claim.polarity() == Polarity.POSITIVE ? "a " + kind : kind) + " (line "
            + claim.evidence().line() + ").")
        .side("framework", ranked).side(kind, claim.evidence()).finish();
  }
}
