package dev.crosscheck.extract;

import dev.crosscheck.knowledge.CueMatch;
import dev.crosscheck.knowledge.FunctionWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Of which of the things beside it a noun tells the kind: of every example that it heads ("frameworks like Gin and
/// Echo"), of none that it only belongs to.
final class ExampleKinds {

  private static final Set<String> SORTS = FunctionWords.of("sorts-of-things");
  private static final String LANGUAGE = "language";
  private static final Set<String> JOINTS = Set.of("and", "or", "&", "/");
  /// Most words between an owner and what it owns.
  private static final int OWNED = 5;

  private final Wording wording;
  private final Grammar grammar;

  ExampleKinds(Wording wording, Grammar grammar) {
    this.wording = wording;
    this.grammar = grammar;
  }

  /// Those of `things`, which are told of where the cue stands, whose kind it tells.
  List<String> of(CueMatch match, List<String> things) {
    if (isOwned(match) || isMadeFor(match, things)) {
      return List.of();
    }
    boolean language = match.cue().value().equals(LANGUAGE);
    return language || isCoordinated(match)
        ? things.stream().filter(thing -> isOfKind(thing, match.cue().value())).toList()
        : things;
  }

  /// Whether several kinds are told together, of which each example has its own: "libraries and frameworks such as Gin
  /// and Ent".
  private boolean isCoordinated(CueMatch match) {
    boolean before = JOINTS.contains(wording.word(match.from() - 1))
        && isSort(match.from() - 2);
    boolean after = JOINTS.contains(wording.word(match.to())) && isSort(match.to() + 1);
    return wording.word(match.to() - 1).endsWith("s") && (before || after);
  }

  /// Whether what is known of a thing agrees with a kind told of several.
  private boolean isOfKind(String thing, String kind) {
    return wording.names().values().stream()
        .anyMatch(name -> name.id().equals(thing) && name.kind().endsWith(kind));
  }

  /// Whether what is told belongs to what is named before it: "PHP's many frameworks" are not PHP.
  private boolean isOwned(CueMatch match) {
    return wording.word(match.to() - 1).endsWith("s") && owner(match).isPresent();
  }

  /// Whether one of what belongs to a language is told of: "Python's best-known framework".
  boolean isOneOfItsOwner(CueMatch match) {
    return !wording.word(match.to() - 1).endsWith("s")
        && owner(match).filter(name -> name.kind().equals(LANGUAGE)).isPresent();
  }

  /// Whose own that is which a noun tells the kind of, if nothing is named between.
  private Optional<Wording.Name> owner(CueMatch match) {
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - OWNED); i--) {
      if (wording.word(i).equals("'s") && wording.nameOver(i - 1).isPresent()) {
        return wording.names().subMap(i, match.from()).isEmpty()
            ? wording.nameOver(i - 1)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Whether the kind is that of what is made for it: "the six biggest Node frameworks" are not Node.
  private boolean isMadeFor(CueMatch match, List<String> things) {
    return wording.word(match.to() - 1).endsWith("s")
        && wording.nameOver(match.from() - 1).filter(name -> name.kind().equals("runtime"))
            .filter(name -> things.equals(List.of(name.id()))).isPresent();
  }

  private boolean isSort(int at) {
    return SORTS.contains(wording.word(at))
        || wording.is(at, grammar.frameworks()) && wording.word(at).endsWith("s");
  }
}
