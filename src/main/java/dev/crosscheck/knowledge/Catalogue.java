package dev.crosscheck.knowledge;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Every known thing, by id. Immutable.
public final class Catalogue {

  /// The program's own table, as [Table#own] names it.
  public static final String TABLE = "frameworks.csv";

  static final List<String> COLUMNS = List.of("id", "name", "kind", "scope", "languages", "aliases",
      "ambiguous",
      "family", "built_on", "first_release", "creator", "licence", "patterns", "homepage", "notes");

  private final SortedMap<String, Thing> things;

  private Catalogue(SortedMap<String, Thing> things) {
    this.things = things;
  }

  /// The program's own catalogue.
  public static Catalogue own() {
    return new Catalogue(things(Table.own(TABLE, COLUMNS)));
  }

  /// The program's own catalogue with a user's file over it: a row with a known id replaces it, others are added.
  ///
  /// @throws BrokenTable when the file can't be used
  public static Catalogue with(Path file) {
    var merged = new TreeMap<>(own().things);
    merged.putAll(things(Table.read(file, List.of("id", "name", "kind"))));
    return new Catalogue(merged);
  }

  /// The thing of that id.
  public Optional<Thing> find(String id) {
    return Optional.ofNullable(things.get(id));
  }

  /// All things in the order of their ids.
  public Collection<Thing> things() {
    return things.values();
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
