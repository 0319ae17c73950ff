package dev.crosscheck.extract;

import dev.crosscheck.extract.ThingList.Entry;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells lists of things from lists of benefits, criteria, features and steps.
final class ThingLists {

  /// Least share of the items that must name a thing.
  /// - Range tried: 0.4 to 0.8, all with the same lists on the labelled articles.
  static final double LEAST_NAMED = 0.55;

  /// Least share of different things among the named items: bullets that all begin with the framework of their
  /// section ("Spring makes …", "Spring has …") are no list of things.
  static final double LEAST_DIFFERENT = 0.75;

  /// Fewest items that are names where the article tells how many things it lists; no catalogue need have them.
  private static final int LEAST_TOLD = 3;

  /// Fewest things that are compared.
  private static final int LEAST_COMPARED = 2;

  /// Between two parts of one enumeration.
  private static final Pattern GOES_ON = Pattern
      .compile(
          "(?i),?\\s*(?:and\\s+)?(?:then|finally|lastly|followed|as well as|also)?(?:\\s+by)?\\s*");

  private ThingLists() {}

  static List<ThingList> of(Outline outline, ItemNames names) {
    return of(outline, names, item -> false);
  }

  /// - `vouched`: whether an item without a known name is known to name something all the same.
  static List<ThingList> of(Outline outline, ItemNames names, Predicate<Item> vouched) {
    var whole = new SplitTables(outline, names).joined(joined(outline, names), vouched);
    var lists = new GroupedBullets(outline, names).joined(whole, vouched).stream()
        .flatMap(list -> ofThings(outline, list, vouched).stream())
        .map(list -> withoutBackground(outline, names, list))
        .filter(list -> !isApart(outline, names, list))
        .flatMap(list -> thingsOnly(outline, names, list, vouched)
            .filter(things -> groups(outline, list).size() == groups(outline, things).size()))
        .toList();
    // a group of a list, or some of its headings, is no list besides
    var together = lists.stream().filter(list -> groups(outline, list).size() > 1)
        .flatMap(list -> list.sections().stream()).collect(Collectors.toSet());
    var bySection = new HashMap<Integer, List<Set<Integer>>>();
    lists.stream().filter(list -> list.listing().form() == Form.SECTIONS).map(ThingLists::named)
        .forEach(sections -> sections.forEach(section -> bySection
            .computeIfAbsent(section, one -> new ArrayList<>()).add(sections)));
    return lists.stream()
        .filter(list -> list.listing().form() != Form.SECTIONS || groups(outline, list).size() > 1
            || !together.containsAll(list.sections()))
        .filter(
            list -> list.listing().form() != Form.SECTIONS || !isLeftOut(named(list), bySection))
        .toList();
  }

  /// Whether another list has all of these sections and more.
  private static boolean isLeftOut(Set<Integer> sections,
      Map<Integer, List<Set<Integer>>> bySection) {
    return sections.stream().findFirst().stream()
        .flatMap(first -> bySection.getOrDefault(first, List.of()).stream())
        .anyMatch(all -> all.size() > sections.size() && all.containsAll(sections));
  }

  /// The sections of a list whose headings name things.
  private static Set<Integer> named(ThingList list) {
    return list.entries().stream().filter(entry -> !entry.names().isEmpty())
        .map(entry -> entry.item().section()).collect(Collectors.toSet());
  }

  /// The sections that those of a list stand in.
  private static Set<Integer> groups(Outline outline, ThingList list) {
    return list.listing().form() != Form.SECTIONS
        ? Set.of()
        : list.entries().stream().map(entry -> parent(outline, entry))
            .collect(Collectors.toSet());
  }

