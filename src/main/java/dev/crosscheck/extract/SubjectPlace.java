package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether a name stands where a subject can stand: not after "than" or "with", not as a verb's object, not in a list
/// of examples within a phrase.
final class SubjectPlace {

  /// Most words of a noun phrase.
  private static final int PHRASE = 12;
  /// What tells the sort of a thing whose name stands before it, and what is no noun at all.
  private static final Set<String> KINDS = FunctionWords.of("nouns-of-parts");
  private static final Set<String> SORTS = FunctionWords.of("sorts-compared");
  private static final Set<String> PHRASES = FunctionWords.of("phrase-openers");

  /// Most words of an owner's name.
  private static final int OWNER = 2;
  /// Most words of the name of who makes something.
  private static final int AGENT = 2;
  private static final Set<String> EXAMPLES = Set.of("like", "as", "including");
  private static final Set<String> MEANS = FunctionWords.of("places-of-use");
  private static final Set<String> BECOMING = FunctionWords.of("becoming");

  private final Wording wording;
  private final Grammar grammar;

  SubjectPlace(Wording wording, Grammar grammar) {
    this.wording = wording;
    this.grammar = grammar;
  }

  /// Whether what the words from `from` to `to` mean can be the subject of a verb behind them.
  boolean holds(int from, int to) {
    int before = from - 1;
    while (before >= Math.max(0, from - PHRASE)
        && (grammar.determiners().contains(wording.word(before))
            || grammar.anaphors().contains(wording.word(before)) && before > 0
            || grammar.modifiers().contains(wording.word(before))
                && !wording.word(before).equals("and"))) {
      before--;
    }
    String word = wording.word(before);
    var owner = word.equals("'s") ? wording.nameOver(before - 1) : Optional.<Wording.Name>empty();
    if (owner.isPresent()) {
      // "on Rails' Active Record, Sinatra is"
      return holds(owner.get().from(), to);
    }
    if (isJoinedToAgent(before) || word.equals("'s") && isOwnedObject(before)) {
      return false;
    }
    boolean after = wording.word(from - 1).equals("than");
    boolean object = grammar.verbs().contains(word) && !grammar.be().contains(word)
        && !word.equals("while") && before > 0;
    boolean adverbial = grammar.prepositions().contains(word) && !word.equals("while")
        && !word.equals("since") && !word.equals("as") && !attribute(before)
        && !doing(before, to);
    boolean free = from == 1 && wording.word(0).equals("what");
    return exemplifies(from)
        || !after && !free && !object && !adverbial && !wording.is(to, grammar.styled())
            && !(grammar.be().contains(wording.word(to))
                && wording.word(to + 1).equals("what"));
  }

  /// Whether an owner that no catalogue has stands behind a preposition: "built on Acme's Koa, uses".
  private boolean isOwnedObject(int possessive) {
    return IntStream.rangeClosed(possessive - OWNER - 1, possessive - 2)
        .anyMatch(i -> MEANS.contains(wording.word(i)));
  }

  /// Whether it is joined to who does or makes something: "backed by Google and Mozilla, is".
  private boolean isJoinedToAgent(int joint) {
    boolean joined = wording.word(joint).equals("and") || wording.word(joint).equals("or");
    return joined && wording.any(joint - AGENT - 1, joint - 1, Set.of("by"));
  }

