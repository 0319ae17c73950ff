package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.Set;

/// Enumerations of tools with their sorts: "Docker), orchestration (Kubernetes), and clouds like AWS".
final class SortedTools {

  private static final Set<String> JOINTS = FunctionWords.of("joints-of-values");
  /// Before the first of some examples.
  private static final Set<String> EXAMPLES = FunctionWords.of("before-examples");
  /// Most words between the members of an enumeration.
  private static final int APART = 5;

  private final Wording wording;
  private final Grammar grammar;

  SortedTools(Wording wording, Grammar grammar) {
    this.wording = wording;
    this.grammar = grammar;
  }

  /// Steps over what goes with the members of an enumeration, or is no name itself: "Docker), orchestration (Kubernetes),
  /// and clouds like AWS". Where it stands if no tool follows.
  int next(int from) {
    if (wording.word(from).equals(")")) {
      return JOINTS.contains(wording.word(from + 1)) ? from + 1 : from;
    }
    if (!JOINTS.contains(wording.word(from - 1))) {
      return from;
    }
    for (int at = from; at < from + APART && at < wording.size(); at++) {
      boolean opens = wording.word(at).equals("(") || wording.is(at, EXAMPLES);
      if (opens && wording.nameAt(at + 1).filter(this::isTool).isPresent()) {
        return at + 1;
      }
      if (JOINTS.contains(wording.word(at)) && at > from
          && wording.nameAt(at + 1).filter(this::isTool).isPresent()) {
        return at + 1;
      }
      if (wording.is(at, grammar.verbs()) || wording.nameAt(at).isPresent()
          || wording.is(at, grammar.prepositions()) && !wording.is(at, EXAMPLES)
          || Clauses.BREAKS.contains(wording.word(at)) && !JOINTS.contains(wording.word(at))) {
        return from;
      }
    }
    return from;
  }

  private boolean isTool(Wording.Name name) {
    return wording.terms().get(name.from()).slots().containsKey("tool");
  }
}
