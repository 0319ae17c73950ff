package dev.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The things that a sentence enumerates: "Angular, React (a library) and Vue".
final class Enumeration {

  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&", "/");
  /// Most words in brackets behind a member.
  private static final int BRACKET = 8;

  /// Most words from the preposition of a phrase to the names in it.
  private static final int PHRASE = 6;

  private final Wording wording;
  private final Grammar grammar;

  Enumeration(Wording wording, Grammar grammar) {
    this.wording = wording;
    this.grammar = grammar;
  }

  /// - `things`: ids, in order. `to`: the word behind them.
  record Members(List<String> things, int to) {}

  /// The things that are enumerated from a word on.
  List<String> members(int from) {
    return read(from).things();
  }

  /// The things that are enumerated from a word on, and where they end.
  Members read(int from) {
    var things = new ArrayList<String>();
    int at = from;
    while (at < wording.size()) {
      var name = wording.nameAt(at);
      if (name.isPresent() && resumes(from, name.get())) {
        break;
      } else if (name.isPresent()) {
        things.add(name.get().id());
        at = name.get().to();
      } else if (wording.word(at).equals("(")) {
        int to = at;
        while (to < wording.size() && !wording.word(to).equals(")") && to - at < BRACKET) {
          to++;
        }
        at = to + 1;
      } else if (JOINTS.contains(wording.word(at)) && !things.isEmpty()) {
        at++;
      } else {
        break;
      }
    }
    return new Members(things, at);
  }

  /// Whether the main clause starts with a name behind a phrase of examples: "With tools like Gulp, JavaScript can".
  private boolean resumes(int from, Wording.Name name) {
    String next = wording.word(name.to());
    boolean goesOn = !next.isEmpty() && Character.isLetter(next.charAt(0)) && !JOINTS.contains(next)
        && !grammar.prepositions().contains(next);
    return name.from() > from && wording.word(name.from() - 1).equals(",") && goesOn
        && isAdverbial(from);
  }

  /// Whether a preposition that opens a clause or a line governs what starts at a word.
  private boolean isAdverbial(int from) {
    for (int i = from - 1; i >= Math.max(0, from - PHRASE); i--) {
      if (wording.is(i, grammar.prepositions())
          && (i == 0 || Clauses.BREAKS.contains(wording.word(i - 1)))) {
        return true;
      }
    }
    return false;
  }
}
