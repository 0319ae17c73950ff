package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Term;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Sentence.Shape;
import dev.crosscheck.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The tags that lists of links set behind what they tell of a thing, its licence and its language, in marks of code:
/// "Gin - HTTP framework. `MIT` `Go`".
final class Tags {

  /// Two tags or more at the end of a line.
  private static final Pattern TAGS = Pattern
      .compile("(?<=[.!?)\\]] )(?:`[^`\\n]{1,40}`[ ·|]*){2,6}$");
  /// Longest text that is looked at for tags, in UTF-16 units.
  private static final int REACH = 300;
  private static final List<List<Term>> LABELS = List.of(List.of(Term.of("license")),
      List.of(Term.of("language")));

  private final Outline outline;
  private final Catalogue catalogue;
  private final Labels labels;
  /// What each item begins with, by its block.
  private final Map<Integer, List<String>> heads = new HashMap<>();

  Tags(Outline outline, Catalogue catalogue, Labels labels) {
    this.catalogue = catalogue;
    this.outline = outline;
    this.labels = labels;
  }

  List<Claim> of(Wording wording) {
    var sentence = wording.sentence();
    if (sentence.shape() != Shape.BULLET) {
      return List.of();
    }
    var item = outline.blocks().get(sentence.block()).span();
    int start = Math.max(item.start(), item.end() - REACH);
    int end = Math.min(outline.article().text().length(), item.end() + 1);
    var tags = TAGS
        .matcher(new Span(start, end).in(outline.article().text()).toString().stripTrailing());
    var things = things(wording, item);
    if (things.isEmpty() || !tags.find()) {
      return List.of();
    }
    int place = start + tags.start();
    int from = (int) wording.spans().stream().filter(span -> span.start() < place).count();
    return from >= wording.size() || from == 0 && item.start() == sentence.span().start()
        ? List.of()
        : LABELS.stream().flatMap(label -> tagged(label, wording, from, things)).toList();
  }

  private Stream<Claim> tagged(List<Term> label, Wording wording, int from, List<String> things) {
    return labels
        .of(label, new Labels.Value(wording, from, things, wording.sentence().span())).stream()
        .filter(claim -> claim.facet() != Facet.LANGUAGE
            || catalogue.kind(claim.value()).equals("language"));
  }

  /// What the item begins with; a sentence that goes on with it tells of the same.
  private List<String> things(Wording wording, Span item) {
    return wording.sentence().span().start() == item.start()
        ? wording.nameAt(0).map(Wording.Name::id).stream().toList()
        : heads.getOrDefault(wording.sentence().block(), List.of());
  }

  /// Keeps what an item begins with for the sentences that go on with it.
  void read(Wording wording) {
    var sentence = wording.sentence();
    if (sentence.shape() == Shape.BULLET) {
      wording.nameAt(0).ifPresent(name -> heads.putIfAbsent(sentence.block(), List.of(name.id())));
    }
  }
}
