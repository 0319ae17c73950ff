package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Polarity;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Two claims of one article about one thing that exclude each other: a value affirmed and denied, or two years of one
/// first release. Praise and blame of a quality is left alone: an article that weighs a thing has both.
final class SelfContradiction implements Check {

  private static final Set<Facet> PLAIN = Set.of(Facet.PROJECT_SIZE, Facet.FEATURE, Facet.AUDIENCE);

  /// Least score of a claim that may accuse its article.
  private static final double SURE = 0.6;

  private final Catalogue catalogue;

  SelfContradiction(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var groups = new TreeMap<String, List<Claim>>();
    analysis.claims().stream().filter(claim -> !claim.hedged() && claim.scope().isEmpty())
        .filter(claim -> claim.score().value() >= SURE)
        .filter(claim -> PLAIN.contains(claim.facet()) || claim.facet() == Facet.FIRST_RELEASE)
        .forEach(claim -> groups.merge(key(claim), List.of(claim),
            (a, b) -> Stream.concat(a.stream(), b.stream()).sorted().toList()));
    return groups.values().stream()
        .flatMap(claims -> claims.getFirst().facet() == Facet.FIRST_RELEASE
            ? years(analysis, claims)
            : opposites(claims));
  }

  private static String key(Claim claim) {
    return claim.framework() + " " + claim.facet()
        + (claim.facet() == Facet.FIRST_RELEASE ? "" : " " + claim.value());
  }

  private Stream<Finding> opposites(List<Claim> claims) {
    return claims.stream().filter(claim -> claim.polarity() == Polarity.NEGATIVE).limit(1)
        .flatMap(denied -> claims.stream().filter(claim -> claim.polarity() == Polarity.POSITIVE)
            .filter(claim -> !claim.evidence().span().overlaps(denied.evidence().span())).limit(1)
            .map(claim -> finding(claim, denied, claim.value() + " +", claim.value() + " -",
                "affirms", "denies")));
  }

  /// Years said with the same verb: "created" and "released" may differ by right.
  private Stream<Finding> years(Analysis analysis, List<Claim> claims) {
    var first = claims.getFirst();
    return claims.stream().filter(claim -> !claim.value().equals(first.value()))
        .filter(claim -> !claim.evidence().span().overlaps(first.evidence().span()))
        .filter(claim -> verb(analysis, claim).equals(verb(analysis, first))
            && !verb(analysis, claim).isEmpty())
        .limit(1)
        .map(claim -> finding(first, claim, first.value(), claim.value(), "gives", "gives"));
  }

  private static String verb(Analysis analysis, Claim claim) {
    return Prose.words(claim.cue().in(analysis.outline().view())).stream()
        .filter(word -> word.length() > 4 && Character.isLetter(word.charAt(0)))
        .map(word -> word.substring(0, 5)).findFirst()
        .orElse("");
  }

  private Finding finding(Claim one, Claim other, String value, String otherValue, String does,
      String alsoDoes) {
    return Draft.within(Finding.Kind.SELF_CONTRADICTION, Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION)
        .about(one.framework()).facet(one.facet().toString())
        .says("Of " + catalogue.name(one.framework()) + " line " + one.evidence().line() + " "
            + does + " " + one.facet()
            + " " + one.value() + ", line " + other.evidence().line() + " " + alsoDoes + " "
            + (one.value().equals(other.value()) ? "it" : other.value()) + ".")
        .side(value, one.evidence()).side(otherValue, other.evidence()).finish();
  }
}
