package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.NumberWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What words mean that stand for things named elsewhere: "both", "these two frameworks", "all three", "the latter".
/// - `rivals`: the things set against each other around the sentence.
/// - `before`: what the sentence before speaks of, in its order.
/// - `languages`: the languages that it names.
record Referents(List<String> rivals, List<String> before, List<String> languages) {

  static final Referents NONE = new Referents(List.of(), List.of(), List.of());

  /// Most words before the pronoun that opens a sentence.
  private static final int OPENERS = 4;
  /// Most words of a phrase that opens a sentence.
  /// - Unit: words. Range tried: 8 to 16.
  private static final int PHRASE = 12;
  /// Most words of a noun phrase that stands for a thing.
  private static final int QUALIFIED = 5;
  private static final Set<String> PICKING = FunctionWords.of("picking-modifiers");
  private static final Set<String> PARTICIPLES = FunctionWords.of("making-participles");
  private static final Set<String> ADVERBS = FunctionWords.of("adverbs-of-time");
  /// Most words of what belongs to a thing: "the form validation library".
  private static final int BELONGING = 4;
  /// Words before the first of several things that a sentence enumerates.
  private static final Set<String> LISTING = Set.of(":", "are", "include", "namely");
  /// Words that a sentence opens with that announces what comes next.
  private static final Set<String> TURNING = FunctionWords.of("turning-to");
  private static final Set<String> ALL = FunctionWords.of("all-of-them");
  private static final Set<String> FIRST = FunctionWords.of("the-former");
  private static final Set<String> SECOND = FunctionWords.of("the-latter");
  private static final Set<String> PARTS = FunctionWords.of("parts-told-of");
  private static final Set<String> LANGUAGES = Set.of("languages");

  /// Fewest things that "the three frameworks" may be; of two it is said who they are.
  private static final int FEWEST = 3;

  private static final Set<String> NUMBERS = FunctionWords.of("small-numbers");

  /// The words from `from` to `to` and what they stand for. `pair`: the two of which they mean one.
  record Reference(int from, int to, List<String> things, List<String> pair) {}

  /// What the words stand for that start at a place, if they stand for something known.
  Optional<Reference> at(Wording wording, int at, Grammar grammar) {
    String word = wording.word(at);
    boolean opens = at == 0 || wording.is(at - 1, grammar.negationEnds());
    if (word.equals("both") && opens) {
      int to = plural(wording, at + 1, grammar);
      return several(at, to, wording.any(at, to, LANGUAGES) ? languages : pair(wording, at));
    }
    if (word.equals("the") && opens && wording.word(at + 1).equals("two")) {
      int to = plural(wording, at + 1, grammar);
      boolean all = wording.is(to, grammar.verbs()) || wording.is(to, ADVERBS);
      return all
          ? several(at, to, wording.any(at, to, LANGUAGES) ? languages : pair(wording, at))
          : Optional.empty();
    }
    int several = NumberWords.value(wording.word(at + 1));
    if (word.equals("the") && opens && several >= FEWEST) {
      // "The three frameworks are"
      int to = plural(wording, at + 1, grammar);
      var all = group(wording.is(to - 1, PARTS));
      return to > at + 2 && wording.is(to, grammar.verbs()) && all.size() == several
          ? several(at, to, all)
          : Optional.empty();
    }
    if (ALL.contains(word) && opens) {
      int to = plural(wording, at + 1, grammar);
      boolean two = wording.any(at, to, Set.of("two"));
      return to > at + 1
          ? several(at, to, two ? pair(wording, at) : group(wording.is(to - 1, PARTS)))
          : Optional.empty();
    }
    if (word.equals("one") && opens && isSetAgainst(wording, at, "other")) {
      // "One is fast, the other small"
      return single(at, at + 1, pair(wording, at), true);
    }
    if (wording.word(at - 1).equals("the") && word.equals("other")
        && isSetAgainst(wording, at, "one")) {
      return single(at - 1, at + 1, pair(wording, at), false);
    }
    boolean one = wording.word(at - 1).equals("the")
        && (FIRST.contains(word) || SECOND.contains(word));
    if (!one) {
      return Optional.empty();
    }
    boolean counted = word.equals("first") || word.equals("second");
    boolean named = wording.word(at + 1).equals("one");
    if (counted && !named && !(opens(wording, at - 1)
        && isSetAgainst(wording, at, word.equals("second") ? "first" : "second"))) {
      return Optional.empty();
    }
    var pair = pair(wording, at);
    return pair.size() < 2
        ? Optional.empty()
        : Optional.of(new Reference(at - 1, counted && named ? at + 2 : at + 1,
            List.of(FIRST.contains(word) ? pair.getFirst() : pair.getLast()), pair));
  }

