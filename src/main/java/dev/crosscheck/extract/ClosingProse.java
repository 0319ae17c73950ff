package dev.crosscheck.extract;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Finds the closing words that go through all things of the main list once more and say something of each ("Gin stays the
/// fastest, while Echo and Fiber are easier. Chi is for purists."), or in one sentence through nearly all.
final class ClosingProse {

  /// Fewest things, and fewest sayings of them: two things stand in many a closing sentence.
  private static final int FEWEST = 3;

  /// Least that is said behind a name.
  /// - Unit: UTF-16 units.
  private static final int SAID = 15;

  private final Outline outline;
  private final NamedPlaces named;
  private final ThingList main;

  ClosingProse(Outline outline, NamedPlaces named, ThingList main) {
    this.outline = outline;
    this.named = named;
    this.main = main;
  }

  /// Whether the paragraphs of closing sections name enough things for such words.
  static boolean mayClose(Outline outline, NamedPlaces named) {
    return outline.sections().stream().anyMatch(section -> section.zone() == Zone.RECAP)
        && outline.blocks().stream().filter(block -> block.kind() == Kind.PARAGRAPH)
            .flatMap(block -> named.in(block.span()).stream())
            .filter(name -> outline.sections().get(name.section()).zone() == Zone.RECAP)
            .map(Mention::framework).distinct().limit(FEWEST).count() == FEWEST;
  }

  /// A run for each closing section behind the main list that has such words.
  List<List<Advice>> runs() {
    if (main.things().size() < FEWEST) {
      return List.of();
    }
    Map<Integer, List<Advice>> bySection = new TreeMap<>();
    for (int i = 0; i < outline.blocks().size(); i++) {
      var block = outline.blocks().get(i);
      if (block.kind() == Kind.PARAGRAPH && block.span().start() >= main.start()) {
        sayings(i, block).stream().filter(saying -> isClosing(saying.section()))
            .forEach(saying -> bySection
                .computeIfAbsent(saying.section(), _ -> new ArrayList<>()).add(saying));
      }
    }
    return bySection.values().stream().map(this::once).flatMap(Optional::stream).toList();
  }

  private boolean isClosing(int section) {
    return outline.sections().get(section).zone() == Zone.RECAP;
  }

  /// The things that a paragraph says something of, as far as the main list has them; those that it only enumerates all
  /// together are none.
  private List<Advice> sayings(int index, Block block) {
    var names = named.in(block.span()).stream()
        .filter(name -> main.things().contains(name.framework())).toList();
    var together = new ArrayList<List<Mention>>();
    for (int i = 0; i < names.size(); i += together.getLast().size()) {
      together.add(NamedPlaces.together(outline, names, i));
    }
    var sayings = new ArrayList<Advice>();
    for (int i = 0; i < together.size(); i++) {
      var group = together.get(i);
      int start = NamedPlaces.place(group.getFirst()).start();
      int end = NamedPlaces.place(group.getLast()).end();
      int next = i + 1 < together.size()
          ? Math.max(end, NamedPlaces.place(together.get(i + 1).getFirst()).start())
          : block.span().end();
      if (things(group).size() < main.things().size() && next - end >= SAID) {
        sayings.add(new Advice(index, group.getFirst().section(), new Span(start, next),
            new Span(start, end), group, false));
      }
    }
    return sayings;
  }

  private static Set<String> things(List<Mention> names) {
    return names.stream().map(Mention::framework).collect(Collectors.toSet());
  }

  /// The sayings behind one another that tell of each thing once, and of all, or in one sentence of nearly all.
  private Optional<List<Advice>> once(List<Advice> sayings) {
    for (int from = 0; from + FEWEST <= sayings.size(); from++) {
      var seen = new HashSet<String>();
      int to = from;
      while (to < sayings.size()
          && things(sayings.get(to).chosen()).stream().noneMatch(seen::contains)) {
        seen.addAll(things(sayings.get(to++).chosen()));
      }
      var run = sayings.subList(from, to);
      boolean all = seen.size() == main.things().size();
      if (run.size() >= FEWEST && (all || isNearlyAll(run, seen.size()))) {
        return Optional.of(run);
      }
    }
    return Optional.empty();
  }

  private boolean isNearlyAll(List<Advice> run, int things) {
    return run.size() > FEWEST && things >= Roles.LEAST_AT_A_GLANCE * main.things().size()
        && run.stream().map(saying -> saying.chosen().getFirst().sentence()).distinct()
            .count() == 1;
  }
}
