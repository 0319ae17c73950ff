package dev.crosscheck.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Refuses decisions of which one undoes the other. The same decision may stand there twice.
final class Contradictions {

  private final Map<List<String>, Ruling> outcomes = new HashMap<>();
  private final Map<String, Ruling.Merged> merged = new HashMap<>();

  private Contradictions() {}

  /// @throws BrokenTable when there is one; it names both rows
  static void check(List<Ruling> rulings) {
    var found = new Contradictions();
    rulings.forEach(found::add);
    rulings.forEach(found::checkThings);
  }

  private void add(Ruling ruling) {
    switch (ruling) {
      case Ruling.Named(_, var article, var spelling, var thing) ->
        decide(ruling, thing, "name", article.orElse(""), SpellingKey.of(spelling));
      case Ruling.Merged merge -> {
        decide(merge, merge.into(), "thing", merge.thing());
        checkChain(merge);
        merged.put(merge.thing(), merge);
      }
      case Ruling.Removed(_, var thing) -> decide(ruling, "", "thing", thing);
      case Ruling.Silenced silenced when !silenced.finding().isEmpty() ->
        decide(silenced, "ignored", "finding", silenced.finding());
      case Ruling.Accepted(_, var finding) -> decide(ruling, "accepted", "finding", finding);
      case Ruling.Silenced _,Ruling.Moot _ -> {
      }
    }
  }

  private void decide(Ruling ruling, String outcome, String... subject) {
    var before = outcomes.putIfAbsent(List.of(subject), ruling);
    if (before != null && !outcome.equals(outcome(before))) {
      throw contradiction(ruling, before);
    }
  }

  private static String outcome(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Named named -> named.thing();
      case Ruling.Merged merge -> merge.into();
      case Ruling.Removed _,Ruling.Moot _ -> "";
      case Ruling.Silenced _ -> "ignored";
      case Ruling.Accepted _ -> "accepted";
    };
  }

  /// What is no thing can't be named, nor count as another.
  private void checkThings(Ruling ruling) {
    var id = switch (ruling) {
      case Ruling.Named named -> named.thing();
      case Ruling.Merged merge -> merge.into();
      case Ruling.Removed _,Ruling.Moot _,Ruling.Silenced _,Ruling.Accepted _ -> "";
    };
    if (outcomes.get(List.of("thing", id)) instanceof Ruling.Removed removed) {
      throw contradiction(ruling, removed);
    }
  }

  /// What counts as another can't count, in the end, as itself.
  private void checkChain(Ruling.Merged last) {
    for (var at = merged.get(last.into()); at != null; at = merged.get(at.into())) {
      if (at.into().equals(last.thing())) {
        throw contradiction(last, at);
      }
    }
  }

  private static BrokenTable contradiction(Ruling ruling, Ruling before) {
    return new BrokenTable(ruling.decision().place() + ": '" + ruling.decision()
        + "' contradicts '" + before.decision() + "' (" + before.decision().place()
        + "); one of them must go");
  }
}
