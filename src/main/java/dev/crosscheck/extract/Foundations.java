package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Score;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is said to be built on the thing that a text is about, which the sentence calls "it": "Nuxt is built on it", "Koa
/// and Gin are based on its parts".
record Foundations(Outline outline, Catalogue catalogue, Grammar grammar) {

  /// Words behind a verb among which it says what something is built on.
  private static final int REACH = 7;
  private static final Set<String> BUILT = FunctionWords.of("built-participles");
  private static final Set<String> ON = FunctionWords.of("before-bases");
  private static final Set<String> IT = Set.of("it", "them", "its");

  /// - `section`: what the sentence's section is about.
  List<Claim> of(Wording wording, Subjects subjects, List<String> section) {
    var base = section.size() == 1 && isBase(section.getFirst())
        ? Optional.of(section.getFirst())
        : Optional.<String>empty();
    if (base.isEmpty() || wording.names().isEmpty()) {
      return List.of();
    }
    for (int at = 1; at + 1 < wording.size(); at++) {
      if (wording.is(at, BUILT) && wording.is(at - 1, grammar.be()) && refers(wording, at)
          && !wording.any(at - 2, at, grammar.negations())) {
        int verb = at;
        return subjects.clause(at).things().stream()
            .filter(thing -> !thing.equals(base.get()) && isBase(thing))
            .map(thing -> claim(thing, base.get(), wording, verb)).toList();
      }
    }
    return List.of();
  }

  private boolean isBase(String thing) {
    String kind = catalogue.kind(thing);
    return kind.endsWith("framework") || kind.equals("library") || kind.equals("cms");
  }

  /// Whether "on it", "on top of its parts" follows.
  private static boolean refers(Wording wording, int built) {
    for (int at = built + 1; at < built + REACH
        && !Clauses.BREAKS.contains(wording.word(at)); at++) {
      if (wording.is(at, IT)) {
        return wording.any(built + 1, at, ON);
      }
      if (wording.nameAt(at).isPresent()) {
        return false;
      }
    }
    return false;
  }

  private Claim claim(String thing, String base, Wording wording, int verb) {
    return new Claim(thing, Facet.BUILT_ON, base, Polarity.POSITIVE, false, "", "",
        outline.article().quote(wording.sentence().span()), wording.span(verb, verb + 1),
        wording.sentence().section(), "foundation",
        Score.of(0.8, "built on what the section is about"));
  }
}