  private static Optional<Reference> single(int from, int to, List<String> pair, boolean first) {
    return pair.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Reference(from, to, List.of(first ? pair.getFirst() : pair.getLast()), pair));
  }

  private static boolean opens(Wording wording, int at) {
    return at == 0 || Clauses.BREAKS.contains(wording.word(at - 1))
        || wording.word(at - 1).equals("while");
  }

  /// Whether another clause of the sentence begins with the counterpart of "the other" or "the first".
  private static boolean isSetAgainst(Wording wording, int at, String counterpart) {
    boolean plain = counterpart.equals("one");
    return IntStream.range(0, wording.size()).filter(i -> Math.abs(i - at) > 1)
        .filter(i -> wording.word(i).equals(counterpart)
            && !wording.word(i + 1).equals("hand") && !wording.word(i + 1).equals("of"))
        .anyMatch(i -> plain
            ? opens(wording, i)
            : wording.word(i - 1).equals("the") && opens(wording, i - 1));
  }

  /// Whether a sentence goes on with what was spoken of: "It is …", "However, it is …", "I think it is …".
  static boolean opens(Wording wording, Grammar grammar) {
    int start = Math.max(0, wording.colon() + 1);
    int at = start;
    while (at < start + OPENERS
        && (wording.is(at, grammar.openers()) || wording.word(at).endsWith("ly")
            || at > start && wording.word(at).equals(","))) {
      at++;
    }
    return wording.is(at, grammar.pronouns())
        && (at == start || Set.of("it", "its").contains(wording.word(at))
            || wording.is(at + 1, grammar.verbs()))
        || follows(wording) || followsPhrase(wording, grammar) || suits(wording, grammar);
  }

  /// "Ideal for small teams", "A great choice when …": whether its subject is left out.
  private static boolean suits(Wording wording, Grammar grammar) {
    boolean good = wording.is(0, grammar.suits()) && !wording.word(0).endsWith("s")
        && !wording.word(0).endsWith("ing");
    return good && Set.of("for", "when", "if", "where", "choice", "to").contains(wording.word(1))
        && wording.nameAt(1).isEmpty();
  }

  /// "Made for small teams, it has …", "With a small core, it has …": whether the clause behind a phrase without a verb
  /// of its own goes on with it.
  private static boolean followsPhrase(Wording wording, Grammar grammar) {
    int comma = 1;
    while (comma < PHRASE && !wording.word(comma).equals(",")
        && !Clauses.BREAKS.contains(wording.word(comma))) {
      comma++;
    }
    boolean phrase = wording.word(0).endsWith("ed") || wording.word(1).endsWith("ed")
        || PARTICIPLES.contains(wording.word(0)) || PARTICIPLES.contains(wording.word(1))
        || wording.names().headMap(comma).isEmpty()
            && (grammar.prepositions().contains(wording.word(0))
                || wording.word(0).endsWith("ing")
                || comma <= OPENERS && grammar.determiners().contains(wording.word(0)));
    return phrase && wording.word(comma).equals(",") && wording.word(comma + 1).equals("it")
        && (wording.is(comma + 2, grammar.verbs()) || wording.is(comma + 2, ADVERBS));
  }

  /// Whether it tells what comes of what was just told: "Thanks to that …", "Because of this …".
  private static boolean follows(Wording wording) {
    return Set.of("thanks", "because", "due", "owing").contains(wording.word(0))
        && Set.of("to", "of").contains(wording.word(1))
        && Set.of("this", "that", "these", "it", "its").contains(wording.word(2));
  }

  /// Whether it goes on with it by its kind or by what belongs to it: "The framework was …", "The admin panel is …".
  static boolean kind(Wording wording, Grammar grammar) {
    if (!wording.word(0).equals("the")) {
      return false;
    }
    int noun = noun(wording, grammar);
    return wording.is(noun, grammar.anaphors()) && !wording.word(noun).endsWith("s")
        || belonging(wording, grammar);
  }

  /// Whether a sentence opens with "the framework" or "this web framework".
  static boolean isFramework(Wording wording, Grammar grammar) {
    if (!wording.word(0).equals("the") && !wording.word(0).equals("this")) {
      return false;
    }
    int noun = noun(wording, grammar);
    return wording.is(noun, grammar.frameworks()) && !wording.word(noun).endsWith("s");
  }

  /// Where the noun stands that what opens a sentence only qualifies.
  private static int noun(Wording wording, Grammar grammar) {
    int noun = 1;
    while (noun < QUALIFIED && qualifies(wording, noun, grammar)) {
      noun++;
    }
    return noun;
  }

  /// Whether a word qualifies what is told of and doesn't pick one of several: "the open-source PHP framework".
  private static boolean qualifies(Wording wording, int at, Grammar grammar) {
    return wording.is(at, grammar.modifiers()) && !PICKING.contains(wording.word(at))
        || wording.nameOver(at).filter(name -> name.kind().equals("language")).isPresent();
  }

  /// Whether "the" and a short noun phrase name something that every framework has, and are the subject of a verb.
  private static boolean belonging(Wording wording, Grammar grammar) {
    int noun = 1;
    while (noun < BELONGING && !wording.is(noun + 1, grammar.being())) {
      noun++;
    }
    return wording.is(noun, grammar.belongings()) && wording.is(noun + 1, grammar.being())
        && wording.names().headMap(noun).isEmpty();
  }

  /// The frameworks that a sentence enumerates at its end: "four of them stand out: Gin, Echo, Fiber and Chi".
  static List<String> enumerated(Wording wording) {
    var last = wording.names().values().stream().filter(name -> name.kind().endsWith("framework"))
        .toList();
    boolean ends = last.size() > 2 && wording.size() - last.getLast().to() <= 1;
    return ends && wording.is(last.getFirst().from() - 1, LISTING)
        ? last.stream().map(Wording.Name::id).distinct().toList()
        : List.of();
  }

  /// Whether it announces that the next sentences are on the only thing that it names: "Let's look at Koa first."
  static boolean turnsTo(Wording wording, List<String> things) {
    return things.size() == 1 && wording.is(0, TURNING);
  }

  private static Optional<Reference> several(int from, int to, List<String> things) {
    return things.size() < 2
        ? Optional.empty()
        : Optional.of(new Reference(from, to, things, List.of()));
  }

  /// The end of "of these three frameworks".
  private static int plural(Wording wording, int from, Grammar grammar) {
    int at = from;
    while (at < wording.size() && at - from < 5
        && (Set.of("of", "the", "them", "these", "those", "our").contains(wording.word(at))
            || NUMBERS.contains(wording.word(at)) || wording.is(at, grammar.modifiers())
            || wording.is(at, grammar.anaphors()) && wording.word(at).endsWith("s")
            || Set.of("tools", "libraries", "languages", "options").contains(wording.word(at)))) {
      at++;
    }
    return at;
  }

  /// The two last named things of the sentence so far, else those of the sentence before, else the rivals.
  private List<String> pair(Wording wording, int at) {
    var here = wording.names().headMap(at).values().stream().map(Wording.Name::id).distinct()
        .toList();
    if (here.size() == 2) {
      return here;
    }
    return before.size() == 2 ? before : rivals.size() == 2 ? rivals : List.of();
  }

  /// What the sentence before speaks of or, unless it may be their parts, the rivals: "these tools" are no frameworks.
  private List<String> group(boolean parts) {
    return before.size() > 1 ? before : parts ? List.of() : rivals;
  }
}
