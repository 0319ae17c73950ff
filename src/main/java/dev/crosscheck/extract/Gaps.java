package dev.crosscheck.extract;

import java.util.List;
import java.util.Set;

/// Clauses whose verb is understood from the one before: "Koa is loved for speed, Gin for comfort", "Koa is fast, Gin
/// slow", "Koa for speed, Gin for comfort".
record Gaps(Wording wording, Grammar grammar) {

  /// Most words that are said of a thing without a verb.
  private static final int SAID = 4;
  private static final Set<String> FOR = Set.of("for");

  /// Whether the name from one word to another is the subject of such a clause.
  /// - `clauses`: those before it.
  boolean hold(int from, int to, List<Clauses.Clause> clauses) {
    boolean opens = from == 0 || Clauses.BREAKS.contains(wording.word(from - 1));
    return opens && (wording.word(to).equals("for")
        ? isFor(from, to, clauses)
        : !clauses.isEmpty() && isLike(from, clauses.getLast()) && tells(to));
  }

  /// Whether a name is of the sort of the one that the clause before is about.
  private boolean isLike(int from, Clauses.Clause before) {
    return wording.nameAt(before.from()).map(name -> sort(name.kind()))
        .equals(wording.nameAt(from).map(name -> sort(name.kind())));
  }

  private static String sort(String kind) {
    return kind.endsWith("framework") ? "framework" : kind;
  }

  private boolean isFor(int from, int to, List<Clauses.Clause> clauses) {
    boolean before = !clauses.isEmpty() && wording.any(clauses.getLast().from(), from, FOR);
    boolean behind = from == 0 && wording.names().tailMap(to).values().stream().anyMatch(
        name -> wording.word(name.to()).equals("for")
            && Clauses.BREAKS.contains(wording.word(name.from() - 1)));
    return before || behind;
  }

  /// Whether nothing but a few words that tell how something is stands between a name and the end of its clause.
  private boolean tells(int from) {
    int at = wording.word(from).equals("'s") ? from + 1 : from;
    int start = at;
    while (at < wording.size() && !Clauses.BREAKS.contains(wording.word(at))) {
      if (at - start >= SAID || wording.nameAt(at).isPresent()
          || wording.is(at, grammar.prepositions())
          || wording.is(at, grammar.verbs()) && !wording.is(at, grammar.modifiers())) {
        return false;
      }
      at++;
    }
    return at > start;
  }
}
