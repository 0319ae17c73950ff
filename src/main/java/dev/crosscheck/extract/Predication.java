package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether words are what a clause says of its subject ("is far faster"), or only qualify something in it.
record Predication(Wording wording, Grammar grammar) {

  /// Words before "with better …" among which it stands what else the subject is.
  private static final int NEAR = 6;
  private static final Set<String> ARTICLES = FunctionWords.of("articles");
  private static final Set<String> JOINTS = Set.of(",", "and");
  /// "It comes with more features".
  private static final Set<String> COMING = FunctionWords.of("coming-with");

  /// Whether the comparative is what is said of the subject ("is far faster", "has a larger community"), no mere
  /// attribute ("makes it easier", "for faster development").
  boolean of(int from) {
    if (wording.is(from, grammar.verbs()) && !wording.is(from, grammar.negations())) {
      return true;
    }
    int at = adverbial(from - 1);
    if (wording.is(at, grammar.generic())) {
      at = adverbial(at - 1);
    }
    boolean considered = wording.word(at).equals("as") && wording.is(at - 1, grammar.copulas());
    return at > 0 && (considered || wording.is(at, grammar.be()) || wording.is(at, grammar.having())
        || wording.word(at).equals("with") && (wording.is(at - 1, COMING)
            || wording.any(at - NEAR, at, grammar.be())));
  }

  /// The same of words that are joined to what is said of the subject: "it is more expressive and easier to learn".
  boolean ofJoined(int from) {
    if (!wording.is(from - 1, JOINTS)) {
      return of(from);
    }
    return IntStream.range(Math.max(1, from - NEAR), from - 1)
        .anyMatch(at -> of(at) && IntStream.range(at, from)
            .noneMatch(i -> wording.is(i, grammar.verbs()) || wording.nameAt(i).isPresent()));
  }

  /// The word before the articles and the words of degree that end at a word.
  int adverbial(int last) {
    int at = last;
    while (at > 0 && (wording.is(at, grammar.degrees()) || wording.word(at).endsWith("ly")
        || wording.is(at, ARTICLES))) {
      at--;
    }
    return at;
  }
}
