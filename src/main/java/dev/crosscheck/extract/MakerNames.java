package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.Set;
import java.util.stream.IntStream;

/// Whose name a maker's is where another stands nearer to the verb: in "Ada Byron, then an editor at Acme, started it" that of
/// the person, not of the company that only tells more of her.
final class MakerNames {

  private static final Set<String> PLACES = FunctionWords.of("before-employers");
  private static final Set<String> STOPS = Set.of(".", ";", ":", "(", "!", "?");
  private static final Set<String> KEEPING = FunctionWords.of("keeping-participles");
  /// What opens words that only tell more of a name before them.
  private static final Set<String> ASIDES = FunctionWords.of("openers-of-asides");
  /// Most words of a name.
  private static final int NAME = 4;
  private static final Set<String> ADVERBS = FunctionWords.of("adverbs-of-time");
  /// What parts a name from what tells more of it.
  private static final Set<String> JOINTS = Set.of(",", "and", "(");
  /// Most words from the first name to the one that tells more of it.
  private static final int REACH = 12;

  private final Wording wording;
  private final Grammar grammar;

  MakerNames(Wording wording, Grammar grammar) {
    this.wording = wording;
    this.grammar = grammar;
  }

  /// Whether what tells of making reaches over words that say something else of the name: it keeps or uses what others
  /// made, made what is only named by the way, or is where someone worked.
  /// - `from`: the participle that tells of making.
  boolean isAnothers(int from, int slot) {
    return isKeeper(from, slot) || isBehindAside(from, slot) || isEmployer(from, slot);
  }

  /// "made for shops and backed by Acme", but not "made and backed by Acme".
  private boolean isKeeper(int from, int slot) {
    int by = by(from, slot);
    if (!wording.is(by - 1, KEEPING)) {
      return false;
    }
    for (int i = from + 1; i < by - 1; i++) {
      boolean joins = JOINTS.contains(wording.word(i)) || wording.is(i, KEEPING)
          || wording.is(i, ADVERBS) || wording.is(i, grammar.be())
          || wording.word(i).endsWith("ly");
      if (!joins) {
        return true;
      }
    }
    return false;
  }

  /// "written in Kotlin, a language by Acme".
  private boolean isBehindAside(int from, int slot) {
    int by = by(from, slot);
    for (int i = by - 1; i > from; i--) {
      if (wording.word(i).equals(",")) {
        return wording.is(i + 1, ASIDES) && wording.nameOver(i - 1).isPresent();
      }
    }
    return false;
  }

  /// "Ada Byron wrote it at Acme".
  private boolean isEmployer(int from, int slot) {
    int preposition = wording.word(slot - 1).equals("the") ? slot - 2 : slot - 1;
    int end = wording.is(from - 1, ADVERBS) || wording.word(from - 1).endsWith("ly")
        ? from - 1
        : from;
    return wording.word(preposition).equals("at") && preposition > from + 1
        && IntStream.range(Math.max(0, end - NAME), end)
            .anyMatch(at -> at + length(at) == end && length(at) > 0);
  }

  private int by(int from, int slot) {
    int by = slot - 1;
    while (by > from && !wording.word(by).equals("by")) {
      by--;
    }
    return by;
  }

  private int length(int at) {
    return wording.terms().get(at).slots().getOrDefault("name", 0);
  }

  /// Where the name stands that the one at a word only tells more of, else that word.
  int head(int slot) {
    int preposition = wording.word(slot - 1).equals("the") ? slot - 2 : slot - 1;
    if (!wording.is(preposition, PLACES)) {
      return slot;
    }
    for (int at = preposition - 1; at >= Math.max(0, slot - REACH); at--) {
      if (STOPS.contains(wording.word(at)) || wording.is(at, grammar.verbs())
          && wording.word(at + 1).equals("by") || wording.nameAt(at).isPresent()) {
        return slot;
      }
      int length = length(at);
      if (length > 0 && JOINTS.contains(wording.word(at + length))
          && !PLACES.contains(wording.word(at - 1))) {
        return first(at);
      }
    }
    return slot;
  }

  /// The first of the names that are joined up to one.
  private int first(int name) {
    for (int at = name - 2; at >= Math.max(0, name - REACH); at--) {
      int length = length(at);
      if (length > 0) {
        return at + length == name - 1 && JOINTS.contains(wording.word(name - 1)) ? at : name;
      }
    }
    return name;
  }
}
