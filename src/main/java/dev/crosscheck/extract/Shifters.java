package dev.crosscheck.extract;

import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Pattern;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Polarity;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What turns a cue to its contrary without a negation before it: words that do away with what is bad or belittle what
/// is good, and negations among the words of the cue itself.
final class Shifters {

  /// Words before a cue in which what does away with something still reaches it.
  /// - Unit: words. Range tried: 3 to 6.
  private static final int REACH = 4;
  private static final Set<String> COMPARATIVES = FunctionWords.of("less");
  /// "A plugin system is missing".
  private static final Set<String> MISSED = FunctionWords.of("missed");

  private static final Set<String> WAS = FunctionWords.of("had");
  private static final Set<String> MEANS = FunctionWords.of("by-means-of");
  /// What others' additions make.
  private static final Set<String> ADDED = Set.of("plugins", "package-manager");

  private final Wording wording;
  private final Grammar grammar;

  Shifters(Wording wording, Grammar grammar) {
    this.wording = wording;
    this.grammar = grammar;
  }

  /// Whether the words in and around a cue say the contrary of it.
  boolean turn(CueMatch match) {
    boolean good = match.cue().polarity() == Polarity.POSITIVE;
    return belittled(match) || deniedWithin(match) || missed(match) || farFrom(match)
        || (good ? laborious(match) : removed(match));
  }

  /// Whether the cue stands for what is not taken: "a toolkit rather than a full-fledged framework".
  boolean passOver(CueMatch match) {
    if (past(match) || borrowed(match) || fewer(match) || hindered(match)) {
      return true;
    }
    for (int i = match.from() - 1; i >= Math.max(1, match.from() - REACH); i--) {
      if (wording.word(i).equals("than") && wording.word(i - 1).equals("rather")
          || wording.word(i).equals("of") && wording.word(i - 1).equals("instead")) {
        return true;
      }
      if (grammar.negationEnds().contains(wording.word(i))) {
        return false;
      }
    }
    return false;
  }

  /// What it was once: "used to be slow", "it used to sit on Koa", but not "a tool used to build".
  private boolean past(CueMatch match) {
    for (int i = match.to() - 1; i >= Math.max(2, match.from() - REACH); i--) {
      if (wording.word(i - 1).equals("to") && wording.word(i - 2).equals("used")
          && (wording.is(i, WAS) || isSubject(i - 3))) {
        return true;
      }
    }
    return false;
  }

  /// Whether what stands at a word can only be the subject of the verb behind it.
  private boolean isSubject(int at) {
    return wording.word(at).equals("it") || wording.word(at).equals("they")
        || at == 0 && wording.nameOver(at).isPresent();
  }

  /// What others add to it is no feature of its own: "forms through a plugin".
  private boolean borrowed(CueMatch match) {
    if (!match.cue().facet().equals(Optional.of(Facet.FEATURE))
        || ADDED.contains(match.cue().value())) {
      return false;
    }
    for (int i = match.to(); i < match.to() + REACH; i++) {
      if (MEANS.contains(wording.word(i))
          && wording.any(i + 1, i + 1 + REACH, grammar.outsiders())) {
        return true;
      }
      if (grammar.negationEnds().contains(wording.word(i))) {
        return false;
      }
    }
    return false;
  }

  /// "migration friction", "deployment complexity": blames, and tells of nothing that it has.
  private boolean hindered(CueMatch match) {
    return match.cue().facet().equals(Optional.of(Facet.FEATURE))
        && wording.is(match.to(), grammar.hindrances());
  }

  /// "fewer enterprise libraries": tells of libraries, and not what it suits.
  private boolean fewer(CueMatch match) {
    return match.cue().facet().filter(facet -> facet.group() == Facet.Group.USE).isPresent()
        && Set.of("few", "fewer").contains(wording.word(match.from() - 1));
  }

  /// "less flexible", "few extensions" (but not "a few extensions").
  private boolean belittled(CueMatch match) {
    String word = wording.word(match.from() - 1);
    return COMPARATIVES.contains(word) && !wording.word(match.from() - 2).equals("at")
        || word.equals("few") && !wording.word(match.from() - 2).equals("a");
  }

  /// "far from seamless", "anything but simple", "less than stellar".
  private boolean farFrom(CueMatch match) {
    return isFarFrom(match.from())
        || match.cue().polarity() == Polarity.POSITIVE
            && IntStream.range(match.from() + 2, match.to()).anyMatch(this::isFarFrom);
  }

  private boolean isFarFrom(int at) {
    String before = wording.word(at - 2);
    return switch (wording.word(at - 1)) {
      case "from" -> before.equals("far");
      case "but" -> before.equals("anything");
      case "than" -> before.equals("less");
      default -> false;
    };
  }

  /// "hard to scale", "difficult to integrate with other tools".
  private boolean laborious(CueMatch match) {
    return wording.word(match.from() - 1).equals("to")
        && wording.is(match.from() - 2, grammar.tough());
  }

  private boolean missed(CueMatch match) {
    return wording.is(match.to(), grammar.be()) && wording.is(match.to() + 1, MISSED);
  }

  /// Whether a negation stands in a gap of the cue, or as one of its verbs ("is" or "isn't"): "its docs are not very
  /// good", but not "without boilerplate", whose cue asks for the word.
  private boolean deniedWithin(CueMatch match) {
    for (int i = match.from(); i < match.to(); i++) {
      String word = wording.word(i);
      boolean atLeast = wording.word(i - 1).equals("at");
      boolean negation = grammar.negations().contains(word)
          || COMPARATIVES.contains(word) && !atLeast;
      if (negation && !NegationScope.ONLY.contains(wording.word(i + 1)) && !asked(match, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean asked(CueMatch match, String word) {
    return match.cue().patterns().stream().flatMap(pattern -> pattern.parts().stream())
        .anyMatch(part -> part instanceof Pattern.Part.Words(var words, _, _)
            && words.contains(word) && !words.contains("is"));
  }

  /// Whether what is bad is done away with: "avoids callback hell", "reduces technical debt".
  private boolean removed(CueMatch match) {
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH); i--) {
      if (wording.is(i, grammar.removals())) {
        return true;
      }
      if (grammar.negationEnds().contains(wording.word(i))) {
        return false;
      }
    }
    return false;
  }
}
