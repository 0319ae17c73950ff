package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Ranking;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// A list that says that it goes by the years of release, and doesn't go by those that the article gives.
final class ReleaseOrder implements Check {

  /// Fewest dated items: of two the order may be chance.
  private static final int FEWEST = 3;

  /// Share of neighbours that must stand in order before the others are called wrong.
  private static final double MOSTLY = 0.6;

  private final Catalogue catalogue;
  private final Phrasings phrasings = Phrasings.own();

  ReleaseOrder(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// What a list is said to go by: 1 the oldest first, -1 the newest, 0 either.
  private record Said(int direction, Evidence evidence) {}

  private record Dated(Ranking.Item item, int year, Evidence evidence) {}

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var born = FirstReleases.of(analysis);
    return born.size() < FEWEST
        ? Stream.empty()
        : analysis.rankings().stream()
            .filter(ranking -> ranking.role() == Ranking.Role.MAIN)
            .flatMap(ranking -> said(analysis, ranking)
                .flatMap(said -> check(ranking, said, born)).stream());
  }

  /// The nearest sentence before the list that says so.
  private Optional<Said> said(Analysis analysis, Ranking ranking) {
    int start = ranking.items().getFirst().head().span().start();
    return analysis.outline().sentences().stream()
        .filter(sentence -> sentence.zone().isContent() && sentence.span().end() <= start)
        .flatMap(sentence -> direction(sentence.span().in(analysis.outline().view())).stream()
            .map(way -> new Said(way, analysis.article().quote(sentence.span()))))
        .reduce((_, last) -> last);
  }

  private Optional<Integer> direction(CharSequence text) {
    return phrasings.has("newest-first", text)
        ? Optional.of(-1)
        : phrasings.has("oldest-first", text)
            ? Optional.of(1)
            : phrasings.has("by-year", text) ? Optional.of(0) : Optional.empty();
  }

  private Optional<Finding> check(Ranking ranking, Said said, Map<String, Claim> born) {
    var dated = ranking.items().stream()
        .flatMap(item -> Optional.ofNullable(born.get(item.framework())).stream()
            .map(claim -> new Dated(item, Integer.parseInt(claim.value()), claim.evidence())))
        .toList();
    if (dated.size() < FEWEST) {
      return Optional.empty();
    }
    var steps = dated.stream().gather(Gatherers.windowSliding(2)).toList();
    long rising = steps.stream().filter(pair -> rise(pair) > 0).count();
    long falling = steps.stream().filter(pair -> rise(pair) < 0).count();
    int way = said.direction() != 0 ? said.direction() : rising >= falling ? 1 : -1;
    var wrong = steps.stream().filter(pair -> rise(pair) * way < 0).toList();
    return wrong.isEmpty() || wrong.size() > (1 - MOSTLY) * steps.size()
        ? Optional.empty()
        : Optional.of(finding(said, wrong, way));
  }

  private static int rise(List<Dated> pair) {
    return Integer.compare(pair.getLast().year(), pair.getFirst().year());
  }

  private Finding finding(Said said, List<List<Dated>> wrong, int way) {
    var first = wrong.getFirst().getFirst();
    var second = wrong.getFirst().getLast();
    var draft = Draft.within(Finding.Kind.ORDER_CONTRADICTS_METRIC, Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION).about(first.item().framework())
        .facet(Facet.FIRST_RELEASE.toString())
        .says("The list goes by year of release (line " + said.evidence().line() + "), but "
            + told(first) + " stands before " + told(second) + ", which is "
            + (way > 0 ? "older" : "newer") + ".");
    wrong.stream().flatMap(List::stream).distinct()
        .forEach(dated -> draft.side(dated.item().framework() + " = " + dated.year(),
            dated.evidence()));
    return draft.side("ordered by year", said.evidence()).finish();
  }

  private String told(Dated dated) {
    return catalogue.name(dated.item().framework()) + " of " + dated.year() + " (line "
        + dated.evidence().line() + ")";
  }
}
