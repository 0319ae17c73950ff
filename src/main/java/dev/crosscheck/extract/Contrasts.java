package dev.crosscheck.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the sentences of a paragraph set against each other one after another: "Gin starts in
/// a blink. Echo is slower."
/// Reads the sentences of an article in order.
final class Contrasts {

  private final Map<String, String> kinds = new HashMap<>();
  /// What the last sentence is about, and what was told of before it in its paragraph.
  private List<String> told = List.of();
  private List<String> before = List.of();
  /// What the last sentence names, and what the one before it names.
  private List<String> here = List.of();
  private List<String> named = List.of();
  private int block = -1;

  /// Keeps what a sentence is about.
  void read(Wording wording, Subjects subjects) {
    wording.names().values().forEach(name -> kinds.put(name.id(), name.kind()));
    if (wording.sentence().block() != block) {
      block = wording.sentence().block();
      told = List.of();
      before = List.of();
      here = List.of();
    }
    named = here;
    here = wording.names().values().stream().map(Wording.Name::id).distinct().toList();
    var things = subjects.main().things();
    if (!things.equals(told)) {
      before = told;
      told = things;
    }
  }

  /// What sort of thing it is: one is measured against its like.
  private String sort(List<String> things) {
    String kind = kinds.getOrDefault(things.getFirst(), "");
    return kind.endsWith("framework") ? "framework" : kind.equals("runtime") ? "language" : kind;
  }

  /// The surroundings of the sentence read last, where nothing else is set against each other with what is told of there.
  Surroundings over(Surroundings around) {
    var two = named.stream().filter(thing -> !told.contains(thing)).toList();
    if (around.rivals().isEmpty() && told.size() == 1 && two.size() == 2) {
      // "faster than Koa and Gin. It has fewer plugins than either"
      return around.among(List.of(two.getFirst(), two.getLast(), told.getFirst()));
    }
    boolean pair = around.rivals().isEmpty() && told.size() == 1 && before.size() == 1
        && sort(told).equals(sort(before)) && !sort(told).isEmpty();
    if (!pair) {
      return around;
    }
    var rivals = new ArrayList<>(before);
    rivals.addAll(told);
    return around.among(rivals);
  }
}
