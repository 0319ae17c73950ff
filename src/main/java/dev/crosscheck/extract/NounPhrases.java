package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Sentence;
import java.util.Set;

/// Where the noun phrases of a sentence start, and whether one of a name and a kind means that name ("the Flask framework")
/// or another thing ("a small Vue framework").
record NounPhrases(Wording wording, Grammar grammar) {

  private static final Set<String> CONTRASTS = FunctionWords.of("contrasts");
  private static final Set<String> ONE = Set.of("a", "an", "this", "another");

  /// Where the noun phrase starts that ends before a word.
  int start(int noun) {
    int at = noun;
    while (at > Math.max(0, noun - Islands.PHRASE)) {
      String word = wording.word(at - 1);
      if (grammar.determiners().contains(word)) {
        return at - 1;
      }
      boolean list = word.equals(",") && wording.is(at - 2, grammar.modifiers());
      if (CONTRASTS.contains(word) || !list && (Islands.ENDS.contains(word)
          || isVerb(at - 1) || grammar.prepositions().contains(word))) {
        return at;
      }
      at--;
    }
    return at;
  }

  /// Whether what a name qualifies is another thing: "a small, well-tested Vue framework", and where the cell of a table is
  /// no more, "The Vue framework".
  boolean isOneOfIts(Wording.Name name) {
    int at = name.from() - 1;
    while (at >= Math.max(0, name.from() - Islands.PHRASE) && !isEdge(at)) {
      at--;
    }
    return wording.is(at, ONE)
        || wording.sentence().shape() == Sentence.Shape.CELL && at <= 0;
  }

  /// Whether a word is no adjective that tells how something is.
  private boolean isEdge(int at) {
    String word = wording.word(at);
    boolean list = word.equals(",") && !wording.is(at - 1, grammar.determiners());
    return grammar.determiners().contains(word) || wording.nameOver(at).isPresent()
        || !list && Islands.ENDS.contains(word) && !word.equals("-")
        || isVerb(at) || grammar.prepositions().contains(word);
  }

  private boolean isVerb(int at) {
    return wording.is(at, grammar.verbs()) && !wording.is(at, grammar.modifiers());
  }
}
