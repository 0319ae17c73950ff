package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Ranking;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// Items that stand in another order than the figure that the article says it orders by.
final class MetricOrder implements Check {

  /// Fewest measured items: of two the order may be chance.
  private static final int FEWEST = 3;

  /// Share of neighbours that must stand in the figure's order before the others are called wrong; with fewer the list
  /// plainly goes by something else, or we misread which figure is meant.
  private static final double MOSTLY = 0.6;

  private final Catalogue catalogue;

  MetricOrder(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return analysis.rankings().stream().filter(Ranking::ordered)
        .filter(ranking -> !ranking.basis().isEmpty())
        .flatMap(ranking -> check(ranking).stream());
  }

  /// An item with its figure.
  private record Measured(String framework, int position, BigDecimal value, String metric,
      Evidence evidence) {}

  private Optional<Finding> check(Ranking ranking) {
    var position = Positions.in(ranking);
    var measured = ranking.items().stream().filter(item -> item.measure().isPresent())
        .map(item -> measured(item, position.applyAsInt(item)))
        .sorted((a, b) -> Integer.compare(a.position(), b.position())).toList();
    if (measured.size() < FEWEST
        || measured.stream().map(Measured::metric).distinct().count() != 1) {
      return Optional.empty();
    }
    var steps = measured.stream().gather(Gatherers.windowSliding(2))
        .filter(pair -> pair.getFirst().position() != pair.getLast().position()).toList();
    long falling = steps.stream().filter(pair -> rise(pair) < 0).count();
    long rising = steps.stream().filter(pair -> rise(pair) > 0).count();
    int direction = falling >= rising ? -1 : 1;
    var wrong = steps.stream().filter(pair -> rise(pair) * direction < 0).toList();
    return wrong.isEmpty() || Math.max(falling, rising) < MOSTLY * steps.size()
        ? Optional.empty()
        : Optional.of(finding(ranking, wrong, direction));
  }

  private static int rise(List<Measured> pair) {
    return pair.getLast().value().compareTo(pair.getFirst().value());
  }

  private static Measured measured(Ranking.Item item, int position) {
    var measure = item.measure().orElseThrow();
    return new Measured(item.framework(), position, measure.value(),
        measure.metric(),
        measure.evidence());
  }

  private Finding finding(Ranking ranking, List<List<Measured>> wrong, int direction) {
    var first = wrong.getFirst().getFirst();
    var second = wrong.getFirst().getLast();
    var draft = Draft.within(Finding.Kind.ORDER_CONTRADICTS_METRIC, Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION).about(first.framework()).facet("metric")
        .says("The list goes by " + first.metric() + ", but " + catalogue.name(first.framework())
            + " at " + first.position()
            + " has " + first.value().toPlainString() + " (line " + first.evidence().line()
            + ") and "
            + catalogue.name(second.framework()) + " at " + second.position() + " has "
            + second.value().toPlainString()
            + " (line " + second.evidence().line() + "), which is "
            + (direction < 0 ? "more" : "less") + "."
            + (wrong.size() > 1
                ? " " + (wrong.size() - 1) + " more such "
                    + (wrong.size() == 2 ? "pair." : "pairs.")
                : ""));
    for (var pair : wrong) {
      for (var item : pair) {
        draft.side(item.position() + ". " + item.framework() + " = " + item.value().toPlainString(),
            item.evidence());
      }
    }
    ranking.basisEvidence().ifPresent(basis -> draft.side("ordered by " + ranking.basis(), basis));
    return draft.finish();
  }
}
