package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What things are called by the way: "the sensible defaults of the framework" in a section on Rails, "no list of Go
/// frameworks is complete without Gin". Only the kinds that the catalogue knows of them.
final class OwnKinds {

  private static final String FRAMEWORK = "framework";
  private static final String FRAMEWORKS = "frameworks";
  private static final String LANGUAGE = "language";
  /// Kinds that are called by their own noun.
  private static final Set<String> KINDS = Set.of(FRAMEWORK, LANGUAGE, "library", "runtime",
      "cms");
  /// Kinds of what "frameworks" may mean, where no narrower word is used.
  private static final Set<String> BROAD = Set.of(FRAMEWORK, "full-stack-framework",
      "micro-framework");
  /// Kinds of what frameworks are made with.
  private static final Set<String> MATERIALS = Set.of(LANGUAGE, "runtime");
  private static final Set<String> POINTING = FunctionWords.of("determiners-of-kinds");
  private static final Set<String> INDEFINITE = FunctionWords.of("indefinite");
  private static final Set<String> ANY = FunctionWords.of("any");
  private static final Set<String> AGAINST = FunctionWords.of("set-against");
  private static final Set<String> OTHERS = FunctionWords.of("others");
  /// Before a noun what makes its kind another: "a micro framework".
  private static final Set<String> NARROWING = FunctionWords.of("narrowing-kinds");
  /// In the title of a list or the sentence that opens it, which claim nothing of each: "the top ten PHP frameworks".
  private static final Set<String> TITLES = FunctionWords.of("words-of-titles");
  /// Before what a sentence only names beside what it tells of.
  private static final Set<String> BESIDE = FunctionWords.of("before-others");
  /// Words before a kind in which a denial reaches it.
  private static final int DENIAL = 4;
  /// Most words from the determiner of a kind to its noun.
  private static final int PHRASE = 7;
  /// Words around "frameworks" among which those are named that it means.
  private static final int REACH = 60;

  private final Outline outline;
  private final Catalogue catalogue;
  private final Grammar grammar;

  OwnKinds(Outline outline, Catalogue catalogue, Grammar grammar) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.grammar = grammar;
  }

  List<Claim> of(Wording wording, Subjects subjects) {
    var claims = new ArrayList<Claim>();
    for (int i = 0; i < wording.size(); i++) {
      kind(wording, subjects, i).ifPresent(claims::add);
      if (wording.word(i).equals(FRAMEWORKS)) {
        claims.addAll(members(wording, i));
      }
    }
    return List.copyOf(claims);
  }

  private Optional<Claim> kind(Wording wording, Subjects subjects, int at) {
    if (!KINDS.contains(wording.word(at))) {
      return Optional.empty();
    }
    var about = subjects.at(at, at + 1).things();
    return about.size() != 1
        ? Optional.empty()
        : catalogue.find(about.getFirst()).flatMap(thing -> {
          String kind = thing.kind().endsWith("framework") ? FRAMEWORK : thing.kind();
          return wording.word(at).equals(kind) && pointed(wording, at)
              ? Optional.of(OwnFacts.claim(outline, wording, at, at + 1, thing, Facet.KIND, kind))
              : Optional.empty();
        });
  }

  /// Whether a determiner makes a noun one thing that is meant: "the framework", "the best known Go web framework".
  private boolean pointed(Wording wording, int noun) {
    int at = noun - 1;
    while (at >= 0 && at > noun - PHRASE && !wording.is(at, POINTING)
        && !NARROWING.contains(wording.word(at)) && !wording.is(at, grammar.prepositions())
        && wording.nameOver(at).filter(name -> !MATERIALS.contains(name.kind())).isEmpty()) {
      at--;
    }
    boolean among = INDEFINITE.contains(wording.word(at))
        && wording.is(at - 1, grammar.prepositions());
    return wording.is(at, POINTING) && !among && !wording.any(at - DENIAL, at, AGAINST)
        && !wording.any(at - DENIAL, at, ANY)
        && !wording.any(at - DENIAL, at, grammar.negations());
  }

  /// Those of a sentence on the frameworks of a language or of all that are some: "no list of Go frameworks is complete
  /// without Gin".
  private List<Claim> members(Wording wording, int noun) {
    int from = Math.max(0, noun - PHRASE);
    if (wording.any(from, noun, NARROWING) || wording.any(from, noun, OTHERS)
        || wording.any(from, noun, TITLES)) {
      return List.of();
    }
    var maker = wording.names().subMap(from, noun).values().stream()
        .filter(name -> MATERIALS.contains(name.kind())).findFirst();
    var claims = new ArrayList<Claim>();
    for (var name : wording.names().subMap(noun - REACH, noun + REACH).values()) {
      var thing = catalogue.find(name.id()).filter(found -> BROAD.contains(found.kind()))
          .filter(found -> maker.isEmpty() || isMadeWith(found, maker.get()))
          .filter(_ -> !wording.is(name.from() - 1, AGAINST)
              && !wording.is(name.from() - 1, BESIDE));
      thing.ifPresent(found -> {
        claims.add(
            OwnFacts.claim(outline, wording, name.from(), name.to(), found, Facet.KIND, FRAMEWORK));
        maker.filter(language -> language.kind().equals(LANGUAGE) && noun < name.from())
            .ifPresent(language -> claims
                .add(OwnFacts.claim(outline, wording, name.from(), name.to(), found,
                    Facet.LANGUAGE, language.id())));
      });
    }
    return List.copyOf(claims);
  }

  private boolean isMadeWith(Thing thing, Wording.Name maker) {
    return thing.languages().contains(catalogue.name(maker.id()))
        || thing.builtOn().contains(maker.id());
  }
}
