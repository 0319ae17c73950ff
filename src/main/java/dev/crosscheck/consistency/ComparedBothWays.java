package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.WordGroups;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One thing ahead of another in one sentence of an article, and behind it in another, in the same respect and under no condition.
final class ComparedBothWays implements Check {

  /// Least score of a claim that may accuse its article.
  private static final double SURE = 0.8;

  private static final Pattern LIMIT = Pattern.compile(
      "(?i)\\bthan\\b[^.,;]{1,40}?\\s(?<limit>(?:in|at|on|under|during|for|with|when)\\s[^.,;]{2,60})");

  private final Catalogue catalogue;
  private final Set<String> conditions = WordGroups.own("outright.csv").group("condition");

  ComparedBothWays(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var byPair = new TreeMap<String, List<Claim>>();
    analysis.claims().stream()
        .filter(claim -> claim.facet() == Facet.COMPARISON && !claim.other().isEmpty())
        .filter(claim -> !claim.hedged() && claim.scope().isEmpty())
        .filter(claim -> claim.score().value() >= SURE && isPlain(claim)).sorted()
        .forEach(claim -> byPair.computeIfAbsent(key(claim), _ -> new ArrayList<>()).add(claim));
    return byPair.values().stream().flatMap(this::opposed);
  }

  /// Whether the sentence is a plain statement: no question, and nothing before it that it hangs on.
  private boolean isPlain(Claim claim) {
    var sentence = claim.evidence().span();
    String quote = claim.evidence().quote();
    return !quote.contains("?") && sentence.contains(claim.cue())
        && Prose.words(quote.substring(0, claim.cue().end() - sentence.start())).stream()
            .noneMatch(conditions::contains);
  }

  private static String key(Claim claim) {
    return claim.value() + " " + Stream.of(claim.framework(), claim.other()).sorted().toList();
  }

  private static String winner(Claim claim) {
    return claim.polarity() == Polarity.POSITIVE ? claim.framework() : claim.other();
  }

  /// In what the one is said to be ahead, where a sentence says so behind the other's name: "than Koa at startup".
  private static String limit(Claim claim) {
    var found = LIMIT.matcher(claim.evidence().quote());
    return found.find() ? String.join(" ", Prose.words(found.group("limit"))) : "";
  }

  /// Ahead in one thing and behind in another is no contradiction.
  private static boolean isOfOne(Claim one, Claim other) {
    return limit(one).isEmpty() || limit(other).isEmpty() || limit(one).equals(limit(other));
  }

  private Stream<Finding> opposed(List<Claim> claims) {
    var first = claims.getFirst();
    return claims.stream().filter(claim -> !winner(claim).equals(winner(first)))
        .filter(claim -> isOfOne(first, claim))
        .filter(claim -> !claim.evidence().span().overlaps(first.evidence().span())).limit(1)
        .map(claim -> finding(first, claim));
  }

  private Finding finding(Claim one, Claim other) {
    String ahead = catalogue.name(winner(one));
    String behind = catalogue.name(winner(other));
    return Draft.within(Finding.Kind.SELF_CONTRADICTION, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).about(winner(one))
        .facet(Facet.COMPARISON.toString())
        .says("In " + Prose.facet(one.value()) + " puts " + ahead + " ahead of " + behind
            + " (line " + one.evidence().line() + ") and " + behind + " ahead of " + ahead
            + " (line " + other.evidence().line() + ").")
        .side(ahead + " ahead", one.evidence()).side(behind + " ahead", other.evidence()).finish();
  }
}
