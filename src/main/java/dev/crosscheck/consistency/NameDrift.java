package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Ranking;
import java.util.stream.Stream;

/// One thing of an article under names that denote different things: the recap has Spring where the main list has
/// Spring Boot.
final class NameDrift implements Check {

  private final Catalogue catalogue;

  NameDrift(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return ListPair.of(analysis, catalogue)
        .flatMap(pair -> pair.onlyMain().stream().flatMap(id -> pair
            .relatives(catalogue, id, pair.onlyOther()).limit(1)
            .filter(relative -> !isNamedBeside(analysis, head(pair.main(), id), relative))
            .map(relative -> finding(pair.name(), id, head(pair.main(), id), relative,
                head(pair.other(), relative)))));
  }

  /// Whether the line of an item names another thing too: "AngularJS (or Angular, if you begin today)" tells them apart.
  private static boolean isNamedBeside(Analysis analysis, Evidence head, String id) {
    return analysis.mentions().stream().filter(mention -> mention.framework().equals(id))
        .anyMatch(mention -> mention.evidence().line() == head.line());
  }

  private Finding finding(String list, String id, Evidence here, String relative, Evidence there) {
    return Draft.within(Finding.Kind.NAME_DRIFT, Finding.Severity.WARNING)
        .because(Finding.Cause.GRANULARITY).about(id)
        .says("The main list has " + catalogue.name(id) + " (line " + here.line()
            + "), the " + list + " in its place "
            + catalogue.name(relative) + " (line " + there.line() + "), which is another thing.")
        .side(id, here).side(relative, there).finish();
  }

  private static Evidence head(Ranking ranking, String id) {
    return ranking.items().stream().filter(item -> item.framework().equals(id)).findFirst()
        .orElseThrow().head();
  }
}
