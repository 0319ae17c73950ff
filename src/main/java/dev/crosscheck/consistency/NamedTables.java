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
  private final Map<Integer, Span> tables = new HashMap<>();
  private final Map<Integer, Set<String>> things = new HashMap<>();

  NamedTables(Analysis analysis) {
    this.outline = analysis.outline();
    this.topics = new Topics(analysis);
    outline.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.CELL || block.kind() == Block.Kind.HEADER_CELL)
        .forEach(block -> tables.merge(block.group(), block.span(), Span::cover));
  }

  /// The things that the table around a place in it names.
  Set<String> around(Span place) {
    int at = Span.last(outline.blocks(), Block::span, place.start());
    int group = at < 0 ? 0 : outline.blocks().get(at).group();
    return tables.containsKey(group)
        ? things.computeIfAbsent(group, this::named)
        : Set.of();
  }

  private Set<String> named(int group) {
    return topics.within(tables.getOrDefault(group, new Span(0, 0))).stream()
        .map(Mention::framework).collect(Collectors.toSet());
  }
}
