package dev.crosscheck.extract;

import dev.crosscheck.knowledge.CueMatch;
import java.util.Set;

/// Whether a cue is denied or weakened by what stands before it in its clause.
final class NegationScope {

  /// Words before a cue in which a negation still reaches it.
  /// - Unit: words. Range tried: 3 to 8.
  private static final int REACH = 6;
  private static final Set<String> COMPARATIVES = Set.of("less", "least");
  private static final Set<String> ONLY = Set.of("only", "just", "merely", "necessarily", "simply");

  private final Wording wording;
  private final Grammar grammar;

  NegationScope(Wording wording, Grammar grammar) {
    this.wording = wording;
    this.grammar = grammar;
  }

  boolean denies(CueMatch match) {
    if (COMPARATIVES.contains(wording.word(match.from() - 1))) {
      return true;
    }
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH); i--) {
      String word = wording.word(i);
      if (grammar.negationEnds().contains(word)) {
        // a list goes on under its negation: "has no router, validation or cache"
        if (!(word.equals(",") && listed(i))) {
          return false;
        }
      }
      if (grammar.negations().contains(word) && !ONLY.contains(wording.word(i + 1))) {
        return !(word.equals("no") && Set.of("wonder", "doubt", "matter", "problem", "need")
            .contains(wording.word(i + 1)));
      }
    }
    return false;
  }

  private boolean listed(int comma) {
    for (int i = comma - 1; i >= Math.max(0, comma - REACH); i--) {
      if (wording.word(i).equals("no") || wording.word(i).equals("lacks")) {
        return true;
      }
      if (grammar.verbs().contains(wording.word(i))) {
        return false;
      }
    }
    return false;
  }

  /// Whether the article weakens what the cue says ("may be", "considered").
  boolean hedges(CueMatch match) {
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH); i--) {
      if (wording.is(i, grammar.hedges())) {
        return true;
      }
      if (wording.word(i).equals(",") || wording.word(i).equals(";")) {
        return false;
      }
    }
    return false;
  }
}
