package dev.crosscheck.extract;

import dev.crosscheck.knowledge.CueMatch;

/// Whether what stands beside a use says that the thing doesn't suit it.
final class Blame {

  /// Words behind the colon of a label among which the first judgement stands.
  private static final int JUDGEMENT = 3;

  private Blame() {}

  /// "Large teams: lack of conventions" doesn't say that it suits them.
  static boolean under(CueMatch match, Wording wording, Grammar grammar) {
    int value = match.to() + 1;
    return match.from() == 0 && wording.word(match.to()).equals(":")
        && (wording.any(value, value + JUDGEMENT, grammar.blame())
            || wording.any(value, value + JUDGEMENT, grammar.negations()));
  }

  /// "slow for large sites" suits none of them.
  static boolean before(CueMatch match, Wording wording, Grammar grammar) {
    int at = wording.word(match.from()).equals("for") ? match.from() : match.from() - 1;
    while (at > 0 && (wording.is(at, grammar.determiners()) || wording.word(at).equals("for"))) {
      if (wording.word(at).equals("for")) {
        return wording.is(at - 1, grammar.blame());
      }
      at--;
    }
    return false;
  }
}
