package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells where a word in small letters stands as a name does: alone, with no article or adjective before it and no noun
/// behind it that it belongs to ("faster than flask is", "the routes of echo").
final class BareNames {

  private static final Set<String> BEFORE = FunctionWords.of("before-bare-names");
  private static final Set<String> PREFERRING = FunctionWords.of("preferring");
  private static final Set<String> BEHIND = FunctionWords.of("behind-bare-names");

  /// What is written on to a name: "koa-like".
  private static final Pattern TAIL = Pattern.compile("-(?:like|based|inspired|style|powered)\\b");

  /// Longest tail, in UTF-16 units.
  private static final int LONGEST_TAIL = 12;

  private final String view;
  private final LinkingCues cues;
  private final Places places;

  BareNames(String view, LinkingCues cues, Places places) {
    this.view = view;
    this.cues = cues;
    this.places = places;
  }

  boolean isBare(Span name) {
    String word = name.in(view).toString();
    return around(name).filter(words -> words.before().isEmpty()
        || BEFORE.contains(words.before().getLast())
        || PREFERRING.contains(words.before().getLast())
        || words.endings().anyMatch(text -> cues.beside("before", word, text) > 0))
        .filter(words -> isClosed(name, words)).isPresent();
  }

  /// Whether it is one of many, as a name is not: "a flask with tea".
  boolean isCounted(Span name) {
    return around(name).filter(words -> !words.before().isEmpty()
        && Set.of("a", "an").contains(words.before().getLast()) && isClosed(name, words))
        .isPresent();
  }

  private Optional<Neighbourhood> around(Span name) {
    return places.sentence(name.start()).map(Sentence::span).filter(span -> span.contains(name))
        .map(sentence -> Neighbourhood.of(view, name, sentence));
  }

  private boolean isClosed(Span name, Neighbourhood words) {
    return words.after().isEmpty() || words.after().getFirst().equals(",")
        || BEHIND.contains(words.after().getFirst()) || hasTail(name);
  }

  /// Whether a tail is written on to a name that leaves it one: "koa-like".
  boolean hasTail(Span name) {
    int end = Math.min(view.length(), name.end() + LONGEST_TAIL);
    return TAIL.matcher(view).region(name.end(), end).lookingAt();
  }
}
