package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Ranking;
import java.util.List;
import java.util.TreeSet;

/// What a list is limited to, told by its members: the languages that all have ("PHP"), or the kind that all are when they
/// are no frameworks ("language"); empty for a list of frameworks of several languages.
final class ListScope {

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
    var kinds = things.stream().map(Thing::kind).distinct().toList();
    if (kinds.size() == 1 && !kinds.getFirst().endsWith("framework")) {
      return kinds.getFirst();
    }
    var sides = things.stream().map(Thing::scope).distinct().toList();
    String frontend = sides.equals(List.of("frontend")) ? " frontend" : "";
    return (languages(things) + frontend).strip();
  }

  private static String languages(List<Thing> things) {
    var common = new TreeSet<>(things.getFirst().languages());
    things.stream().filter(thing -> !thing.languages().isEmpty())
        .forEach(thing -> common.retainAll(thing.languages()));
    return String.join("/", common);
  }
}
