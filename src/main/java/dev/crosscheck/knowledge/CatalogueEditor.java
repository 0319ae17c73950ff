package dev.crosscheck.knowledge;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Makes of a catalogue the one that an editor's decisions on names ask for.
final class CatalogueEditor {

  private final SortedMap<String, Thing> things;
  private final Set<String> silent = new TreeSet<>();
  private final Set<String> nothings = new TreeSet<>();
  private final Map<String, String> former = new TreeMap<>();

  private CatalogueEditor(Catalogue catalogue) {
    this.things = new TreeMap<>();
    catalogue.things().forEach(thing -> things.put(thing.id(), thing));
  }

  /// The catalogue for all articles.
  /// - `merged`: for the id of each thing that counts as another one the id of that.
  /// - `named`: what spellings name; that of one article only makes things known.
  static Catalogue edited(Catalogue catalogue, List<Ruling.Named> named,
      SortedMap<String, String> merged, Set<String> removed) {
    var editor = new CatalogueEditor(catalogue);
    named.forEach(editor::make);
    merged.forEach(editor::merge);
    removed.forEach(editor::remove);
    var everywhere = named.stream().filter(ruling -> ruling.article().isEmpty()).toList();
    everywhere.forEach(ruling -> editor.silent.remove(ruling.thing()));
    var edited = new Catalogue(editor.things,
        new Naming(Map.of(), editor.nothings, editor.silent, editor.former));
    return named(edited, everywhere);
  }

  /// The catalogue with spellings that name other things, or nothing.
  static Catalogue named(Catalogue catalogue, List<Ruling.Named> named) {
    var editor = new CatalogueEditor(catalogue);
    var naming = catalogue.naming();
    for (var ruling : named) {
      editor.call(ruling);
      naming = naming.with(ruling.spelling(), ruling.thing());
      if (ruling.decision().target().startsWith("?")) {
        naming = naming.knownAs(ruling.decision().target(), ruling.thing());
      }
    }
    return new Catalogue(editor.things, naming);
  }

  /// A thing that nobody knew: of the kind and the languages of what it was taken for, without any facts.
  private void make(Ruling.Named ruling) {
    if (ruling.thing().isEmpty() || things.containsKey(ruling.thing())) {
      return;
    }
    var loose = SpellingKey.loose(ruling.spelling());
    var like = things.values().stream().filter(
        thing -> thing.spellings().anyMatch(name -> SpellingKey.loose(name).equals(loose)))
        .findFirst();
    things.put(ruling.thing(), new Thing(ruling.thing(), ruling.spelling(),
        like.map(Thing::kind).orElse(""), like.map(Thing::scope).orElse(""),
        like.map(Thing::languages).orElse(List.of()), List.of(),
        isAmbiguous(ruling) ? Set.of(ruling.spelling()) : Set.of(), "", List.of(), "", List.of(),
        "", List.of(), "", ""));
    silent.add(ruling.thing());
  }

  private void merge(String id, String into) {
    var gone = things.remove(id);
    var kept = things.get(into);
    if (gone == null || kept == null) {
      return;
    }
    things.put(into, together(kept, gone));
    former.put(id, into);
    things.replaceAll((_, one) -> related(one, id, into));
    silent.remove(into);
  }

  /// One thing for two, under the id and the name of the first; a fact in which they differ is none of both.
  private static Thing together(Thing thing, Thing other) {
    return new Thing(thing.id(), thing.name(), thing.kind(), thing.scope(),
        all(thing.languages(), other.languages()),
        all(thing.aliases(),
            other.spellings().filter(name -> !name.equals(thing.name())).toList()),
        Set.copyOf(all(thing.ambiguous(), other.ambiguous())), thing.family(),
        all(thing.builtOn(), other.builtOn()), agreed(thing.firstRelease(), other.firstRelease()),
        all(thing.creators(), other.creators()), agreed(thing.licence(), other.licence()),
        all(thing.patterns(), other.patterns()), thing.homepage(), thing.notes());
  }

  private static String agreed(String fact, String other) {
    return other.isEmpty() || other.equals(fact) ? fact : "";
  }

  private static List<String> all(Collection<String> some, Collection<String> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  private void remove(String id) {
    var thing = things.remove(id);
    if (thing != null) {
      var others = new HashSet<String>();
      things.values().stream().flatMap(Thing::spellings).map(SpellingKey::of).forEach(others::add);
      thing.spellings().filter(name -> !others.contains(SpellingKey.of(name)))
          .forEach(nothings::add);
    }
  }

  /// A spelling that is an ordinary word stays one.
  private void call(Ruling.Named ruling) {
    var thing = things.get(ruling.thing());
    if (thing == null || thing.spellings()
        .anyMatch(name -> SpellingKey.of(name).equals(ruling.key()))) {
      return;
    }
    var ambiguous = new HashSet<>(thing.ambiguous());
    if (isAmbiguous(ruling)) {
      ambiguous.add(ruling.spelling());
    }
    things.put(thing.id(), called(thing,
        Stream.concat(thing.aliases().stream(), Stream.of(ruling.spelling())).toList(), ambiguous));
  }

  private boolean isAmbiguous(Ruling.Named ruling) {
    return things.values().stream().flatMap(thing -> thing.ambiguous().stream())
        .anyMatch(word -> SpellingKey.of(word).equals(ruling.key()));
  }

  private static Thing called(Thing thing, List<String> aliases, Set<String> ambiguous) {
    return new Thing(thing.id(), thing.name(), thing.kind(), thing.scope(), thing.languages(),
        aliases, ambiguous, thing.family(), thing.builtOn(), thing.firstRelease(),
        thing.creators(), thing.licence(), thing.patterns(), thing.homepage(), thing.notes());
  }

  /// What was said of the one thing is said of the other; of itself nothing.
  private static Thing related(Thing thing, String id, String into) {
    if (!thing.family().equals(id) && !thing.builtOn().contains(id)) {
      return thing;
    }
    var builtOn = thing.builtOn().stream().map(other -> other.equals(id) ? into : other)
        .filter(other -> !other.equals(thing.id())).distinct().toList();
    var family = !thing.family().equals(id) ? thing.family() : thing.id().equals(into) ? "" : into;
    return new Thing(thing.id(), thing.name(), thing.kind(), thing.scope(), thing.languages(),
        thing.aliases(), thing.ambiguous(), family, builtOn, thing.firstRelease(),
        thing.creators(), thing.licence(), thing.patterns(), thing.homepage(), thing.notes());
  }
}
