package dev.crosscheck.extract;

import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Sentence;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The list items that only name a thing, as the items below them tell of it: "Gin (Go)" over "Pros: …" and "Cons: …".
final class NamedItems {

  /// Most words of an item that only names a thing.
  /// - Unit: words, brackets among them. Range tried: 6 to 12.
  private static final int LONGEST = 8;

  private final Outline outline;
  private final Grammar grammar;
  /// What the items name under which the reading stands, by their depth.
  private final NavigableMap<Integer, List<String>> open = new TreeMap<>();

  NamedItems(Outline outline, Grammar grammar) {
    this.outline = outline;
    this.grammar = grammar;
  }

  /// What the item names that a deeper one stands under.
  Subjects.Reference above(Sentence sentence) {
    var entry = open.lowerEntry(outline.blocks().get(sentence.block()).level());
    return sentence.shape() != Sentence.Shape.BULLET || entry == null
        ? Subjects.Reference.NONE
        : new Subjects.Reference(entry.getValue(), 0.85, "the item that it stands under");
  }

  /// Keeps what an item names, and forgets those that it ends.
  void read(Wording wording) {
    var sentence = wording.sentence();
    if (sentence.shape() != Sentence.Shape.BULLET) {
      open.clear();
      return;
    }
    int depth = outline.blocks().get(sentence.block()).level();
    if (!open.isEmpty() && open.lastKey() >= depth) {
      open.tailMap(depth, true).clear();
    }
    var things = wording.size() <= LONGEST ? things(wording) : List.<String>of();
    if (!things.isEmpty()) {
      open.put(depth, things);
    }
  }

  /// What an item names: the first thing, those that are joined to it where it names nothing else ("Gin / Echo"), or
  /// those that brackets hold behind their kind ("Go frameworks (Gin / Echo)").
  private List<String> things(Wording wording) {
    var held = new Frames(wording, grammar).held();
    var name = wording.nameAt(0);
    boolean kind = name.filter(first -> wording.is(first.to(), grammar.frameworks())).isPresent();
    if (!held.isEmpty() || name.isEmpty() || kind) {
      return held;
    }
    var all = new Enumeration(wording, grammar).members(0);
    boolean joined = wording.names().values().stream()
        .allMatch(next -> next.from() == 0 || wording.is(next.from() - 1, Clauses.JOINTS));
    return joined ? all : List.of(name.get().id());
  }
}
