package dev.crosscheck.extract;

import java.util.List;
import java.util.Set;

/// Labels that only say where something belongs that the line then tells of: "Python: FastAPI shows".
record Grounds(Wording wording) {

  /// Kinds of things by which frameworks are told apart.
  private static final Set<String> KINDS = Set.of("language", "runtime", "platform");

  /// Whether a name stands right behind such a label, which is the last of the clauses so far.
  boolean isBehind(List<Clauses.Clause> clauses, int from) {
    return !clauses.isEmpty() && isGround(clauses.getLast(), from);
  }

  /// Takes such a label from the clauses of a line where what it says next has one of its own.
  void drop(List<Clauses.Clause> clauses) {
    if (clauses.size() > 1 && isGround(clauses.getFirst(), clauses.get(1).from())) {
      clauses.removeFirst();
    }
  }

  /// Whether a clause is nothing but the language or the runtime of the thing that is named behind its colon.
  private boolean isGround(Clauses.Clause label, int from) {
    boolean ground = wording.nameAt(label.from())
        .filter(name -> KINDS.contains(name.kind()) && name.to() == label.verb()).isPresent();
    return ground && label.verb() + 1 == from && wording.word(label.verb()).equals(":")
        && wording.nameAt(from).filter(name -> name.kind().endsWith("framework")).isPresent();
  }
}
