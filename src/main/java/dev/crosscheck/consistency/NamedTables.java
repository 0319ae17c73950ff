package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which things each table of an article names.
final class NamedTables {

  private final Outline outline;
  private final Topics topics;
  private final Map<Integer, Grid> tables;
  /// What was told of those that were asked for, by the table's number.
  private final Map<Integer, Set<String>> things = new HashMap<>();

  NamedTables(Analysis analysis) {
    this.outline = analysis.outline();
    this.topics = new Topics(analysis);
    this.tables = Grid.all(outline);
  }

  /// The things that the table around a place in it names.
  Set<String> around(Span place) {
    int at = Span.last(outline.blocks(), Block::span, place.start());
    int group = at < 0 ? 0 : outline.blocks().get(at).group();
    var table = tables.get(group);
    return table == null ? Set.of() : things.computeIfAbsent(group, _ -> named(table));
  }

  private Set<String> named(Grid table) {
    return topics.within(table.span()).stream().map(Mention::framework)
        .collect(Collectors.toSet());
  }
}
