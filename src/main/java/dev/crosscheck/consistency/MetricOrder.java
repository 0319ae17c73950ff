package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Ranking;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// Items that stand in another order than the figure that the article says it orders by.
final class MetricOrder implements Check {

  /// Fewest measured items: of two the order may be chance.
  private static final int FEWEST = 3;

  /// Share of neighbours that must stand in the figure's order before the others are called wrong; with fewer the list
  /// plainly goes by something else, or we misread which figure is meant.
  private static final double MOSTLY = 0.6;

  /// The same where only the caption of a table names the figure.
  private static final double NEARLY_ALL = 0.7;

  /// Fewest rows of such a table.
  private static final int FEWEST_ROWS = 6;

  private final Catalogue catalogue;

  MetricOrder(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var figures = figures(analysis);
    return analysis.rankings().stream()
        .flatMap(ranking -> ranking.ordered() && !ranking.basis().isEmpty()
            ? check(analysis, figures, ranking, Finding.Severity.ERROR, MOSTLY)
                .or(() -> contents(analysis, ranking)).stream()
            : isHeadedByMetric(analysis, ranking)
                ? check(analysis, Map.of(), ranking, Finding.Severity.WARNING, NEARLY_ALL).stream()
                : Stream.empty());
  }

  /// The same of the table of contents, where that alone gives the figures and has another thing in the place of one.
  private Optional<Finding> contents(Analysis analysis, Ranking main) {
    if (main.items().stream().anyMatch(item -> item.measure().isPresent())) {
      return Optional.empty();
    }
    return analysis.rankings().stream()
        .filter(other -> other.role() == Ranking.Role.OTHER
            && other.items().size() == main.items().size()
            && !Positions.of(other).keySet().equals(Positions.of(main).keySet())
            && ListPair.isContents(analysis, other)
            && other.items().stream().allMatch(item -> item.measure()
                .filter(measure -> measure.metric().equals(main.basis())).isPresent()))
        .flatMap(other -> check(analysis, Map.of(), other, Finding.Severity.ERROR, MOSTLY).stream())
        .findFirst();
  }

  /// Whether the caption of a table is the figure that its rows give: it isn't said that they go by it, but where nearly
  /// all of them do, a reader takes it so.
  private static boolean isHeadedByMetric(Analysis analysis, Ranking ranking) {
    var outline = analysis.outline();
    if (ranking.listing() >= outline.listings().size()
        || outline.listings().get(ranking.listing()).form() != Listing.Form.TABLE
        || ranking.items().size() < FEWEST_ROWS) {
      return false;
    }
    var caption = Prose.words(outline.listings().get(ranking.listing()).lead().in(outline.view()));
    return ranking.items().stream().flatMap(item -> item.measure().stream())
        .map(Ranking.Measure::metric).distinct()
        .anyMatch(metric -> caption.containsAll(List.of(metric.split("-"))));
  }

  /// An item with its figure.
  /// - `group`: the section it stands in, where each has an order of its own; else 0.
  private record Measured(String framework, int position, int group, BigDecimal value,
      String metric, Evidence evidence) {}

  /// - `figures`: those that stand in for an item's own.
  private Optional<Finding> check(Analysis analysis,
      Map<Measurable, List<Ranking.Measure>> figures, Ranking ranking, Finding.Severity severity,
      double mostly) {
    var position = Positions.in(ranking);
    var measured = ranking.items().stream()
        .flatMap(item -> item.measure().or(() -> elsewhere(figures, ranking, item)).stream()
            .map(measure -> measured(item, measure, position.applyAsInt(item),
                group(analysis, ranking, item))))
        .sorted((a, b) -> Integer.compare(a.position(), b.position())).toList();
    if (measured.size() < FEWEST
        || measured.stream().map(Measured::metric).distinct().count() != 1) {
      return Optional.empty();
    }
    var steps = measured.stream().gather(Gatherers.windowSliding(2))
        .filter(pair -> pair.getFirst().position() != pair.getLast().position()
            && pair.getFirst().group() == pair.getLast().group())
        .toList();
    long falling = steps.stream().filter(pair -> rise(pair) < 0).count();
    long rising = steps.stream().filter(pair -> rise(pair) > 0).count();
    int direction = falling >= rising ? -1 : 1;
    var wrong = steps.stream().filter(pair -> rise(pair) * direction < 0).toList();
    return wrong.isEmpty() || Math.max(falling, rising) < mostly * steps.size()
        ? Optional.empty()
        : Optional.of(finding(ranking, wrong, direction, severity));
  }

  private static int rise(List<Measured> pair) {
    return pair.getLast().value().compareTo(pair.getFirst().value());
  }

  /// The section that an item stands in, or is, where numbers don't count through all of them.
  private static int group(Analysis analysis, Ranking ranking, Ranking.Item item) {
    boolean through = !Positions.startsAnew(ranking)
        && ranking.items().stream().anyMatch(other -> other.stated().isPresent());
    var head = item.head().span();
    return through
        ? 0
        : analysis.outline().sections().stream()
            .filter(section -> section.body().contains(head) || section.heading().overlaps(head))
            .reduce((outer, inner) -> inner)
            .map(section -> section.heading().overlaps(head) ? section.parent() : section.index())
            .orElse(0);
  }

  /// A thing and what is measured of it.
  private record Measurable(String framework, String metric) {}

  /// The figures that the lists of an article give with things: in the contents, in a table.
  private static Map<Measurable, List<Ranking.Measure>> figures(Analysis analysis) {
    return analysis.rankings().stream().flatMap(ranking -> ranking.items().stream())
        .filter(item -> item.measure().isPresent())
        .collect(Collectors.groupingBy(item -> new Measurable(item.framework(),
            item.measure().orElseThrow().metric()),
            Collectors.mapping(item -> item.measure().orElseThrow(), Collectors.toList())));
  }

  /// The figure of what a list goes by that other lists of the article give with the thing; none where they differ.
  private static Optional<Ranking.Measure> elsewhere(
      Map<Measurable, List<Ranking.Measure>> figures, Ranking ranking, Ranking.Item item) {
    var same = figures.getOrDefault(new Measurable(item.framework(), ranking.basis()), List.of());
    return same.stream().map(Ranking.Measure::value).distinct().count() == 1
        ? same.stream().findFirst()
        : Optional.empty();
  }

  private static Measured measured(Ranking.Item item, Ranking.Measure measure, int position,
      int group) {
    return new Measured(item.framework(), position, group, measure.value(),
        measure.metric(),
        measure.evidence());
  }

  private Finding finding(Ranking ranking, List<List<Measured>> wrong, int direction,
      Finding.Severity severity) {
    var first = wrong.getFirst().getFirst();
    var second = wrong.getFirst().getLast();
    var draft = Draft.within(Finding.Kind.ORDER_CONTRADICTS_METRIC, severity)
        .because(Finding.Cause.CONTRADICTION).about(first.framework()).facet("metric")
        .says("The list goes by " + first.metric().replace('-', ' ') + ", but "
            + catalogue.name(first.framework())
            + " at " + first.position()
            + " has " + Prose.figure(first.value().toPlainString()) + " (line "
            + first.evidence().line()
            + ") and "
            + catalogue.name(second.framework()) + " at " + second.position() + " has "
            + Prose.figure(second.value().toPlainString())
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
