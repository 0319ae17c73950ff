package dev.crosscheck.extract;

import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.FunctionWords;
import java.util.Set;

/// Whether what stands beside a use says that the thing doesn't suit it.
final class Blame {

  /// Words behind the colon of a label among which the first judgement stands.
  private static final int JUDGEMENT = 3;

  /// Words of a sentence among which it says that it tells what is bad.
  private static final int OPENING = 6;
  /// Words before "especially for" among which the judgement stands.
  private static final int NEAR = 7;
  private static final Set<String> BUILDING = FunctionWords.of("nouns-of-building");
  private static final Set<String> GOOD = FunctionWords.of("good-for");
  private static final Set<String> EMPHASIS = FunctionWords.of("emphasis");

  private Blame() {}

  /// "Large teams: lack of conventions" doesn't say that it suits them.
  static boolean under(CueMatch match, Wording wording, Grammar grammar) {
    int value = match.to() + 1;
    return match.from() == 0 && wording.word(match.to()).equals(":")
        && (wording.any(value, value + JUDGEMENT, grammar.blame())
            || wording.any(value, value + JUDGEMENT, grammar.negations()));
  }

  /// "slow for large sites", "awkward for the development of small ones" suits none of them; nor does "hard to learn,
  /// especially for beginners", nor "its drawback is that there are no rules, at least for beginners".
  static boolean before(CueMatch match, Wording wording, Grammar grammar) {
    int at = purpose(match, wording, grammar.determiners());
    if (!wording.word(at).equals("for")) {
      return false;
    }
    return wording.is(at - 1, grammar.blame()) || wording.is(at - 1, EMPHASIS)
        && (opens(wording, grammar) || wording.any(at - NEAR, at, grammar.blame()));
  }

  /// Whether a disadvantage first grants what the thing does suit: "good for small teams only".
  static boolean isConceded(CueMatch match, Wording wording, Grammar grammar) {
    int at = purpose(match, wording, grammar.determiners());
    return wording.word(at).equals("for") && wording.is(at - 1, GOOD)
        && !wording.any(at - NEAR, at - 1, grammar.negations());
  }

  /// The word before what a use is built and named with: "for" of "for the development of small sites".
  private static int purpose(CueMatch match, Wording wording, Set<String> determiners) {
    int at = wording.word(match.from()).equals("for") ? match.from() : match.from() - 1;
    while (at > 0 && (determiners.contains(wording.word(at)) || wording.is(at, BUILDING))) {
      at--;
    }
    return at;
  }

  /// Whether a sentence tells what is bad: "The biggest drawback of Koa is".
  private static boolean opens(Wording wording, Grammar grammar) {
    for (int i = 0; i < OPENING; i++) {
      if (wording.is(i, grammar.cons())) {
        return wording.any(i, i + OPENING, grammar.be());
      }
    }
    return false;
  }
}
