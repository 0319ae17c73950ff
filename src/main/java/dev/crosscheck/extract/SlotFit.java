package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Facet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a cue's slot may be filled with, by what the catalogue knows of the things and the grammar of the words.
record SlotFit(Catalogue catalogue, Grammar grammar, Set<String> companies, Set<String> places,
    Set<String> dataFormats) {

  private static final Set<String> WHOLES = Set.of("language", "runtime", "cms", "platform");
  private static final String DATABASE = "database";

  /// - `companies`: words that are names though they are words of the language too ("target"). `places`: names that made
  ///   and use nothing. `dataFormats`: languages of data, in which nothing is written.
  static SlotFit of(Catalogue catalogue, Lexicon lexicon, Grammar grammar) {
    return new SlotFit(catalogue, grammar, lexicon.words("companies"), lexicon.words("places"),
        lexicon.words("dataformats"));
  }

  /// Whether some things have parts that are judged apart from them, as no library has.
  boolean hasParts(Subjects.Reference reference) {
    return reference.things().stream().map(catalogue::kind)
        .allMatch(kind -> kind.endsWith("framework") || WHOLES.contains(kind));
  }

  /// What a cue says it of, where what fills its slot is the subject of the sentence itself.
  Subjects.Reference referent(Facet facet, Subjects.Reference reference, List<String> slots,
      CueMatch match, Wording wording, Subjects subjects) {
    if (isSubject(facet, reference, slots, match) || isCounter(facet, reference, match)) {
      return subjects.fallback();
    }
    if (facet == Facet.WORKS_WITH && subjects.onIsland(match.from(), match.to())
        && slots.containsAll(reference.things())) {
      // "a bundle of libraries such as Jetty" is what has them
      return subjects.clause(match.from());
    }
    return facet == Facet.USED_BY
        ? used(reference, slots, match, wording, subjects)
        : reference;
  }

  /// Whether a figure is said of the host where it is counted ("GitHub - 12k stars"), with which its name begins.
  private boolean isCounter(Facet facet, Subjects.Reference reference, CueMatch match) {
    return facet == Facet.METRIC && !reference.things().isEmpty()
        && reference.things().stream().allMatch(thing -> match.cue().value().startsWith(thing + "-")
            && catalogue.find(thing).filter(Thing::mayCount).isPresent());
  }

  /// What a cue's slot says, with all that are its subject together: "MySQL and Redis are supported".
  List<String> values(Facet facet, Subjects.Reference reference, List<String> slots,
      CueMatch match) {
    return isSubject(facet, reference, slots, match) ? reference.things() : slots;
  }

  /// Whether what something works with is the subject of the sentence itself.
  private static boolean isSubject(Facet facet, Subjects.Reference reference, List<String> slots,
      CueMatch match) {
    return facet == Facet.WORKS_WITH && match.subject() < 0 && match.slot() == match.from()
        && !slots.isEmpty() && reference.things().containsAll(slots);
  }

  /// What the users use: where a user is a thing of the catalogue itself ("GitHub and Shopify use it"), it is the subject
  /// of the sentence but not what is used; that is named after it, or by the section.
  private Subjects.Reference used(Subjects.Reference reference, List<String> users, CueMatch match,
      Wording wording,
      Subjects subjects) {
    if (reference.things().stream().noneMatch(thing -> users.contains(catalogue.name(thing)))) {
      return reference;
    }
    return wording.names().tailMap(match.from(), true).values().stream().map(Wording.Name::id)
        .filter(thing -> !users.contains(catalogue.name(thing))).findFirst()
        .map(thing -> new Subjects.Reference(List.of(thing), 0.8, "named after its users"))
        .orElse(subjects.fallback());
  }

  /// Whether a name says what something else is: "the Angular framework" is Angular itself, and built on nothing.
  boolean isAnother(String thing, Facet facet, String value, Optional<Wording.Name> name) {
    return facet != Facet.KIND || !value.equals("meta-framework")
        || name.filter(named -> named.id().equals(thing)).isEmpty();
  }

  /// Whether a thing may have what is no name: a database supports no databases, and a language that is "a powerful
  /// tool" is none.
  boolean suits(String thing, Facet facet, String value) {
    boolean figurative = facet == Facet.KIND && value.equals("toolkit")
        && catalogue.kind(thing).equals("language");
    return !figurative && suitsFeature(thing, facet, value);
  }

  /// Whether a kind is far from what is known of a thing, so that its words rather tell of something else near by: of a
  /// framework that it is a language, of a language that it is a library.
  boolean strays(String thing, Facet facet, String value) {
    String kind = catalogue.kind(thing);
    boolean framework = kind.endsWith("framework");
    return facet == Facet.KIND && switch (value) {
      case "language" -> framework || kind.equals("library") || kind.equals("tool");
      case "library", "cms", "runtime" -> framework || kind.equals("language");
      default -> value.endsWith("framework") && kind.equals("language");
    };
  }

  private boolean suitsFeature(String thing, Facet facet, String value) {
    return facet != Facet.FEATURE || !value.equals("database-support")
        || !catalogue.kind(thing).equals(DATABASE);
  }

  /// Whether what fills the slot can be said of the thing at all.
  boolean holds(String thing, Facet facet, String value) {
    if (value.isEmpty() || value.equals(thing)) {
      return false;
    }
    String kind = catalogue.kind(thing);
    return switch (facet) {
      case LANGUAGE -> !kind.equals("language") && catalogue.kind(value).equals("language")
          && !dataFormats.contains(value);
      case WORKS_WITH ->
        !catalogue.find(value).map(found -> found.family().equals(thing)
            || isMadeIn(found, thing))
            .orElse(false);
      case CREATOR, MAINTAINER, USED_BY -> isName(value) && !value.equals(catalogue.name(thing));
      case BUILT_ON -> !dataFormats.contains(value);
      case KIND, ARCHITECTURE, FIRST_RELEASE, LICENCE, PLATFORM, METRIC, VERSION, QUALITY,
          SUPERLATIVE,
          COMPARISON, FEATURE, USE_CASE, PROJECT_SIZE, AUDIENCE ->
        true;
    };
  }

  /// Whether nothing that is known of a thing is against a language of it, or against something that is made for a
  /// language: Rails and "for PHP developers", Rails and "Node.js modules".
  boolean agrees(String thing, String value) {
    var known = catalogue.find(thing).map(Thing::languages).orElse(List.of());
    var told = catalogue.kind(value).equals("language")
        ? List.of(catalogue.name(value))
        : catalogue.find(value).map(Thing::languages).orElse(List.of());
    return known.isEmpty() || told.isEmpty() || !Collections.disjoint(known, told);
  }

  /// Whether a library or framework is one of a language's own, with which to work goes without saying: NumPy of
  /// Python.
  private boolean isMadeIn(Thing thing, String language) {
    boolean library = thing.kind().equals("library") && !thing.languages().isEmpty()
        && thing.languages().getFirst().equals(catalogue.name(language));
    boolean framework = thing.kind().endsWith("framework")
        && thing.languages().contains(catalogue.name(language));
    return (library || framework) && catalogue.kind(language).equals("language");
  }

  /// Whether what is written with a capital is more than the first word of a sentence.
  private boolean isName(String value) {
    String word = value.toLowerCase(Locale.ROOT).replaceFirst("['\u2019](?:re|ve|ll|d|m)$", "");
    return companies.contains(word)
        || !places.contains(word) && !grammar.verbs().contains(word)
            && !grammar.prepositions().contains(word)
            && !grammar.generic().contains(word) && !grammar.modifiers().contains(word)
            && !grammar.frameworks().contains(word) && !grammar.offers().contains(word);
  }

  /// What is built on a language is written in it, unless it is a language itself.
  Facet actual(String thing, Facet facet, String value) {
    return facet == Facet.BUILT_ON && catalogue.kind(value).equals("language")
        && !catalogue.kind(thing).equals("language")
            ? Facet.LANGUAGE
            : facet;
  }
}
