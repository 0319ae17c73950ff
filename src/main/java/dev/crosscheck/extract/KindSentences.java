package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.Set;

/// Sentences that speak of a kind of things and of none of them: whatever stands around them, they tell of no thing.
record KindSentences(Grammar grammar) {

  private static final Set<String> POINTING = FunctionWords.of("pointing");
  private static final Set<String> REFERRING = FunctionWords.of("referring");
  private static final Set<String> ANY = FunctionWords.of("any-one");
  /// What follows a kind that is only named by the way: "unlike most frameworks, it", "unlike most frameworks it".
  private static final Set<String> ASIDE = Set.of(",", "it");
  private static final Set<String> ARTICLES = FunctionWords.of("indefinite");

  private static final Set<String> RELATIVES = FunctionWords.of("relatives");

  /// Words of a sentence among which its kind stands.
  private static final int OPENING = 10;

  /// Most words from the article of a noun phrase to its noun.
  private static final int REACH = 5;

  /// Whether it speaks of frameworks as such: "Most frameworks offer", "A framework is".
  /// - `afterLanguage`: whether the sentence before is on a language, so that "these frameworks" are its.
  boolean speaks(Wording wording, boolean afterLanguage) {
    if (POINTING.contains(wording.word(0)) && wording.is(1, grammar.frameworks())
        && afterLanguage) {
      return true;
    }
    if (REFERRING.contains(wording.word(0))) {
      return false;
    }
    for (int i = 0; i < Math.min(OPENING, wording.size()); i++) {
      var name = wording.nameAt(i);
      if (name.filter(some -> isSeveral(wording, some)).isPresent()) {
        return true;
      }
      if (name.filter(some -> !some.kind().equals("language")).isPresent()
          || wording.word(i).equals(",")) {
        return false;
      }
      String word = wording.word(i);
      if (grammar.frameworks().contains(word) && !ASIDE.contains(wording.word(i + 1))
          && (word.endsWith("s") || wording.any(0, i, ANY)
              && (!wording.is(0, ANY) || isTold(wording, i + 1)))) {
        return true;
      }
      if (grammar.verbs().contains(word) && !grammar.modifiers().contains(word) && i > 0
          && !grammar.determiners().contains(wording.word(i - 1))
          && !grammar.frameworks().contains(wording.word(i + 1)) && !word.endsWith("ing")) {
        return false;
      }
    }
    return false;
  }

  /// Whether something is told of a kind, rather than what stands before: "A framework gives you", and not "A framework for
  /// shops that gives you".
  private boolean isTold(Wording wording, int from) {
    for (int i = from; i < wording.size() && !RELATIVES.contains(wording.word(i)); i++) {
      if (wording.is(i, grammar.verbs()) && !wording.is(i, grammar.modifiers())
          && !wording.word(i).endsWith("ing") && !wording.word(i).endsWith("ed")) {
        return true;
      }
    }
    return false;
  }

  /// "Node.js frameworks", which are others than what is named.
  private boolean isSeveral(Wording wording, Wording.Name name) {
    return wording.is(name.to(), grammar.frameworks()) && wording.word(name.to()).endsWith("s");
  }

  /// Whether it introduces a list by a kind of things: "Take a full-stack framework if you:".
  boolean announces(Wording wording) {
    if (!wording.names().isEmpty() || Referents.opens(wording, grammar)
        || !wording.word(wording.size() - 1).equals(":")) {
      return false;
    }
    for (int i = 1; i < wording.size(); i++) {
      if (wording.is(i, grammar.frameworks()) && wording.any(i - REACH, i, ARTICLES)) {
        return true;
      }
    }
    return false;
  }
}
