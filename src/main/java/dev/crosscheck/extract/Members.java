package dev.crosscheck.extract;

import dev.crosscheck.knowledge.CueMatch;
import java.util.Set;

/// The members of an enumeration, each of which says as much as a line of its own: "Pros: small core, loyal community,
/// plenty of plugins".
record Members(Wording wording, Grammar grammar) {

  /// Words of a sentence in which the bounds of a member are looked for: those of any but a monstrous one.
  private static final int REACH = 60;
  /// Most words of a member.
  private static final int LONGEST = 5;
  /// What parts the members of a line.
  private static final Set<String> MARKS = Set.of(",", ";", ":", "(", ")", ".", "-", "+");
  /// What bounds an enumeration.
  private static final Set<String> BOUNDS = Set.of(";", ":", "(", ")", ".");
  private static final Set<String> PARTING = Set.of(",", ";");

  /// Whether a cue stands in a member of an enumeration of noun phrases.
  boolean isOne(CueMatch match) {
    int from = before(match.from(), MARKS);
    int to = behind(match.to(), MARKS);
    boolean enumerated = PARTING.contains(wording.word(from - 1))
        || PARTING.contains(wording.word(to));
    return enumerated && to - from <= LONGEST
        && !hasVerb(before(from, BOUNDS), behind(to, BOUNDS));
  }

  /// Whether a cue is all of its member.
  boolean isWhole(CueMatch match) {
    return (match.from() == 0 || MARKS.contains(wording.word(match.from() - 1)))
        && MARKS.contains(wording.word(match.to()));
  }

  /// How many words its member has.
  int extent(CueMatch match) {
    return behind(match.to(), MARKS) - before(match.from(), MARKS);
  }

  boolean isBracketed(CueMatch match) {
    return wording.word(before(match.from(), BOUNDS) - 1).equals("(");
  }

  /// The first word behind the last of some marks before a word.
  private int before(int word, Set<String> marks) {
    int from = word;
    while (from > Math.max(0, word - REACH) && !marks.contains(wording.word(from - 1))) {
      from--;
    }
    return from;
  }

  /// Where the first of some marks stands from a word on.
  private int behind(int word, Set<String> marks) {
    int to = word;
    while (to < Math.min(wording.size(), word + REACH) && !marks.contains(wording.word(to))) {
      to++;
    }
    return to;
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (wording.is(i, grammar.verbs()) && !wording.is(i, grammar.modifiers())
          && !wording.word(i).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }
}