  /// A list in groups without the groups that name nothing where they count anew, such as steps beside frameworks, and else
  /// without the first and the last ones that name few things; none where that leaves one group, which is a list of its own.
  private static Optional<ThingList> ofThings(Outline outline, ThingList list,
      Predicate<Item> vouched) {
    if (groups(outline, list).size() < 2) {
      return Optional.of(list);
    }
    var entries = withoutRepeats(outline, list);
    var named = entries.stream().collect(Collectors.groupingBy(
        entry -> parent(outline, entry), Collectors.averagingInt(
            entry -> entry.names().isEmpty() && !vouched.test(entry.item()) ? 0 : 1)));
    boolean anew = entries.stream()
        .filter(entry -> entry.item().stated().equals(OptionalInt.of(1))).count() > 1;
    Predicate<Entry> few = entry -> named.getOrDefault(parent(outline, entry), 0.0) < LEAST_NAMED;
    var kept = anew
        ? entries.stream()
            .filter(entry -> named.getOrDefault(parent(outline, entry), 0.0) > 0).toList()
        : entries.reversed().stream().dropWhile(few).toList().reversed().stream()
            .dropWhile(few).toList();
    return kept.stream().map(entry -> parent(outline, entry)).distinct().count() < 2
        ? Optional.empty()
        : Optional.of(new ThingList(list.listing(), kept));
  }

  /// A list in groups without those that go through several things of the groups before them again and have no others.
  private static List<Entry> withoutRepeats(Outline outline, ThingList list) {
    var groups = list.entries().stream().collect(Collectors.groupingBy(
        entry -> parent(outline, entry), LinkedHashMap::new, Collectors.toList()));
    var seen = new HashSet<String>();
    var kept = new ArrayList<Entry>();
    for (var group : groups.values()) {
      var things = new ThingList(list.listing(), group).things();
      boolean others = seen.addAll(things);
      if (others || things.size() < LEAST_COMPARED) {
        kept.addAll(group);
      }
    }
    return kept;
  }

  private static int parent(Outline outline, Entry entry) {
    return outline.sections().get(entry.item().section()).parent();
  }

  /// Whether the headings ask about the things ("What is Gin?").
  private static boolean isAsked(Outline outline, ThingList list) {
    return list.listing().form() == Form.SECTIONS && list.entries().stream()
        .allMatch(entry -> entry.item().head().start() > outline.sections()
            .get(entry.item().section()).heading().start());
  }

  /// A list of questions without the language that is only explained among them, where the title names all the others:
  /// "What is Gin?", "What is Go?", "What is Echo?" under "Gin or Echo".
  private static ThingList withoutBackground(Outline outline, ItemNames names, ThingList list) {
    if (!isAsked(outline, list)) {
      return list;
    }
    var things = list.entries().stream().filter(entry -> entry.names().stream()
        .anyMatch(name -> names.isTitled(name) || !names.isLanguage(name))).toList();
    boolean compared = things.size() >= LEAST_COMPARED && things.stream()
        .allMatch(entry -> entry.names().stream().allMatch(names::isTitled));
    return compared ? new ThingList(list.listing(), things) : list;
  }

  /// Whether a list in groups is several lists: its items are parts of other things, or languages in one group and
  /// what is made with them in another; neither do questions about both make one.
  private static boolean isApart(Outline outline, ItemNames names, ThingList list) {
    var groups = groups(outline, list);
    if (groups.size() < 2) {
      return isAsked(outline, list) && list.entries().stream()
          .flatMap(entry -> entry.names().stream()).map(names::isLanguage).distinct().count() > 1;
    }
    var kinds = new HashMap<Integer, Set<Boolean>>();
    for (var entry : list.entries()) {
      entry.names().forEach(name -> kinds
          .computeIfAbsent(parent(outline, entry), group -> new HashSet<>())
          .add(names.isLanguage(name)));
    }
    return kinds.values().stream().filter(kind -> kind.size() == 1).distinct().count() > 1
        || groups.stream().map(group -> outline.sections().get(group))
            .anyMatch(group -> names.isMadeThing(group.heading())
                || !group.marker().isEmpty() && !names.all(group.heading()).isEmpty());
  }

  /// The lists with the names of their items, an enumeration that goes on after "followed by" as one.
  private static List<ThingList> joined(Outline outline, ItemNames names) {
    var groups = new ArrayList<List<Listing>>();
    for (var listing : outline.listings()) {
      if (listing.items().isEmpty()) {
        continue;
      }
      if (groups.isEmpty() || !goesOn(outline, groups.getLast().getLast(), listing)) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(listing);
    }
    var headRows = new HeadRows(outline, names);
    var sharedHeads = new SharedHeads(outline, names);
    return groups.stream()
        .map(group -> new ThingList(group.getFirst(),
            group.stream().flatMap(listing -> listing.items().stream())
                .map(item -> new Entry(item, names.of(item))).toList()))
        .map(headRows::with).map(sharedHeads::with).toList();
  }