  /// Whether a preposition tells by what means something is done that opens the sentence and is judged: "Writing tests in
  /// Gin is".
  private boolean doing(int preposition, int to) {
    boolean means = MEANS.contains(wording.word(preposition))
        && (wording.is(to, grammar.be()) || wording.is(to, BECOMING));
    if (!means || !wording.word(0).endsWith("ing") || wording.word(0).endsWith("thing")
        || grammar.prepositions().contains(wording.word(0))
        || preposition > PHRASE) {
      return false;
    }
    for (int i = 1; i < preposition; i++) {
      if (Clauses.BREAKS.contains(wording.word(i)) && !wording.word(i).equals("and")
          || grammar.be().contains(wording.word(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a preposition ties a name to a trait of its own that opens the clause: "the learning curve of Symfony".
  private boolean attribute(int preposition) {
    int at = preposition;
    while (at > 0 && (grammar.prepositions().contains(wording.word(at))
        || wording.word(at).endsWith("ing"))) {
      at--;
    }
    boolean trait = wording.is(at, grammar.traits());
    while (at > 0 && preposition - at < PHRASE && !Clauses.BREAKS.contains(wording.word(at - 1))
        && !grammar.verbs().contains(wording.word(at - 1))) {
      at--;
    }
    return trait && (at == 0 || !wording.word(at - 1).isEmpty()
        && Clauses.BREAKS.contains(wording.word(at - 1)));
  }

  /// The first of some examples that open a clause with their sort, and are what it is about: "Frameworks like Gin and
  /// Echo are".
  private boolean exemplifies(int from) {
    int noun = sort(from);
    if (noun < 0) {
      return false;
    }
    int at = noun;
    while (at > 0 && noun - at < PHRASE && !Clauses.BREAKS.contains(wording.word(at - 1))
        && !grammar.prepositions().contains(wording.word(at - 1))
        && (!grammar.verbs().contains(wording.word(at - 1))
            || grammar.modifiers().contains(wording.word(at - 1)))) {
      at--;
    }
    if (wording.word(at - 1).equals("and") || wording.word(at - 1).equals("or")) {
      // "Its speed and tools like Blade make it": the last of what the sentence begins with
      int end = at;
      return IntStream.range(0, end).anyMatch(i -> grammar.verbs().contains(wording.word(i))
          && !grammar.modifiers().contains(wording.word(i)));
    }
    return at == 0 || Clauses.BREAKS.contains(wording.word(at - 1))
        || Set.of("while", "whereas", "although", "but").contains(wording.word(at - 1));
  }

  /// The plural noun before "like" or "such as", -1 where none stands there.
  private int sort(int from) {
    int noun = wording.word(from - 1).equals("like")
        ? from - 2
        : wording.word(from - 1).equals("as") && wording.word(from - 2).equals("such")
            ? from - 3
            : -1;
    boolean plural = wording.is(noun, SORTS)
        || wording.is(noun, grammar.frameworks()) && wording.word(noun).endsWith("s");
    return noun >= 0 && plural ? noun : -1;
  }

  /// Whether it opens a list within a phrase that is no subject: "among Flask, Bottle and", "with tools such as Blade".
  boolean isInPhrase(int from) {
    boolean such = wording.word(from - 1).equals("as") && wording.word(from - 2).equals("such");
    boolean compared = Set.of("compared", "comparison", "contrast", "opposed")
        .contains(wording.word(from - 2)) && Set.of("to", "with").contains(wording.word(from - 1));
    return (such || compared || wording.is(from - 1, PHRASES) || isLaterExample(from))
        && !exemplifies(from);
  }

  /// Whether it is one of several examples of what a phrase tells of, though a noun stands behind the one before: "Its tools
  /// like the Blade engine and Artisan make".
  private boolean isLaterExample(int from) {
    for (int i = from - 1; i > Math.max(0, from - PHRASE); i--) {
      if (wording.is(i, EXAMPLES)) {
        return wording.word(from - 1).equals("and") && !exemplifies(i + 1);
      }
      boolean joint = Clauses.JOINTS.contains(wording.word(i));
      if (!joint && Clauses.BREAKS.contains(wording.word(i))
          || grammar.verbs().contains(wording.word(i)) && !wording.word(i).endsWith("ing")) {
        return false;
      }
    }
    return false;
  }

  /// What mostly is a part or a means of what is told of: "Docker images can", "any Tower layer is".
  boolean isMeans(int from, int to) {
    return wording.nameAt(from).filter(name -> Clauses.PARTS.contains(name.kind())).isPresent()
        && !wording.word(to).equals("'s") && isNoun(to);
  }

  /// Whether a noun stands there that is no mere word for what a name before it names ("the Peewee library").
  private boolean isNoun(int at) {
    return !wording.is(at, grammar.anaphors()) && !wording.is(at, grammar.degrees())
        && !wording.word(at).endsWith("ly") && !wording.is(at, KINDS);
  }
}
