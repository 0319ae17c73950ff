package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a sentence advises to take: "Choose Django if …, and Gin for …".
record Choices(Wording wording, Grammar grammar) {

  private static final Set<String> MEANS = FunctionWords.of("means");
  private static final Set<String> CHOOSING = FunctionWords.of("those-who-choose");
  private static final Set<String> OVER = FunctionWords.of("preferred-to");
  private static final Set<String> GROUNDS = FunctionWords.of("grounds-of-choice");
  private static final Set<String> PURPOSES = Set.of("for", "if", "when");

  /// "Choose Django or Rails if you need …", "If you need …, go for Django": the choice is what it is about.
  Optional<Clauses.Clause> chosen() {
    for (int i = 0; i < wording.size(); i++) {
      boolean opens = i == 0 || Clauses.BREAKS.contains(wording.word(i - 1))
          || wording.word(i - 1).equals("then") || wording.is(i - 1, CHOOSING);
      if (opens && wording.is(i, grammar.verdicts())) {
        int from = wording.is(i + 1, MEANS) || wording.word(i + 1).equals("for") ? i + 2 : i + 1;
        var name = wording.nameAt(from);
        boolean own = wording.is(i - 1, CHOOSING);
        if (name.isPresent() && (own
            ? name.get().kind().endsWith("framework") && prefers(name.get().to())
            : i > 0 || advises(name.get().to()))) {
          // "…; use Rocket for speed" says nothing of what stands before it
          int start = wording.word(i - 1).equals(";") ? i : 0;
          return Optional
              .of(new Clauses.Clause(start, i, NameChain.from(wording, name.get()).things()));
        }
      }
    }
    return Optional.empty();
  }

  /// What the words behind a choice go on to choose: "…, Rails for shops and Gin if every millisecond counts".
  List<Clauses.Clause> otherwise(Clauses.Clause chosen) {
    var others = new ArrayList<Clauses.Clause>();
    for (var name : wording.names().tailMap(chosen.verb() + 1).values()) {
      var chain = NameChain.from(wording, name);
      boolean opens = Clauses.BREAKS.contains(wording.word(name.from() - 1));
      if (opens && !chosen.things().contains(name.id()) && wording.is(chain.to(), PURPOSES)) {
        others.add(new Clauses.Clause(name.from(), name.to(), chain.things()));
      }
    }
    return List.copyOf(others);
  }

  /// "I prefer Koa to Gin", "we chose Koa because …".
  private boolean prefers(int from) {
    return wording.is(from, OVER) || wording.any(from, from + 12, GROUNDS);
  }

  /// Whether a condition or a purpose follows what is to be chosen.
  private boolean advises(int from) {
    return wording.any(from, from + 12, Set.of("if", "when", "for", "whenever", "where"));
  }
}
