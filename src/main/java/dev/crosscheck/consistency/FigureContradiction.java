package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Two figures of one article for one metric of one thing, of one date and part, that differ beyond rounding.
final class FigureContradiction implements Check {

  /// Metrics that are counted in one way only: downloads come by week and month, sites as live and all that ever were.
  private static final Set<String> COUNTED_ONE_WAY = Set.of("github-stars", "github-forks",
      "github-repositories", "contributors", "salary-usd", "market-share-percent", "cves");

  /// What counts a part of the thing alone: "its repository of plugins, the new one, has …".
  private static final Pattern OF_A_PART = Pattern.compile(
      "(?i)['\u2019]s (?!github|stars)(?:[\\w-]+ ){0,2}(?:repositor(?:y|ies)|repo|plugins?|packages?|compiler|router|cli|docs)\\b");

  /// Least score of a claim that may accuse its article.
  private static final double SURE = 0.6;

  private final Catalogue catalogue;
  private final Phrasings phrasings = Phrasings.own();

  FigureContradiction(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// A claim and the figure that it gives.
  private record Said(Claim claim, Figures.Figure figure) {}

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var groups = new TreeMap<String, List<Said>>();
    analysis.claims().stream().sorted()
        .filter(claim -> claim.facet() == Facet.METRIC && claim.score().value() >= SURE)
        .filter(claim -> !OF_A_PART.matcher(claim.evidence().quote()).find())
        .forEach(claim -> Figures.of(claim)
            .filter(figure -> COUNTED_ONE_WAY.contains(figure.metric()))
            .ifPresent(figure -> groups
                .computeIfAbsent(
                    claim.framework() + " " + figure.metric() + " " + Prose.words(claim.scope())
                        + " " + ofWhom(claim),
                    _ -> new ArrayList<>())
                .add(new Said(claim, figure))));
    return groups.values().stream().flatMap(this::check);
  }

  /// Of which of those that were counted the figure is: what juniors earn is no other word on what seniors do.
  private String ofWhom(Claim claim) {
    String quote = claim.evidence().quote();
    return phrasings.find("of-whom", quote)
        .map(found -> quote.substring(found.start(), found.end()).toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private Stream<Finding> check(List<Said> said) {
    var order = Comparator.comparingDouble((Said one) -> one.figure().value());
    var least = said.stream().min(order).orElseThrow();
    var greatest = said.stream().max(order).orElseThrow();
    boolean apart = !least.claim().evidence().span().overlaps(greatest.claim().evidence().span());
    if (!apart || SaidFigure.agree(read(least), read(greatest))) {
      return Stream.empty();
    }
    var first = Stream.of(least, greatest)
        .min(Comparator.comparing((Said one) -> one.claim().evidence().span())).orElseThrow();
    return Stream.of(finding(first, first.equals(least) ? greatest : least));
  }

  private static SaidFigure read(Said said) {
    return SaidFigure.of(said.claim().evidence(), said.claim().cue(), said.figure());
  }

  private Finding finding(Said one, Said other) {
    return Draft.within(Finding.Kind.SELF_CONTRADICTION, Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION).about(one.claim().framework())
        .facet(Facet.METRIC.toString())
        .says("Of " + catalogue.name(one.claim().framework()) + " line "
            + one.claim().evidence().line() + " gives " + one.claim().value() + ", line "
            + other.claim().evidence().line() + " gives " + other.claim().value() + ".")
        .side(one.claim().value(), one.claim().evidence())
        .side(other.claim().value(), other.claim().evidence()).finish();
  }
}
