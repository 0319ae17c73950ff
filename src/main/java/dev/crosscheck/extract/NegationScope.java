package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Cue;
import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Whether a cue is denied or weakened by what stands around it in its clause.
final class NegationScope {

  /// Words before a cue in which a negation still reaches it.
  /// - Unit: words. Range tried: 3 to 8.
  private static final int REACH = 6;
  /// Words over which a phrase of denial reaches what it denies, an enumeration among them.
  /// - Unit: words. Range tried: 8 to 16.
  private static final int PHRASE_REACH = 14;
  /// What lacks has its own verb: "the lack of guidance can overwhelm".
  private static final Set<String> LACKS = FunctionWords.of("lacks");
  static final Set<String> ONLY = FunctionWords.of("only");
  /// What stands behind a "no" that denies nothing of what follows: "no wonder it is fast".
  private static final Set<String> IDLE = FunctionWords.of("denying-nothing");
  /// What may stand between the members of an enumeration.
  private static final Set<String> JOINTS = Set.of(",", "and", "or", "-", "(", ")");
  /// What a thing has or suits, which whole phrases deny.
  private static final Set<Facet> DENIABLE = Set.of(Facet.FEATURE, Facet.USE_CASE,
      Facet.PROJECT_SIZE, Facet.AUDIENCE);

  private final Wording wording;
  private final Grammar grammar;
  private final Shifters shifters;
  private final Hearsay hearsay;
  private final Exclusions exclusions;
  /// The phrases of denial by the word they start at.
  private final NavigableMap<Integer, List<CueMatch>> phrases = new TreeMap<>();

  NegationScope(Wording wording, Grammar grammar, List<CueMatch> matches) {
    this.wording = wording;
    this.grammar = grammar;
    this.shifters = new Shifters(wording, grammar);
    this.exclusions = Exclusions.of(wording, matches);
    this.hearsay = Hearsay.of(wording, grammar, matches);
    matches.stream().filter(match -> denying(match.cue())).forEach(
        match -> phrases.computeIfAbsent(match.from(), _ -> new ArrayList<>()).add(match));
  }

  private static boolean denying(Cue cue) {
    return cue.has(Cue.Condition.DENYING) || cue.has(Cue.Condition.DENIED)
        || cue.has(Cue.Condition.AFFIRMING);
  }

  boolean denies(CueMatch match) {
    boolean most = match.cue().facet().equals(Optional.of(Facet.SUPERLATIVE));
    if (most ? exclusions.reach(match) : exclusions.concede(match)) {
      return false;
    }
    var near = phrases(match);
    return near.isEmpty() ? negated(match) : deniedBy(near);
  }

  /// Whether a whole phrase denies it, which says more of the subject than any word of offering does.
  boolean deniedByPhrase(CueMatch match) {
    return deniedBy(phrases(match));
  }

  private boolean deniedBy(List<CueMatch> near) {
    return !near.isEmpty()
        && near.stream().noneMatch(phrase -> phrase.cue().has(Cue.Condition.AFFIRMING))
        && near.stream().noneMatch(this::turned);
  }

  /// The phrases of denial, or against it, that a cue stands in the reach of.
  private List<CueMatch> phrases(CueMatch match) {
    if (match.cue().facet().filter(DENIABLE::contains).isEmpty()
        || match.cue().polarity() == Polarity.NEGATIVE) {
      return List.of();
    }
    return phrases.subMap(match.from() - Covering.LONGEST, match.to() + PHRASE_REACH)
        .values().stream().flatMap(List::stream).filter(phrase -> reaches(phrase, match))
        .toList();
  }

  /// Whether the cue stands for what is not taken.
  boolean passesOver(CueMatch match) {
    return hearsay.holds(match) || isEqual(match) || shifters.passOver(match);
  }

  /// "no slower than Koa", "not less secure than Koa": not worse is no better.
  private boolean isEqual(CueMatch match) {
    return match.cue().facet().equals(Optional.of(Facet.COMPARISON))
        && (wording.word(match.from() - 1).equals("no")
            || match.cue().polarity() == Polarity.NEGATIVE && negated(match));
  }

  private boolean reaches(CueMatch phrase, CueMatch match) {
    if (phrase.contains(match)) {
      return true;
    }
    return phrase.cue().has(Cue.Condition.DENIED)
        ? match.to() <= phrase.from() && enumerated(match.to(), predicate(phrase.from()))
        : phrase.to() <= match.from() && enumerated(phrase.to(), match.from());
  }

  /// Where the verb starts that a phrase of denial completes: "is not included".
  private int predicate(int phrase) {
    return wording.is(phrase - 1, grammar.be()) ? phrase - 1 : phrase;
  }

  /// Whether nothing between two places ends a clause or starts another.
  private boolean enumerated(int from, int to) {
    if (to - from > PHRASE_REACH) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String word = wording.word(i);
      boolean end = grammar.negationEnds().contains(word) && !JOINTS.contains(word)
          || word.equals("rest");
      boolean verb = grammar.verbs().contains(word) && !grammar.modifiers().contains(word)
          && !word.startsWith("support") && !word.equals("built") && !word.equals("work")
          && !word.endsWith("ing");
      if (end || verb) {
        return false;
      }
    }
    return true;
  }

  /// Whether a phrase of denial is denied itself: "is not overkill for".
  private boolean turned(CueMatch phrase) {
    return wording.any(phrase.from() - 2, phrase.from(), grammar.negations());
  }

  private boolean negated(CueMatch match) {
    if (shifters.turn(match)) {
      return true;
    }
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH); i--) {
      String word = wording.word(i);
      if (grammar.negationEnds().contains(word) && !isDegree(i)) {
        // a list goes on under its negation: "has no router, validation or cache"
        if (!(word.equals(",") && listed(i))) {
          return false;
        }
      }
      if (grammar.negations().contains(word) && !ONLY.contains(wording.word(i + 1))) {
        if (LACKS.contains(word) && wording.any(i + 1, match.from() + 1, grammar.being())) {
          return false;
        }
        return !(word.equals("no") && IDLE.contains(wording.word(i + 1)));
      }
    }
    return false;
  }

  /// "it isn't that fast": how fast it is not.
  private boolean isDegree(int at) {
    return wording.word(at).equals("that") && wording.is(at - 1, grammar.negations());
  }

  private boolean listed(int comma) {
    for (int i = comma - 1; i >= Math.max(0, comma - REACH); i--) {
      if (wording.word(i).equals("no") || wording.word(i).equals("lacks")) {
        // "No, it is fast" denies nothing
        return i + 1 < comma;
      }
      if (grammar.verbs().contains(wording.word(i))) {
        return false;
      }
    }
    return false;
  }

  /// Whether the article weakens what the cue says ("may be", "considered").
  boolean hedges(CueMatch match) {
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH); i--) {
      if (wording.is(i, grammar.hedges())) {
        return true;
      }
      if (wording.word(i).equals(",") || wording.word(i).equals(";")) {
        return false;
      }
    }
    return false;
  }
}
