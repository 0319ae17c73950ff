package dev.crosscheck.extract;

import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.model.Facet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Praise and blame of a part that something has, which is none of the thing: "an efficient query builder", "its ORM is
/// slow", "a generator that quickly writes forms".
///
/// - `nouns`: what things have parts of. `owned`: what belongs to a thing and is judged by cues of its own.
record Parts(Grammar grammar, Set<String> nouns, Set<String> owned) {

  /// Most words from an adjective to the noun that it qualifies.
  private static final int PHRASE = 4;
  /// Most words of a cue that is no more than an adjective ("easy to learn", its hyphens taken apart).
  private static final int ADJECTIVE = 3;
  /// Most words from a noun to what its relative clause says of it.
  private static final int CLAUSE = 7;
  private static final Set<String> AND = FunctionWords.of("joints-of-adjectives");
  private static final Set<String> RELATIVES = FunctionWords.of("relatives");
  private static final Set<String> ARTICLES = FunctionWords.of("indefinite");
  private static final Set<String> ENDS = Set.of(",", ";", ":", ".", "!", "?", "(", ")", "|");
  private static final Set<String> OWNED = FunctionWords.of("means-of-its-own");
  private static final Set<String> POSSESSIVES = FunctionWords.of("possessives");
  private static final Set<String> OF = FunctionWords.of("inside");
  /// What is as true of a thing as of its parts.
  private static final Set<String> SHARED = Set.of("security", "documentation", "community",
      "ecosystem", "extensibility", "flexibility");

  /// Who uses something uses its parts.
  private static final String USE = "ease-of-use";

  static Parts of(Lexicon lexicon, Grammar grammar) {
    return new Parts(grammar, lexicon.words("parts"), lexicon.words("belongingstold"));
  }

  /// Whether a cue praises or blames a part.
  boolean hold(CueMatch match, Wording wording) {
    boolean compared = match.cue().facet().equals(Optional.of(Facet.COMPARISON));
    boolean quality = (compared || match.cue().facet().equals(Optional.of(Facet.QUALITY)))
        && !SHARED.contains(match.cue().value());
    if (compared) {
      int verb = before(match.from(), wording);
      return quality && wording.is(verb, grammar.be()) && isOf(verb, wording);
    }
    if (!quality || wording.any(match.from(), match.to(), nouns)
        || wording.any(match.from(), match.to(), owned)) {
      return false;
    }
    int before = before(match.from(), wording);
    if (wording.is(before, grammar.be())) {
      return !match.cue().value().equals(USE) && !wording.any(before, match.from(), ARTICLES)
          && isOf(before, wording);
    }
    return qualifies(match, wording) || relates(match, wording);
  }

  /// The last word before the adjectives, the words of degree and the articles that end at a word.
  private int before(int from, Wording wording) {
    int at = from - 1;
    while (at > 0 && at > from - PHRASE && !wording.is(at, grammar.be())
        && (AND.contains(wording.word(at)) || wording.is(at, grammar.degrees())
            || wording.is(at, grammar.modifiers()) || ARTICLES.contains(wording.word(at))
            || wording.is(at - 1, AND) || wording.word(at).endsWith("ly")
            || wording.is(at + 1, AND))) {
      at--;
    }
    return at;
  }

  /// Whether what stands before a verb is a part: "the query builder of Koa is".
  private boolean isOf(int verb, Wording wording) {
    int noun = verb - 1;
    while (noun > 0 && (wording.is(noun, grammar.hedges()) || wording.word(noun).endsWith("ly"))) {
      noun--;
    }
    int end = noun;
    noun = wording.nameOver(end).filter(name -> wording.is(name.from() - 1, OF))
        .map(name -> name.from() - 2).orElse(end);
    // "its build tool", but not "the tool"
    boolean own = OWNED.contains(wording.word(noun))
        && wording.any(noun - PHRASE, noun, POSSESSIVES);
    return wording.is(noun, nouns) || wording.is(noun, owned) || own;
  }

  /// Whether the noun that an adjective stands before is a part: "strong and efficient error handling", but not "quick
  /// template rendering".
  private boolean qualifies(CueMatch match, Wording wording) {
    boolean verb = wording.word(match.to() - 2).equals("to") && !wording.isTied(match.to() - 1);
    if (match.length() > ADJECTIVE || verb) {
      return false;
    }
    for (int i = match.to(); i < match.to() + PHRASE; i++) {
      if (wording.is(i, nouns)) {
        return !wording.word(i + 1).endsWith("ing") || wording.is(i + 1, nouns);
      }
      if (ends(i, wording)) {
        return false;
      }
    }
    return false;
  }

  private boolean ends(int at, Wording wording) {
    String word = wording.word(at);
    return word.isEmpty() || ENDS.contains(word) || wording.is(at, grammar.prepositions())
        || wording.is(at, grammar.determiners()) || RELATIVES.contains(word)
        || wording.is(at, grammar.be())
        || wording.is(at, grammar.verbs()) && !wording.is(at, grammar.modifiers())
            && !word.endsWith("ing");
  }

  /// Whether it stands in a relative clause on a part.
  private boolean relates(CueMatch match, Wording wording) {
    return IntStream
        .iterate(match.from() - 1, i -> i > Math.max(0, match.from() - CLAUSE), i -> i - 1)
        .takeWhile(i -> !ENDS.contains(wording.word(i)))
        .filter(i -> RELATIVES.contains(wording.word(i))).limit(1)
        .anyMatch(i -> wording.is(i - 1, nouns));
  }
}
