package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.Set;

/// Whose name a maker's is where another stands nearer to the verb: in "Ada Byron, then an editor at Acme, started it" that of
/// the person, not of the company that only tells more of her.
final class MakerNames {

  private static final Set<String> PLACES = FunctionWords.of("before-employers");
  private static final Set<String> STOPS = Set.of(".", ";", ":", "(", "!", "?");
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
      int length = wording.terms().get(at).slots().getOrDefault("name", 0);
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
      int length = wording.terms().get(at).slots().getOrDefault("name", 0);
      if (length > 0) {
        return at + length == name - 1 && JOINTS.contains(wording.word(name - 1)) ? at : name;
      }
    }
    return name;
  }
}
