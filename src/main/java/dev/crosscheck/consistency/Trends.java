package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.PlainWords;
import dev.crosscheck.knowledge.WordGroups;
import dev.crosscheck.model.Facet;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether a sentence says how a thing changes and not how it is: what loses popularity may still be popular, and a growing
/// community small. The words are those of `outright.csv`.
final class Trends {

  /// Most words between the change and what changes ("a decline in the popularity of").
  private static final int REACH = 5;

  private final Set<String> changes;
  private final Set<String> changing;
  private final PlainWords words;

  private Trends(WordGroups groups, PlainWords words) {
    this.changes = groups.group("changes");
    this.changing = groups.group("changing");
    this.words = words;
  }

  static Trends own() {
    return new Trends(WordGroups.own("outright.csv"), PlainWords.own());
  }

  /// Whether the sentence says of a quality how it changes.
  boolean isOne(Voice voice, Facet facet, String value) {
    if (!changing.contains(value)) {
      return false;
    }
    var said = Prose.words(voice.evidence().quote());
    return IntStream.range(0, said.size()).filter(i -> changes.contains(said.get(i)))
        .anyMatch(i -> said.subList(Math.max(0, i - REACH), Math.min(said.size(), i + REACH + 1))
            .stream().anyMatch(word -> words.name(facet.toString(), value, word)));
  }
}
