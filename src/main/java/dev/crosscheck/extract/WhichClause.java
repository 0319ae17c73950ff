package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.Set;

/// What "which" stands for behind a name: that, or all that the sentence says.
record WhichClause(Wording wording, Grammar grammar) {

  /// Words of a relative clause among which its judgement stands.
  private static final int JUDGEMENT = 6;
  private static final Set<String> CAUSING = FunctionWords.of("causing");
  private static final Set<String> ENDS = Set.of(",", ";", ".");

  /// Whether it stands for the whole sentence: "made in Go, which makes it fast", "…, which may be a drawback for shops".
  boolean isOfSentence(int verb) {
    return CAUSING.contains(wording.word(verb)) && wording.word(verb + 1).equals("it")
        || judges(verb);
  }

  private boolean judges(int verb) {
    for (int i = verb; i < verb + JUDGEMENT && !wording.is(i, ENDS); i++) {
      if (wording.is(i, grammar.cons()) || wording.is(i, grammar.pros())) {
        return wording.any(verb, i, grammar.be());
      }
    }
    return false;
  }
}
