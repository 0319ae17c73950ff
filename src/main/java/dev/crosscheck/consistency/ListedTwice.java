package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Ranking;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A thing that one numbered list has twice, each time alone at its number. Where the numbers begin anew in each group a
/// thing may stand in several.
final class ListedTwice implements Check {

  private final Catalogue catalogue;

  ListedTwice(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return analysis.rankings().stream().filter(ranking -> ranking.role() == Ranking.Role.MAIN)
        .filter(ranking -> !Positions.startsAnew(ranking))
        .flatMap(ranking -> alone(ranking).stream().flatMap(same -> finding(same).stream()));
  }

  /// The items that share their number with no other, those of one thing together.
  private static List<List<Ranking.Item>> alone(Ranking ranking) {
    var sharing = new HashMap<Integer, Integer>();
    ranking.items().forEach(item -> sharing.merge(item.position(), 1, Integer::sum));
    return ranking.items().stream()
        .filter(item -> item.stated().isPresent()
            && sharing.getOrDefault(item.position(), 0) == 1)
        .collect(Collectors.groupingBy(Ranking.Item::framework)).values().stream()
        .filter(same -> same.size() > 1)
        .sorted(Comparator.comparingInt(same -> same.getFirst().position())).toList();
  }

  private Optional<Finding> finding(List<Ranking.Item> same) {
    var first = same.getFirst();
    var second = same.get(1);
    int here = first.stated().orElseThrow();
    int there = second.stated().orElseThrow();
    return here == there
        ? Optional.empty()
        : Optional.of(Draft.within(Finding.Kind.SELF_CONTRADICTION, Finding.Severity.ERROR)
            .because(Finding.Cause.CONTRADICTION).about(first.framework())
            .says("Lists " + catalogue.name(first.framework()) + " twice, at " + here + " (line "
                + first.head().line() + ") and at " + there + " (line " + second.head().line()
                + ").")
            .side("at " + here, first.head()).side("at " + there, second.head()).finish());
  }
}
