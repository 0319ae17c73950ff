package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two things that one article calls the most popular, the fastest, or first in some other way, of the same scope.
final class TwoSuperlatives implements Check {

  /// Least score of a claim that may accuse its article.
  private static final double SURE = 0.8;

  /// How a title names the things that the article tells of, with what narrows them down.
  private static final Pattern SORT = Pattern.compile(
      "(?i)(?:[\\w.#+-]+\\s+){0,2}\\bframeworks\\b(?:\\s+(?:for|in)\\s+[\\w.#+-]+)?");

  private final Catalogue catalogue;

  TwoSuperlatives(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var given = given(analysis.outline().metadata().title());
    var groups = new TreeMap<String, List<Claim>>();
    analysis.claims().stream().filter(claim -> claim.facet() == Facet.SUPERLATIVE)
        .filter(claim -> claim.polarity() == Polarity.POSITIVE && !claim.hedged())
        .filter(claim -> claim.score().value() >= SURE).sorted()
        .forEach(claim -> Respect.of(clause(claim), claim.scope(), given)
            .ifPresent(respect -> groups
                .computeIfAbsent(claim.value() + respect
                    + " " + Respect.limit(clause(claim)), _ -> new ArrayList<>())
                .add(claim)));
    return groups.values().stream().flatMap(claims -> check(claims).stream());
  }

  /// The sentence from the clause on in which the claim stands: "Koa is the oldest, and Hapi the most popular framework" is
  /// two.
  private static String clause(Claim claim) {
    String quote = claim.evidence().quote();
    int cue = claim.cue().start() - claim.evidence().span().start();
    return cue < 0 || cue > quote.length()
        ? quote
        : quote.substring(quote.substring(0, cue).lastIndexOf(", and ") + 1);
  }

  /// What the title says of all that the article tells of: "the fastest framework" of one on PHP frameworks is the fastest PHP
  /// framework.
  private static Set<String> given(String title) {
    return SORT.matcher(title).results()
        .flatMap(found -> Prose.words(found.group()).stream()).collect(Collectors.toSet());
  }

  private Optional<Finding> check(List<Claim> claims) {
    var first = claims.getFirst();
    return claims.stream().filter(claim -> !claim.framework().equals(first.framework()))
        .filter(claim -> !catalogue.related(claim.framework(), first.framework()))
        .filter(claim -> !claim.evidence().equals(first.evidence()))
        .findFirst().map(claim -> finding(first, claim));
  }

  private Finding finding(Claim one, Claim other) {
    return Draft.within(Finding.Kind.SELF_CONTRADICTION, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).about(one.framework())
        .facet(Facet.SUPERLATIVE.toString())
        .says("Puts first in " + one.value() + " both " + catalogue.name(one.framework())
            + " (line " + one.evidence().line() + ") and " + catalogue.name(other.framework())
            + " (line " + other.evidence().line() + ").")
        .side(one.framework(), one.evidence()).side(other.framework(), other.evidence()).finish();
  }
}
