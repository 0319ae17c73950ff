package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Facet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a sentence doesn't tell of today or not for its own part: "back then it was slow", "critics say that it is slow",
/// "if only it were faster".
///
/// - `past`, `untold`: the phrases that say so.
record Hearsay(Wording wording, Grammar grammar, List<CueMatch> past, List<CueMatch> untold) {

  /// Words before a cue among which the verb stands that it belongs to.
  private static final int REACH = 8;
  /// What a thing was made as by whom and when stays true of it.
  private static final Set<Facet> PASSING = EnumSet.of(Facet.QUALITY, Facet.SUPERLATIVE,
      Facet.COMPARISON, Facet.FEATURE, Facet.BUILT_ON, Facet.WORKS_WITH, Facet.USE_CASE,
      Facet.PROJECT_SIZE, Facet.AUDIENCE, Facet.ARCHITECTURE);
  private static final Set<String> TURNS = FunctionWords.of("turns");
  private static final Set<String> PAST_VERBS = FunctionWords.of("past-verbs");

  /// - `matches`: all cues of the sentence.
  static Hearsay of(Wording wording, Grammar grammar, List<CueMatch> matches) {
    return new Hearsay(wording, grammar, having(matches, Cue.Condition.PAST),
        having(matches, Cue.Condition.UNTOLD));
  }

  private static List<CueMatch> having(List<CueMatch> matches, Cue.Condition condition) {
    return matches.stream().filter(match -> match.cue().has(condition)).toList();
  }

  /// Whether a cue stands for what is no claim of the article on how things are.
  boolean holds(CueMatch match) {
    return isPast(match) || untold.stream().anyMatch(phrase -> reaches(phrase, match));
  }

  private boolean reaches(CueMatch phrase, CueMatch match) {
    return wording.word(phrase.from()).equals(",")
        ? match.to() <= phrase.from() && !turns(match.to(), phrase.from())
        : match.from() >= phrase.from() && !turns(phrase.to(), match.from());
  }

  private boolean isPast(CueMatch match) {
    return match.cue().facet().filter(PASSING::contains).isPresent()
        && past.stream()
            .filter(phrase -> match.to() <= phrase.from() || phrase.to() <= match.from())
            .anyMatch(phrase -> !turns(Math.min(phrase.from(), match.from()),
                Math.max(phrase.from(), match.from())))
        && isOfPastVerb(match);
  }

  private boolean turns(int from, int to) {
    return wording.any(from, to, TURNS);
  }

  /// Whether the verb nearest before a cue, or within it, tells of the past.
  private boolean isOfPastVerb(CueMatch match) {
    if (wording.any(match.from(), match.to(), PAST_VERBS)) {
      return true;
    }
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH); i--) {
      if (wording.is(i, PAST_VERBS)) {
        return true;
      }
      if (wording.is(i, grammar.be()) || wording.is(i, grammar.having())
          || wording.word(i).equals(";")) {
        return false;
      }
    }
    return false;
  }
}
