package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Facts that are told of a thing in whatever words: "A hello world is five lines of Python" in a section on Flask. Only
/// those that the catalogue knows of it: so many words would say them of something else.
final class OwnFacts {

  private static final String LANGUAGE = "language";
  /// What is written in no language that articles mean, or is one.
  private static final Set<String> NEITHER = Set.of(LANGUAGE, "database", "server", "runtime");
  private static final String RUNTIME = "runtime";
  /// Before what something is set against: "unlike Python", "faster than Go".
  private static final Set<String> AGAINST = FunctionWords.of("set-against");
  /// Languages that every site is made with, whatever it is made by; they count in lines alone.
  private static final Set<String> OF_PAGES = FunctionWords.of("languages-of-pages");
  private static final Set<String> MAKERS = FunctionWords.of("makers");
  private static final String BY = "by";
  /// After a language that is told of itself: "Python's standard library".
  private static final String COMMA = ",";
  private static final String OWNING = "'s";
  /// Words before a fact in which a denial reaches it.
  private static final int DENIAL = 4;
  /// Words around a fact among which others bear on it.
  private static final int REACH = 40;

  private final Outline outline;
  private final Catalogue catalogue;
  private final Grammar grammar;
  private final Set<String> authoring;

  /// - `authoring`: words that tell of making something.
  OwnFacts(Outline outline, Catalogue catalogue, Grammar grammar, Set<String> authoring) {
    this.authoring = authoring;
    this.outline = outline;
    this.catalogue = catalogue;
    this.grammar = grammar;
  }

  List<Claim> of(Wording wording, Subjects subjects) {
    var claims = new ArrayList<Claim>();
    for (int i = 0; i < wording.size(); i++) {
      language(wording, subjects, i).ifPresent(claims::add);
      year(wording, subjects, i).ifPresent(claims::add);
      creator(wording, subjects, i).ifPresent(claims::add);
      platform(wording, subjects, i).ifPresent(claims::add);
    }
    return List.copyOf(claims);
  }

  private Optional<Claim> language(Wording wording, Subjects subjects, int at) {
    boolean prose = wording.sentence().shape() == Sentence.Shape.PROSE;
    return wording.nameAt(at).filter(name -> name.kind().equals(LANGUAGE))
        .filter(name -> !prose || !OF_PAGES.contains(name.id()))
        .filter(name -> !isSubject(wording, name))
        .filter(name -> !wording.is(at - 1, AGAINST)
            && !wording.any(at - DENIAL, at, grammar.negations()))
        .flatMap(name -> only(subjects.clause(at))
            .filter(thing -> !NEITHER.contains(thing.kind())
                && thing.languages().contains(catalogue.name(name.id())))
            .map(thing -> claim(wording, at, name.to(), thing, Facet.LANGUAGE, name.id())));
  }

  /// Whether a clause begins with it and tells something of it: "unlike Java, Ruby reads like English".
  private boolean isSubject(Wording wording, Wording.Name name) {
    String next = wording.word(name.to());
    boolean behindComma = wording.word(name.from() - 1).equals(COMMA)
        && (next.equals(OWNING) || !next.isEmpty() && Character.isLetter(next.charAt(0))
            && !Clauses.JOINTS.contains(next));
    return behindComma
        || name.from() == 0 && (wording.is(name.to(), grammar.verbs()) || next.equals(OWNING));
  }

  /// What it runs on, unless more is named that it is made of: "built on Tokio and Tower".
  private Optional<Claim> platform(Wording wording, Subjects subjects, int at) {
    return wording.nameAt(at).filter(name -> name.kind().equals(RUNTIME))
        .filter(name -> !wording.is(at - 1, AGAINST)
            && !wording.any(at - DENIAL, at, grammar.negations()))
        .flatMap(name -> only(subjects.clause(at))
            .filter(thing -> wording.names().subMap(at - REACH, at + REACH).values().stream()
                .map(Wording.Name::id)
                .filter(thing.builtOn()::contains).distinct().toList().equals(List.of(name.id())))
            .map(thing -> claim(wording, at, name.to(), thing, Facet.PLATFORM, name.id())));
  }

  private Optional<Claim> year(Wording wording, Subjects subjects, int at) {
    return only(subjects.clause(at)).filter(thing -> !thing.firstRelease().isEmpty()
        && wording.word(at).equals(thing.firstRelease())
        && wording.terms().get(at).slots().containsKey("year"))
        .map(thing -> claim(wording, at, at + 1, thing, Facet.FIRST_RELEASE,
            thing.firstRelease()));
  }

  /// A person that the catalogue knows for its maker. What is done "by" somebody has cues of its own.
  private Optional<Claim> creator(Wording wording, Subjects subjects, int at) {
    if (!wording.terms().get(at).slots().containsKey("name") || wording.word(at - 1).equals(BY)
        || !wording.any(at - REACH, at + REACH, authoring)
            && !wording.any(at - REACH, at + REACH, MAKERS)) {
      return Optional.empty();
    }
    return only(subjects.clause(at)).flatMap(thing -> thing.creators().stream()
        .filter(name -> name.contains(" ") && stands(wording, at, name)).findFirst()
        .map(name -> claim(wording, at, at + name.split(" ").length, thing, Facet.CREATOR,
            name)));
  }

  private static boolean stands(Wording wording, int at, String name) {
    var words = name.toLowerCase(Locale.ROOT).split(" ");
    for (int i = 0; i < words.length; i++) {
      if (!wording.word(at + i).equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  private Optional<Thing> only(Subjects.Reference about) {
    return about.things().size() == 1
        ? catalogue.find(about.things().getFirst())
        : Optional.empty();
  }

  private Claim claim(Wording wording, int from, int to, Thing thing, Facet facet, String value) {
    return claim(outline, wording, from, to, thing, facet, value);
  }

  /// A fact that is known of a thing, where the words from `from` to `to` name it.
  static Claim claim(Outline outline, Wording wording, int from, int to, Thing thing, Facet facet,
      String value) {
    return new Claim(thing.id(), facet, value, Polarity.POSITIVE, false, "", "",
        outline.article().quote(wording.sentence().span()), wording.span(from, to),
        wording.sentence().section(), "own-" + facet,
        Score.of(0.6, "known of it, and named where it is told of"));
  }
}
