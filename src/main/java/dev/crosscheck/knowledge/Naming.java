package dev.crosscheck.knowledge;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What an editor has decided on names, beside what the things of a catalogue say of theirs.
/// - `owners`: for the key of a spelling the id of the one thing it names; empty where it names nothing.
/// - `nothings`: spellings that name nothing, as written.
/// - `silent`: ids of things that are named only by what they own.
/// - `former`: for ids and names of things that count as others the ids of these.
record Naming(Map<String, String> owners, Set<String> nothings, Set<String> silent,
    Map<String, String> former) {

  static final Naming NONE = new Naming(Map.of(), Set.of(), Set.of(), Map.of());

  Naming {
    owners = Map.copyOf(owners);
    nothings = Set.copyOf(nothings);
    silent = Set.copyOf(silent);
    former = Map.copyOf(former);
  }

  /// Whether a thing may be meant by a spelling that it bears by itself.
  boolean allows(String key, Thing thing) {
    var owner = owners.get(key);
    return owner == null ? !silent.contains(thing.id()) : owner.equals(thing.id());
  }

  /// The same with an id or name by which a thing was known before.
  Naming knownAs(String before, String id) {
    if (id.isEmpty()) {
      return this;
    }
    var known = new TreeMap<>(former);
    known.put(before, id);
    return new Naming(owners, nothings, silent, known);
  }

  /// The same with a spelling that names one thing, or nothing where `id` is empty.
  Naming with(String spelling, String id) {
    var owned = new TreeMap<>(owners);
    owned.put(SpellingKey.of(spelling), id);
    var none = new TreeSet<>(nothings);
    if (id.isEmpty()) {
      none.add(spelling);
    } else {
      none.removeIf(other -> SpellingKey.of(other).equals(SpellingKey.of(spelling)));
    }
    return new Naming(owned, none, silent, former);
  }
}
