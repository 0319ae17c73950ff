package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Two claims of one article about one thing that exclude each other: a value affirmed and denied, two creators, or two years of one
/// first release. Praise and blame of a quality is left alone: an article that weighs a thing has both. A feature must be built in
/// and be lacking in plain words: more often than not two sentences speak of different sides of it.
final class SelfContradiction implements Check {

  /// Facets of which a thing has one value.
  private static final Set<Facet> SINGLE = Set.of(Facet.FIRST_RELEASE, Facet.CREATOR,
      Facet.LANGUAGE, Facet.LICENCE);

  private static final Set<Facet> PLAIN = Set.of(Facet.PROJECT_SIZE, Facet.AUDIENCE,
      Facet.FEATURE);

  /// How a sentence says plainly that a thing is for somebody or something.
  private static final Pattern FOR = Pattern.compile("(?i)\\b" + FunctionWords.either("fitness")
      + "\\b[^.;]{0,40}\\bfor\\b|\\bsuits?\\b|\\b(?:is|are) for\\b");

  /// How it says that it isn't.
  private static final Pattern NOT_FOR = Pattern.compile(
      "(?i)(?:\\b(?:not(?! (?:bad|only|just|merely|limited))|never|no longer|hardly)\\b|n't)"
          + " (?:\\w+ ){0,2}?(?:" + FunctionWords.either("fitness") + "|for|recommend)\\b|\\b"
          + FunctionWords.either("unfitness") + "\\b");

  /// How it says in which language a thing is written, and not with which it can be used.
  private static final Pattern WRITTEN = Pattern
      .compile(
          "(?i)\\b(?:is|was|it's) (?:entirely |mostly |itself )?(?:written|coded|programmed) in\\b|\\bframework (?:that is )?(?:written|coded|programmed) in\\b");

  /// How it says under which licence all of a thing is.
  private static final Pattern LICENSED = Pattern.compile(
      "(?i)\\b(?:is|are|it's) (?:\\w+ )?" + FunctionWords.either("given-under-licences")
          + "\\b[^.;,]{0,30}\\bunder\\b(?![^.]*\\b" + FunctionWords.either("licences-of-parts")
          + "\\b)");

  private static final Map<Facet, Pattern> OUTRIGHT = Map.of(Facet.LANGUAGE, WRITTEN,
      Facet.LICENCE, LICENSED);

  /// Least score of a claim that may accuse its article.
  private static final double SURE = 0.6;

  private final Catalogue catalogue;
  private final Exclusion exclusion;
  private final BuiltIn builtIn;

  SelfContradiction(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.exclusion = new Exclusion(catalogue);
    this.builtIn = new BuiltIn(catalogue);
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var groups = new TreeMap<String, List<Claim>>();
    analysis.claims().stream().filter(claim -> !claim.hedged() && claim.scope().isEmpty())
        .filter(claim -> claim.score().value() >= SURE)
        .filter(claim -> PLAIN.contains(claim.facet()) || SINGLE.contains(claim.facet()))
        .filter(claim -> isPlain(analysis, claim))
        .sorted().forEach(claim -> groups.computeIfAbsent(key(claim), _ -> new ArrayList<>())
            .add(claim));
    return groups.values().stream()
        .flatMap(claims -> claims.getFirst().facet() == Facet.FIRST_RELEASE
            ? years(analysis, claims)
            : SINGLE.contains(claims.getFirst().facet()) ? excluding(claims) : opposites(claims));
  }

  /// Whether the sentence itself says so in plain words, whatever was concluded from it.
  private boolean isPlain(Analysis analysis, Claim claim) {
    var sentence = claim.evidence().span().in(analysis.outline().view());
    if (claim.facet() == Facet.FEATURE) {
      return builtIn.isPlain(analysis, claim);
    }
    if (SINGLE.contains(claim.facet())) {
      return Optional.ofNullable(OUTRIGHT.get(claim.facet()))
          .map(words -> words.matcher(sentence).find()).orElse(true);
    }
    boolean denies = NOT_FOR.matcher(sentence).find();
    return claim.polarity() == Polarity.NEGATIVE
        ? denies
        : !denies && FOR.matcher(sentence).find();
  }

  private static String key(Claim claim) {
    return claim.framework() + " " + claim.facet()
        + (SINGLE.contains(claim.facet()) ? "" : " " + claim.value());
  }

  private Stream<Finding> opposites(List<Claim> claims) {
    return claims.stream().filter(claim -> claim.polarity() == Polarity.NEGATIVE).limit(1)
        .flatMap(denied -> claims.stream().filter(claim -> claim.polarity() == Polarity.POSITIVE)
            .filter(claim -> !claim.evidence().span().overlaps(denied.evidence().span())).limit(1)
            .map(claim -> finding(claim, denied, claim.value() + " +", claim.value() + " -",
                "affirms", "denies")));
  }

  /// Years of the same milestone: "created" and "released" may differ by right.
  private Stream<Finding> years(Analysis analysis, List<Claim> claims) {
    return claims.stream().flatMap(first -> claims.stream()
        .filter(claim -> claim.compareTo(first) > 0 && !claim.value().equals(first.value()))
        .filter(claim -> !claim.evidence().span().overlaps(first.evidence().span()))
        .filter(claim -> !milestones(analysis, first).isEmpty()
            && milestones(analysis, claim).equals(milestones(analysis, first)))
        .map(claim -> finding(first, claim, first.value(), claim.value(), "gives", "gives")))
        .limit(1);
  }

  /// What the year is the year of; the cell of a table gives that of the release, as its head says.
  private static Set<Milestone> milestones(Analysis analysis, Claim claim) {
    return Outright.shape(analysis, claim.cue()) == Sentence.Shape.CELL
        ? Set.of(Milestone.RELEASE)
        : Milestone.governing(claim.evidence().quote(), claim.value());
  }

  /// Persons of whom the catalogue doesn't know that they made it together, or languages that it doesn't know together, none of
  /// them named beside the other.
  private Stream<Finding> excluding(List<Claim> claims) {
    var first = claims.getFirst();
    return claims.stream().filter(claim -> claim.polarity() == first.polarity())
        .filter(claim -> exclusion.excludes(claim.framework(), claim.facet(), first.value(),
            claim.value()))
        // one paragraph that gives both puts the one right by the other
        .filter(claim -> claim.evidence().line() != first.evidence().line())
        .filter(claim -> !claim.evidence().quote().contains(catalogue.name(first.value()))
            && !first.evidence().quote().contains(catalogue.name(claim.value())))
        .limit(1)
        .map(claim -> finding(first, claim, first.value(), claim.value(), "gives", "gives"));
  }

  private Finding finding(Claim one, Claim other, String value, String otherValue, String does,
      String alsoDoes) {
    // of a feature, one sentence may mean more of it than the other
    return Draft.within(Finding.Kind.SELF_CONTRADICTION, one.facet() == Facet.FEATURE
        ? Finding.Severity.WARNING
        : Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION)
        .about(one.framework()).facet(one.facet().toString())
        .says("Of " + catalogue.name(one.framework()) + " line " + one.evidence().line() + " "
            + does + " " + one.facet()
            + " " + one.value() + ", line " + other.evidence().line() + " " + alsoDoes + " "
            + (one.value().equals(other.value()) ? "it" : other.value()) + ".")
        .side(value, one.evidence()).side(otherValue, other.evidence()).finish();
  }
}
