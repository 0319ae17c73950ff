package dev.crosscheck.knowledge;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every known thing, by id. Immutable.
public final class Catalogue {

  /// The program's own table, as [Table#own] names it.
  public static final String TABLE = "frameworks.csv";

  static final List<String> COLUMNS = List.of("id", "name", "kind", "scope", "languages", "aliases",
      "ambiguous",
      "family", "built_on", "first_release", "creator", "licence", "patterns", "homepage", "notes");

  /// Fewest letters of a name that may be spelt wrong: shorter ones are alike by chance.
  private static final int LEAST_LETTERS = 6;

  private final SortedMap<String, Thing> things;
  private final Naming naming;
  private final Set<String> nothings;
  private final Map<Character, List<Spelt>> spelt;

  Catalogue(SortedMap<String, Thing> things, Naming naming) {
    this.things = Collections.unmodifiableSortedMap(new TreeMap<>(things));
    this.naming = naming;
    this.nothings = naming.nothings().stream().map(SpellingKey::loose)
        .collect(Collectors.toUnmodifiableSet());
    this.spelt = this.things.values().stream().flatMap(thing -> thing.spellings()
        .filter(name -> naming.allows(SpellingKey.of(name), thing))
        .map(name -> new Spelt(SpellingKey.letters(name), SpellingKey.loose(name).length(),
            name.equals(thing.name()), thing.id())))
        .filter(name -> !name.letters().isEmpty())
        .collect(Collectors.groupingBy(name -> name.letters().charAt(0)));
  }

  /// A spelling of a thing without its marks.
  /// - `length`: how many letters it has without a `js` at the end.
  /// - `own`: whether it is the thing's name, and no other spelling.
  private record Spelt(String letters, int length, boolean own, String id) {

    boolean isNearly(String key) {
      return key.equals(letters) || length >= LEAST_LETTERS
          && Math.abs(key.length() - letters.length()) <= 1
          && EditDistance.between(key, letters) == 1;
    }
  }

  /// The program's own catalogue.
  public static Catalogue own() {
    return new Catalogue(things(Table.own(TABLE, COLUMNS)), Naming.NONE);
  }

  /// The program's own catalogue with a user's file over it: a row with a known id replaces it, others are added.
  ///
  /// @throws BrokenTable when the file can't be used
  public static Catalogue with(Path file) {
    var merged = new TreeMap<>(own().things);
    merged.putAll(things(Table.read(file, List.of("id", "name", "kind"))));
    return new Catalogue(merged, Naming.NONE);
  }

  /// The thing of that id.
  public Optional<Thing> find(String id) {
    return Optional.ofNullable(things.get(id));
  }

  /// All things in the order of their ids.
  public Collection<Thing> things() {
    return things.values();
  }

  /// Whether a thing may be meant by a spelling of its own, whose key this is: an editor may have given it to another.
  public boolean mayName(String key, Thing thing) {
    return naming.allows(key, thing);
  }

  /// Whether an editor has said of a spelling what it names.
  public boolean isDecided(String key) {
    return naming.owners().containsKey(key);
  }

  /// Whether an editor has said of a spelling, or of one close to it, that it names nothing.
  public boolean isNothing(String spelling) {
    return !nothings.isEmpty() && nothings.contains(SpellingKey.loose(spelling));
  }

  /// Spellings that name nothing, as an editor has written them.
  public Set<String> nothings() {
    return naming.nothings();
  }

  /// For each id and each name, as people write it, the ids of the things it may mean.
  public Map<String, Set<String>> names() {
    var names = new TreeMap<String, Set<String>>();
    for (var thing : things.values()) {
      thing.spellings().filter(name -> mayName(SpellingKey.of(name), thing)).forEach(
          name -> names.computeIfAbsent(name, _ -> new TreeSet<>()).add(thing.id()));
      names.computeIfAbsent(thing.id(), _ -> new TreeSet<>()).add(thing.id());
    }
    naming.former()
        .forEach((name, id) -> names.computeIfAbsent(name, _ -> new TreeSet<>()).add(id));
    return names;
  }

  /// The ids of all things, in order.
  public SortedSet<String> ids() {
    return new TreeSet<>(things.keySet());
  }

  Naming naming() {
    return naming;
  }

  /// The things that bear a name of that key.
  List<Thing> bearers(String key) {
    return things.values().stream().filter(thing -> thing.spellings()
        .anyMatch(name -> SpellingKey.of(name).equals(key))).toList();
  }

  /// The id most likely meant by a mistaken one, for messages: that of the thing of this name, else the one that differs
  /// from it in a third of its letters or fewer.
  Optional<String> nearest(String id) {
    var key = SpellingKey.of(id);
    return bearers(key).stream().map(Thing::id).findFirst().or(() -> things.keySet().stream()
        .filter(one -> EditDistance.between(one, key) * 3 <= key.length())
        .min(Comparator.comparingInt((String one) -> EditDistance.between(one, key))
            .thenComparing(Comparator.naturalOrder())));
  }

  /// The id of the one thing that a name means which is spelt a little wrong: with other marks between its pieces ("Node_js"),
  /// or with one letter put in, left out or exchanged ("Anguler"), though never the first.
  public Optional<String> misspelt(String name) {
    String key = SpellingKey.letters(name);
    var alike = spelt.getOrDefault(key.charAt(0), List.of()).stream()
        .filter(spelling -> spelling.isNearly(key)).toList();
    return only(alike.stream().filter(Spelt::own)).or(() -> only(alike.stream()));
  }

  private static Optional<String> only(Stream<Spelt> alike) {
    var ids = alike.map(Spelt::id).distinct().limit(2).toList();
    return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
  }

  /// The name to show for an id: the catalogue's, or for `?Name` the name as written.
  public String name(String id) {
    return find(id).map(Thing::name).orElseGet(() -> id.startsWith("?") ? id.substring(1) : id);
  }

  /// The kind of an id, empty where it is in no catalogue.
  public String kind(String id) {
    return find(id).map(Thing::kind).orElse("");
  }

  /// Whether one of the two is part, base or successor of the other, or both are of one family: a difference between
  /// them is one of granularity.
  public boolean related(String a, String b) {
    return !a.equals(b) && family(a).equals(family(b));
  }

  /// Whether a thing is written in a language or for its programmers (Laravel and PHP).
  public boolean isMadeWith(String thing, String language) {
    return find(language).map(Thing::name)
        .flatMap(name -> find(thing).filter(one -> one.languages().contains(name))).isPresent();
  }

  /// The id that stands for the whole family of a thing: its own where it is part of nothing.
  public String family(String id) {
    var seen = new HashSet<String>();
    String at = id;
    while (seen.add(at)) {
      String parent = find(at).map(Thing::family).orElse("");
      if (parent.isEmpty()) {
        return at;
      }
      at = parent;
    }
    return at;
  }

  private static SortedMap<String, Thing> things(List<Table.Row> rows) {
    var things = new TreeMap<String, Thing>();
    for (var row : rows) {
      var thing = thing(row);
      if (things.put(thing.id(), thing) != null) {
        throw new BrokenTable(
            row.place() + ": the id '" + thing.id() + "' stands there twice; ids must be unique");
      }
    }
    return things;
  }

  private static Thing thing(Table.Row row) {
    return new Thing(row.require("id"), row.require("name"), row.require("kind"), row.get("scope"),
        row.list("languages"), row.list("aliases"), new HashSet<>(row.list("ambiguous")),
        row.get("family"),
        row.list("built_on"), row.get("first_release"), row.list("creator"), row.get("licence"),
        row.list("patterns"),
        row.get("homepage"), row.get("notes"));
  }
}
