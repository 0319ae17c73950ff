package dev.crosscheck.evaluation;

import dev.crosscheck.evaluation.Miss.Sign;
import dev.crosscheck.model.Mention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Holds mentions beside their labels: right is one that overlaps a label of the same thing, each label once. Things of
/// some kinds aren't labelled everywhere, so a mention of them is never false; and optional labels count for nothing.
final class MentionMatch {

  /// Kinds of things that readers need not label.
  private static final Set<String> OPTIONAL_KINDS = Set.of("library", "orm", "tool", "platform",
      "database", "server");

  private final Label label;
  private final Places places;
  private final Function<String, String> kinds;
  private final List<String> things;
  private final BitSet used = new BitSet();
  private final List<Miss> misses = new ArrayList<>();
  private int right;

  /// - `kinds`: of things by id; empty where not known.
  MentionMatch(Label label, Places places, Function<String, String> kinds) {
    this.label = label;
    this.places = places;
    this.kinds = kinds;
    this.things = label.mentions().stream()
        .map(mention -> Form.thing(mention.framework(), mention.surface())).toList();
  }

  Tally tally(List<Mention> found) {
    found.stream().filter(mention -> mention.status() != Mention.Status.AMBIGUOUS)
        .forEach(this::take);
    int wrong = misses.size();
    IntStream.range(0, things.size()).filter(index -> !used.get(index))
        .mapToObj(label.mentions()::get).filter(mention -> !mention.optional())
        .forEach(mention -> misses.add(missing(mention)));
    return new Tally(new Counts(right, wrong, misses.size() - wrong), misses);
  }

  private void take(Mention mention) {
    var thing = Form.thing(mention.framework());
    int start = mention.evidence().start();
    int end = mention.evidence().end();
    var overlapping = IntStream.range(0, things.size())
        .filter(index -> label.mentions().get(index).overlaps(start, end)).toArray();
    var same = IntStream.of(overlapping)
        .filter(index -> !used.get(index) && things.get(index).equals(thing)).findFirst();
    if (same.isPresent()) {
      used.set(same.getAsInt());
      right += label.mentions().get(same.getAsInt()).optional() ? 0 : 1;
    } else if (IntStream.of(overlapping)
        .noneMatch(index -> label.mentions().get(index).optional())
        && !OPTIONAL_KINDS.contains(kinds.apply(thing))) {
      misses.add(wrong(mention));
    }
  }

  private Miss wrong(Mention mention) {
    var evidence = mention.evidence();
    return Miss.of(Layer.MENTIONS, Sign.FALSE, label.article(), OptionalInt.of(evidence.line()),
        mention.framework(), evidence.quote(), mention.score().how(),
        places.around(evidence.span()));
  }

  private Miss missing(Label.Mention mention) {
    var span = places.span(mention.start(), mention.end());
    return Miss.of(Layer.MENTIONS, Sign.MISSING, label.article(),
        span.map(places::line).orElseGet(OptionalInt::empty), mention.framework(),
        mention.surface(), "", span.map(places::around).orElse(""));
  }
}
