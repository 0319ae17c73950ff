package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.Set;

/// Whether a noun is what a clause says that its subject is: behind a copula, with nothing but its own phrase between.
final class Predicates {

  private static final Set<String> BREAKS = FunctionWords.of("phrase-breaks");
  /// Participles that qualify a noun and are no verb of their own there.
  static final Set<String> ADJECTIVAL = FunctionWords.of("adjectival-participles");
  private static final Set<String> AUXILIARIES = FunctionWords.of("auxiliaries");
  private static final Set<String> ADVERBS = FunctionWords.of("adverbs-before-kinds");
  private static final Set<String> SEEN = FunctionWords.of("seen-as");
  /// Most words from what something is seen as to "as".
  private static final int BETWEEN = 4;
  /// Most words from a conjunction to the verb behind it: "and can also function".
  private static final int JOINED = 3;
  private static final Set<String> NEGATED = FunctionWords.of("negated-be");
  private static final Set<String> NAMING = FunctionWords.of("naming-oneself");
  private static final Set<String> ACTING = FunctionWords.of("acting");
  /// Those that a clause of its own tells of: "whether you're building a platform".
  private static final Set<String> PERSONS = FunctionWords.of("writer-and-reader");
  /// "here are the top five": says what there is, not what something is.
  private static final Set<String> THERE = FunctionWords.of("existential");
  /// Before "of": what belongs to others of its kind is one itself.
  private static final Set<String> SORTS = FunctionWords.of("sorts");
  private static final Set<String> MADE = FunctionWords.of("made-to-be");
  /// What something may be easy or ready to: "an easy to use framework".
  private static final Set<String> EASY = FunctionWords.of("easy-to-do");

  /// Participles of making that don't end in -ed.
  private static final Set<String> MAKING = FunctionWords.of("making-between-commas");

  private final Wording wording;
  private final Grammar grammar;

  Predicates(Wording wording, Grammar grammar) {
    this.wording = wording;
    this.grammar = grammar;
  }

  /// Whether a copula and nothing but a noun phrase stands between the verb and the noun, the copula also where it is
  /// another verb's second: "was released in 2005 and is a".
  boolean of(int from, int to) {
    int at = from;
    while (at >= 0) {
      if (says(at, to)) {
        return true;
      }
      at = coordinated(at, to);
    }
    return false;
  }

  /// The next copula behind a conjunction, -1 where there is none.
  private int coordinated(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean joined = Set.of("and", "but").contains(wording.word(i - 1));
      if (joined && wording.is(i, grammar.be())
          || wording.any(i - JOINED, i, Set.of("and", "but")) && passesFor(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean says(int from, int to) {
    for (int i = afterParticiple(from, to); i < to; i++) {
      if (wording.is(i, grammar.be()) && PERSONS.contains(wording.word(i - 1))) {
        // "Koa if you are building a platform"
        return false;
      }
      boolean there = THERE.contains(wording.word(i - 1)) && !wording.word(i - 2).equals("if");
      if (!there && wording.is(i, grammar.be()) || wording.is(i, NEGATED) || becomes(i)
          || passesFor(i) || namesItself(i) || seenAs(i) > 0) {
        int copula = namesItself(i) ? i + 1 : Math.max(i, seenAs(i));
        while (copula + 1 < to && (wording.is(copula + 1, grammar.copulas())
            || Set.of("as", "out", "itself", "across").contains(wording.word(copula + 1))
                && (passesFor(i) || namesItself(i))
            || ADVERBS.contains(wording.word(copula + 1))
            || wording.word(copula + 1).endsWith("ly"))) {
          copula++;
        }
        copula = Math.max(copula, seenAs(copula + 1));
        if (wording.is(copula + 1, MADE) && wording.word(copula + 2).equals("to")
            && wording.word(copula + 3).equals("be")) {
          // "it was designed to be a framework"
          copula += 3;
        }
        if (wording.word(copula + 1).equals(",")) {
          copula = afterInsertion(copula + 1, to);
        }
        return phrase(copula + 1, to);
      }
      String word = wording.word(i);
      if (grammar.verbs().contains(word) && !AUXILIARIES.contains(word)
          && !ADJECTIVAL.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /// The copula after a participle between commas ("Django, made by journalists, is a"), else `from`.
  private int afterParticiple(int from, int to) {
    if (!wording.word(from - 1).equals(",") || !wording.word(from).endsWith("ed")
        && !MAKING.contains(wording.word(from))) {
      return from;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (wording.word(i).equals(",") && wording.is(i + 1, grammar.be())) {
        return i + 1;
      }
    }
    return from;
  }

  /// The comma that ends what is put in after a copula: "is, without a doubt, the".
  private int afterInsertion(int comma, int to) {
    for (int i = comma + 1; i < Math.min(to, comma + 6); i++) {
      if (wording.word(i).equals(",")) {
        return i;
      }
    }
    return comma;
  }

  private boolean becomes(int at) {
    String word = wording.word(at);
    return word.startsWith("becom") || word.equals("became") || word.startsWith("remain")
        || word.startsWith("belong");
  }

  /// "serves as a", "stands out as a", "established itself as a", "behaves like a".
  private boolean passesFor(int at) {
    int as = Set.of("out", "itself", "across").contains(wording.word(at + 1)) ? at + 2 : at + 1;
    return wording.is(at, ACTING) && (wording.word(as).equals("as")
        || wording.word(at + 1).equals("like") && wording.word(at).startsWith("behave"));
  }

  /// Where "as" stands behind what something is seen or sold as: "is valued by teams as a"; -1 where it doesn't.
  private int seenAs(int at) {
    if (!wording.is(at, SEEN)) {
      return -1;
    }
    for (int i = at + 1; i <= at + BETWEEN; i++) {
      if (wording.word(i).equals("as")) {
        return i;
      }
    }
    return -1;
  }

  /// "calls itself a", "presents itself as a".
  private boolean namesItself(int at) {
    return wording.is(at, NAMING) && wording.word(at + 1).equals("itself");
  }

  boolean phrase(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = wording.word(i);
      if (BREAKS.contains(word) || PERSONS.contains(word)
          || word.equals("of") && !partitive(from, i)) {
        return false;
      }
      if (grammar.verbs().contains(word) && !ADJECTIVAL.contains(word)
          && !grammar.modifiers().contains(word) && !wording.isTied(i)
          && !(wording.word(i - 1).equals("to") && EASY.contains(word))
          && !(word.endsWith("ed") && wording.is(from, grammar.determiners()))) {
        return false;
      }
    }
    return true;
  }

  /// "one of the frameworks", "a set of tools", but not "the backbone of many frameworks".
  private boolean partitive(int from, int of) {
    return wording.any(from, of, grammar.partitives()) || wording.is(of - 1, SORTS);
  }
}
