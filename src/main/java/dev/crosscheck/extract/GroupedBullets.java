package dev.crosscheck.extract;

import dev.crosscheck.extract.ThingList.Entry;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Joins the bullets that stand under headings beside each other ("Small ones", "Large ones") and name different things:
/// they are one list in groups, whether the groups have no numbers or count anew.
final class GroupedBullets {

  /// Fewest things of such a list; two pairs may be anything.
  static final int FEWEST = 5;

  /// Fewest languages under each of which one thing that is made with it makes such a list.
  static final int FEWEST_LANGUAGES = 3;

  private final Outline outline;
  private final ItemNames names;

  GroupedBullets(Outline outline, ItemNames names) {
    this.outline = outline;
    this.names = names;
  }

  /// The lists with those that belong together made one, in the first one's place.
  List<ThingList> joined(List<ThingList> lists, Predicate<Item> vouched) {
    Map<Parent, List<ThingList>> byParent = new LinkedHashMap<>();
    for (var list : lists) {
      if (mayBeGroup(list, vouched)) {
        byParent.computeIfAbsent(new Parent(parent(list), list.isNumbered()),
            parent -> new ArrayList<>()).add(list);
      }
    }
    var byLead = lists.stream().filter(list -> isLed(list, vouched)).collect(Collectors
        .groupingBy(list -> new Parent(section(list), list.isNumbered()), LinkedHashMap::new,
            Collectors.toList()));
    Map<Integer, ThingList> whole = new HashMap<>();
    var parts = new HashSet<Integer>();
    for (var all : Stream.of(byParent, byLead).flatMap(kind -> kind.values().stream()).toList()) {
      var groups = Groups.different(all);
      if (isOne(groups) || isOneLed(all, groups) && !repeats(groups, lists)) {
        var first = groups.getFirst().listing();
        whole.put(first.index(), new ThingList(first, groups.stream()
            .flatMap(group -> ThingLists.inside(group.entries(), vouched).stream()).toList()));
        groups.forEach(group -> parts.add(group.listing().index()));
      }
    }
    return lists.stream()
        .filter(list -> !parts.contains(list.listing().index())
            || whole.containsKey(list.listing().index()))
        .map(list -> whole.getOrDefault(list.listing().index(), list)).toList();
  }

  /// The section around groups, and whether their items have numbers.
  private record Parent(int section, boolean numbered) {}

  /// Whether bullets name things, all in one section that is not one of these itself.
  private boolean mayBeGroup(ThingList list, Predicate<Item> vouched) {
    return isGroup(list, vouched) && section(list) != 0;
  }

  /// Whether such bullets stand below a sentence that ends in a colon.
  private boolean isLed(ThingList list, Predicate<Item> vouched) {
    return list.listing().lead().in(outline.view()).toString().strip().endsWith(":")
        && isGroup(list, vouched);
  }

  private boolean isGroup(ThingList list, Predicate<Item> vouched) {
    boolean bullets = list.listing().form() == Form.BULLETS || list.listing().form() == Form.LINES;
    return bullets && list.sections().size() == 1
        && list.entries().stream()
            .filter(entry -> !entry.names().isEmpty() || vouched.test(entry.item()))
            .count() >= list.entries().size() * ThingLists.LEAST_NAMED
        && outline.sections().get(section(list)).zone().isContent()
        && !names.isMadeThing(outline.sections().get(section(list)).heading());
  }

  private boolean isOne(List<ThingList> groups) {
    var things = new HashSet<String>();
    var sections = new HashSet<Integer>();
    var kinds = new HashSet<Set<Boolean>>();
    for (var group : groups) {
      if (!sections.add(section(group))) {
        return false;
      }
      things.addAll(group.things());
      kinds.add(names(group).stream().map(names::isLanguage).collect(Collectors.toSet()));
    }
    return kinds.size() == 1 && (groups.size() > 1 && things.size() >= FEWEST
        && things.size() > groups.size() * 3 / 2
        || groups.size() >= FEWEST_LANGUAGES && groups.stream().allMatch(this::isByLanguage));
  }

  /// Whether several sentences of one section lead to bullets of different things each ("Old ones are: …", "New ones are: …").
  private boolean isOneLed(List<ThingList> all, List<ThingList> groups) {
    long things = groups.stream().flatMap(group -> group.things().stream()).distinct().count();
    return groups.size() > 1 && groups.equals(all) && things >= FEWEST
        && things == groups.stream().mapToInt(group -> group.things().size()).sum()
        && groups.stream().map(GroupedBullets::section).distinct().count() == 1
        && groups.stream().flatMap(group -> names(group).stream()).noneMatch(names::isGroup);
  }

  /// Whether the first of several groups goes through things again that a list before it has.
  private static boolean repeats(List<ThingList> groups, List<ThingList> lists) {
    var first = groups.getFirst();
    return lists.stream().filter(list -> list.listing().form() != Form.SENTENCE)
        .takeWhile(list -> list.listing().index() != first.listing().index())
        .anyMatch(list -> list.coverage(first) >= Roles.LEAST_REPEATED);
  }

  /// Whether the things stand under the language that they are made with.
  private boolean isByLanguage(ThingList group) {
    return !group.things().isEmpty() && names
        .isMadeWithHeading(outline.sections().get(section(group)).heading(), group.things());
  }

  private static List<Mention> names(ThingList group) {
    return group.entries().stream().map(Entry::names).flatMap(List::stream).toList();
  }

  private int parent(ThingList list) {
    return outline.sections().get(section(list)).parent();
  }

  private static int section(ThingList list) {
    return list.sections().iterator().next();
  }
}
