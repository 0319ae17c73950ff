package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Ranking;
import java.util.List;
import java.util.TreeSet;

/// What a list is limited to, told by its members: the languages that all have ("PHP"), or the kind that all are when they
/// are no frameworks ("language"); empty for a list of frameworks of several languages.
final class ListScope {

  /// Scopes of things that no server runs.
  private static final List<String> BESIDE = List.of("frontend", "mobile");

  private final Catalogue catalogue;

  ListScope(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  String of(Ranking ranking) {
    var things = ranking.items().stream().flatMap(item -> catalogue.find(item.framework()).stream())
        .toList();
    if (things.isEmpty()) {
      return "";
    }
    var other = things.stream().map(Thing::kind).filter(kind -> !kind.endsWith("framework"))
        .filter(kind -> 2
            * things.stream().filter(thing -> thing.kind().equals(kind)).count() > things.size())
        .findFirst();
    return other.orElseGet(() -> (languages(things) + " " + side(things)).strip());
  }

  /// The side of the wire that they all are on, or "mixed" where some are for the one alone and some for the other; empty
  /// for servers, which most lists are of.
  private static String side(List<Thing> things) {
    var sides = things.stream().map(Thing::scope).distinct().toList();
    if (sides.size() == 1 && BESIDE.contains(sides.getFirst())) {
      return sides.getFirst();
    }
    return sides.contains("backend") && BESIDE.stream().anyMatch(sides::contains) ? "mixed" : "";
  }

  private static String languages(List<Thing> things) {
    var common = new TreeSet<>(things.getFirst().languages());
    things.stream().filter(thing -> !thing.languages().isEmpty())
        .forEach(thing -> common.retainAll(thing.languages()));
    return String.join("/", common);
  }
}
