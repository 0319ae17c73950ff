package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Mention.Status;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking.Role;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Finds things that no catalogue has but the article ranks beside catalogued ones: by their names in its main list, and
/// then wherever the article names them.
final class UnknownThings {

  /// Probability given to such a name: the list vouches for it, nobody else does.
  static final double PROBABILITY = 0.8;

  /// Longest name, in UTF-16 units.
  private static final int LONGEST = 80;

  private final Catalogue catalogue;
  private final LinkingCues cues;

  UnknownThings(Catalogue catalogue, LinkingCues cues) {
    this.catalogue = catalogue;
    this.cues = cues;
  }

  /// The article's mentions with those of unknown things among them, in reading order.
  List<Mention> with(Outline outline, List<Mention> mentions) {
    var once = named(outline, mentions);
    // with these among its names a list may be one that wasn't before
    var all = once.equals(mentions) ? once : named(outline, once);
    return Stream.concat(all.stream(), new RepositoryRows(outline, catalogue, all)
        .mentions().stream()).sorted().toList();
  }

  private List<Mention> named(Outline outline, List<Mention> mentions) {
    var unknown = new UnknownNames(outline, cues);
    var items = new ItemNames(outline, catalogue, new NamedPlaces(mentions));
    var lists = ThingLists.of(outline, items, unknown::isVouched);
    var roles = new Roles(outline, catalogue, items, lists);
    // each name, and whether the article shows that it is one
    var names = new TreeMap<String, Boolean>();
    lists.stream().filter(list -> roles.of(list) == Role.MAIN)
        .flatMap(list -> list.entries().stream())
        .filter(entry -> entry.names().isEmpty())
        .forEach(entry -> unknown.of(entry.item()).filter(name -> !catalogue.isNothing(name))
            .ifPresent(name -> names.merge(name, unknown.isVouched(entry.item())
                || unknown.isRepeated(name) && isSort(items, items.all(entry.item().head()), name),
                Boolean::logicalOr)));
    return names.isEmpty() ? mentions : with(places(outline, names, mentions), mentions);
  }

  /// Whether a name is that of a thing with what sort of it is meant behind it ("Blazor Server"), and not of two things.
  private boolean isSort(ItemNames items, List<Mention> head, String name) {
    return !head.isEmpty() && !isLanguage(head.getFirst())
        && head.stream().skip(1).allMatch(items::isGroup)
        && name.startsWith(head.getFirst().evidence().quote() + " ");
  }

  /// The mentions and those of longer names that the list gives, in the place of the ends of these.
  private List<Mention> with(List<Mention> found, List<Mention> mentions) {
    var whole = new NamedPlaces(found);
    return Stream.concat(mentions.stream().filter(mention -> !isCovered(mention, whole)),
        found.stream()).sorted().toList();
  }

  /// Whether a mention is a part of a longer name: "JS" of "Pebble JS", "Pebble" of it where that is known as well; a language
  /// at its beginning is named besides ("Java Essentials").
  private boolean isCovered(Mention mention, NamedPlaces names) {
    var place = NamedPlaces.place(mention);
    var around = new Span(Math.max(0, place.start() - LONGEST), place.end() + LONGEST);
    return names.in(around).stream().map(NamedPlaces::place)
        .anyMatch(name -> name.contains(place) && name.length() > place.length()
            && (name.start() < place.start() || !isLanguage(mention)));
  }

  private List<Mention> places(Outline outline, Map<String, Boolean> names,
      List<Mention> mentions) {
    var trie = new Trie<String>();
    names.keySet()
        .forEach(name -> spellings(name).forEach(spelling -> trie.put(spelling, name)));
    var taken = new NamedPlaces(mentions);
    var places = new Places(outline);
    var found = new ArrayList<Mention>();
    var known = new HashMap<String, Optional<String>>();
    String view = outline.view();
    int at = 0;
    while (at < view.length()) {
      var name = Boundary.mayStart(view, at) ? longest(trie, view, at) : "";
      var span = new Span(at, at + name.length());
      if (!name.isEmpty() && (names.getOrDefault(name, false)
          || taken.in(span).stream().allMatch(inner -> isTail(inner, span)))) {
        var meant = known.computeIfAbsent(name, catalogue::misspelt);
        found.add(
            new Mention(outline.article().quote(span), meant.orElse("?" + name),
                meant.isPresent() ? Status.LINKED : Status.UNKNOWN, places.zone(at),
                places.sentence(at).map(Sentence::index).orElse(-1), places.section(at),
                Score.of(PROBABILITY, meant.isPresent()
                    ? "the main list names it in a spelling that is nearly its own"
                    : "the main list names it beside catalogued things")));
      }
      at += Math.max(name.length(), 1);
    }
    return found;
  }

  /// Whether a mention is of a language, and the end of a name.
  private boolean isTail(Mention inner, Span name) {
    var place = NamedPlaces.place(inner);
    return isLanguage(inner) && place.end() == name.end() && place.start() > name.start();
  }

  private boolean isLanguage(Mention mention) {
    return catalogue.kind(mention.framework()).equals("language");
  }

  /// A name as the list writes it, and where that is small with the capital that sentences give it.
  private static List<String> spellings(String name) {
    boolean small = Character.isLowerCase(name.charAt(0));
    return small
        ? List.of(name, Character.toUpperCase(name.charAt(0)) + name.substring(1))
        : List.of(name);
  }

  private static String longest(Trie<String> trie, String view, int start) {
    int node = Trie.ROOT;
    String longest = "";
    for (int at = start; at < view.length() && node != Trie.NONE; at++) {
      node = trie.child(node, view.charAt(at));
      if (node != Trie.NONE && !trie.values(node).isEmpty()
          && Boundary.end(view, start, at + 1) == at + 1) {
        longest = trie.values(node).getFirst();
      }
    }
    return longest;
  }
}
