package dev.crosscheck.extract;

import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.FunctionWords;
import java.util.Set;

/// Of how many a superlative is said: of one thing alone, of one among several, or of many at once.
record SuperlativeScope(Wording wording, Grammar grammar) {

  private static final Set<String> CONDITIONS = Set.of("if", "when", "for", "whenever");
  private static final Set<String> WISHING = FunctionWords.of("wishing");

  /// "the most popular PHP frameworks": said of many, and so of no one.
  boolean isOfMany(CueMatch match) {
    for (int i = match.to(); i < Math.min(wording.size(), match.to() + 5); i++) {
      if (wording.is(i, grammar.anaphors()) || wording.is(i, grammar.frameworks())) {
        return wording.word(i).endsWith("s");
      }
      if (wording.is(i, grammar.negationEnds()) && !wording.word(i).equals("and")
          || wording.is(i, grammar.prepositions())) {
        return false;
      }
    }
    return false;
  }

  /// "If you want the best performance, take Gin": what is wished for, and Gin may be one of those that have it.
  boolean isWished(CueMatch match) {
    int start = match.from();
    while (start > 0 && !Clauses.BREAKS.contains(wording.word(start - 1))) {
      start--;
    }
    return CONDITIONS.contains(wording.word(start))
        && wording.any(start + 1, match.from(), WISHING);
  }

  /// "one of the most …", "among the most …".
  boolean isPartitive(CueMatch match) {
    return wording.any(match.from() - 4, match.from(), grammar.partitives())
        || wording.word(match.from() - 1).equals("the")
            && wording.word(match.from() - 2).equals("of");
  }
}
