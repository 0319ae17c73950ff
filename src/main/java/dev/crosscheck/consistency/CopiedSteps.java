package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Zone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Instructions that an article repeats word for word for one thing after the other, only the name exchanged. A step or two
/// are alike for whatever is installed; a whole text of them is a template.
final class CopiedSteps implements Check {

  /// Fewest words of a sentence that is compared.
  private static final int SHORTEST = 6;

  /// Fewest different sentences that two things share.
  private static final int FEWEST = 4;

  /// Least part of the article's words that stand in such sentences.
  private static final double LEAST_SHARE = 0.1;

  private final Catalogue catalogue;

  CopiedSteps(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var topics = new Topics(analysis);
    var alike = new LinkedHashMap<List<String>, Map<String, Sentence>>();
    for (var sentence : analysis.outline().sentences()) {
      String topic = compared(sentence) ? topics.ofSentence(sentence) : "";
      var words = topic.isEmpty()
          ? List.<String>of()
          : SlottedWords.of(analysis, topics, sentence);
      if (words.size() >= SHORTEST) {
        alike.computeIfAbsent(words, _ -> new TreeMap<>()).putIfAbsent(topic, sentence);
      }
    }
    var copied = alike.entrySet().stream().filter(entry -> entry.getValue().size() > 1).toList();
    long exchanged = copied.stream()
        .filter(entry -> entry.getKey().contains(SlottedWords.SLOT)).count();
    int words = copied.stream()
        .mapToInt(entry -> entry.getKey().size() * entry.getValue().size()).sum();
    return copied.size() < FEWEST || exchanged * 2 < copied.size()
        || words < LEAST_SHARE * analysis.words()
            ? Stream.empty()
            : finding(analysis, copied.stream().map(Map.Entry::getValue).toList(), words);
  }

  private static boolean compared(Sentence sentence) {
    boolean text = sentence.shape() == Sentence.Shape.PROSE
        || sentence.shape() == Sentence.Shape.BULLET;
    return text && sentence.zone().isContent() && sentence.zone() != Zone.TITLE
        && sentence.zone() != Zone.HEADING;
  }

  /// Things with enough of the shared sentences.
  private Stream<Finding> finding(Analysis analysis, List<Map<String, Sentence>> copied,
      int words) {
    var byThing = new TreeMap<String, List<Evidence>>();
    copied.forEach(group -> group.forEach((topic, sentence) -> byThing
        .computeIfAbsent(topic, _ -> new ArrayList<>())
        .add(analysis.article().quote(sentence.span()))));
    var sides = byThing.entrySet().stream().filter(entry -> entry.getValue().size() >= FEWEST)
        .sorted((a, b) -> a.getValue().getFirst().compareTo(b.getValue().getFirst())).toList();
    if (sides.size() < 2) {
      return Stream.empty();
    }
    var draft = Draft.within(Finding.Kind.COPIED_TEXT, Finding.Severity.WARNING)
        .says(String.format(Locale.ROOT,
            "%d sentences of instruction stand word for word for %s alike, only the name exchanged (from lines %s); they are %.0f %% of the article.",
            copied.size(),
            Prose.list(sides.stream().map(side -> catalogue.name(side.getKey())).toList()),
            Prose.numbers(
                sides.stream().map(side -> side.getValue().getFirst().line()).toList()),
            100.0 * words / Math.max(1, analysis.words())));
    sides.forEach(side -> draft.side(side.getKey(), side.getValue()));
    return Stream.of(draft.finish());
  }
}
