package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Term;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Things that are rated one by one in what a heading or label above them names: "Documentation" and below it "- Koa:
/// Good, but short".
final class RatedLines {

  /// What may stand behind a rating that is whole.
  private static final Set<String> ENDS = FunctionWords.of("ends-of-ratings");

  private final Labels labels;
  private final Map<Integer, Wording> headings = new HashMap<>();

  RatedLines(Labels labels) {
    this.labels = labels;
  }

  /// Keeps the heading of a section for the lines below it.
  void read(Wording wording) {
    if (wording.sentence().shape() == Sentence.Shape.HEADING) {
      headings.put(wording.sentence().section(), wording);
    }
  }

  /// The ratings of a line.
  /// - `lead`: the sentence that introduces the line. `about`: what the line is about by its place.
  List<Claim> of(Wording line, Optional<Wording> lead, List<String> about) {
    int colon = line.colon();
    var things = colon < 1 ? about : named(line, colon);
    boolean listed = line.sentence().shape() == Sentence.Shape.BULLET;
    var label = lead.filter(this::rates)
        .or(() -> Optional.ofNullable(headings.get(line.sentence().section())).filter(this::rates));
    if (!listed || things.isEmpty() || label.isEmpty()
        || !line.word(colon + 2).isEmpty() && !ENDS.contains(line.word(colon + 2))) {
      return List.of();
    }
    var rating = new Wording(line.sentence(), line.terms().subList(0, colon + 2),
        line.spans().subList(0, colon + 2), line.names().headMap(colon + 2, false));
    return labels.of(terms(label.get()),
        new Labels.Value(rating, colon + 1, things, label.get().sentence().span()));
  }

  /// What a label names, if it is nothing but names.
  private static List<String> named(Wording line, int colon) {
    var names = line.names().headMap(colon).values();
    int words = names.stream().mapToInt(name -> name.to() - name.from()).sum();
    return colon - words < names.size()
        ? names.stream().map(Wording.Name::id).distinct().toList()
        : List.of();
  }

  private boolean rates(Wording label) {
    return label.names().isEmpty()
        && labels.facet(terms(label)).filter(Facet.QUALITY::equals).isPresent();
  }

  /// Its words before a bracket or colon.
  private static List<Term> terms(Wording label) {
    int to = 0;
    while (to < label.size() && !Set.of("(", ":").contains(label.word(to))) {
      to++;
    }
    return label.terms().subList(0, to);
  }
}