  private static boolean goesOn(Outline outline, Listing before, Listing listing) {
    int end = before.items().getLast().body().end();
    int start = listing.items().getFirst().body().start();
    return listing.form() == Form.SENTENCE && before.form() == Form.SENTENCE && end <= start
        && (GOES_ON.matcher(outline.view().substring(end, start)).matches()
            || isOneSentence(outline, before, listing));
  }

  /// Whether a sentence that sums up goes through its things in two enumerations ("from Koa, Hapi and Express to Gin, Echo
  /// and Fiber").
  private static boolean isOneSentence(Outline outline, Listing before, Listing listing) {
    return before.lead().start() == listing.lead().start() && outline.sections()
        .get(listing.items().getFirst().section()).zone() == Zone.RECAP;
  }

  /// A list without headings that tell more of one of its things ("A Gin example" behind "Gin").
  private static ThingList withoutParts(ItemNames names, ThingList list) {
    var things = list.things();
    return list.listing().form() != Form.SECTIONS
        ? list
        : new ThingList(list.listing(), list.entries().stream()
            .filter(entry -> !entry.names().isEmpty() || entry.item().stated().isPresent()
                || names.all(entry.item().head()).stream().map(Mention::framework)
                    .noneMatch(things::contains))
            .toList());
  }

  private static Stream<ThingList> thingsOnly(Outline outline, ItemNames names, ThingList all,
      Predicate<Item> vouched) {
    var listing = all.listing();
    // each row of a table has its place, whether or not its name is known
    var entries = listing.form() == Form.TABLE
        ? withoutTail(all.entries(), vouched)
        : BonusItems.without(outline, inside(all.entries(), vouched));
    var list = new ThingList(listing, entries);
    int different = list.entries().stream().filter(entry -> !entry.names().isEmpty())
        .map(entry -> entry.names().getFirst().framework()).distinct().toList().size();
    long others = entries.stream().filter(entry -> entry.names().isEmpty())
        .filter(entry -> entry.item().implied() || vouched.test(entry.item())).count();
    boolean enough = list.namedEntries() + others >= entries.size() * LEAST_NAMED
        && different >= list.namedEntries() * LEAST_DIFFERENT;
    int least = listing.form() == Form.SENTENCE ? 3 : isCutOff(outline, list) ? 1 : 2;
    boolean told = different + others >= LEAST_TOLD
        && (ListTitle.countsExactly(outline, entries.size())
            || ListTitle.introduces(outline, listing));
    return enough && (different >= least || told)
        ? Stream.of(withoutParts(names, list))
        : Stream.empty();
  }

  /// Whether a list of sections is announced, and the text ends in its first one.
  private static boolean isCutOff(Outline outline, ThingList list) {
    return list.entries().size() == 1
        && (list.listing().form() == Form.SECTIONS || list.entries().getFirst().item().implied())
        && list.end() >= outline.view().stripTrailing().length() && ListTitle.announces(outline);
  }

  /// The items without those at the edges that name nothing.
  static List<Entry> inside(List<Entry> all, Predicate<Item> vouched) {
    var entries = new ArrayList<>(all);
    while (!entries.isEmpty() && isOutside(entries.getFirst(), vouched)) {
      entries.removeFirst();
    }
    return withoutTail(entries, vouched);
  }

  private static List<Entry> withoutTail(List<Entry> all, Predicate<Item> vouched) {
    var entries = new ArrayList<>(all);
    while (!entries.isEmpty() && isOutside(entries.getLast(), vouched)) {
      entries.removeLast();
    }
    return entries;
  }

  /// An item that names nothing, at the edge of a list, belongs to it only where it is numbered or its heading is lost.
  private static boolean isOutside(Entry entry, Predicate<Item> vouched) {
    return entry.names().isEmpty() && !entry.item().implied() && entry.item().stated().isEmpty()
        && !vouched.test(entry.item());
  }
}
