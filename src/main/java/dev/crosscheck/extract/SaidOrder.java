package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Sentence;
import java.util.regex.Pattern;

/// Whether an article says that its list stands in an order, without a word of what it goes by ("…, Ranked", "best first").
final class SaidOrder {

  /// In a title that its list is ranked.
  private static final Pattern RANKED = Pattern.compile(
      "(?i)(?:[,:(\u2013\u2014-]\\s*|\\b(?:frameworks|languages|libraries|tools)\\s+)ranked\\b(?!\\s+by\\b)|\\branking (?:of )?(?:the|all|our)\\b|\\bour ranking\\b");

  private final Outline outline;
  private final Phrasings phrasings = Phrasings.own();

  SaidOrder(Outline outline) {
    this.outline = outline;
  }

  /// Whether the title, or a sentence in front of the list, says so, and none that it has no order.
  boolean of(ThingList list) {
    var title = outline.metadata().title();
    var before = outline.sentences().stream()
        .filter(sentence -> sentence.zone().isContent() && sentence.span().end() <= list.start())
        .toList();
    return before.stream().noneMatch(sentence -> says("no-order", sentence))
        && (RANKED.matcher(title).find() || phrasings.has("says-ranked", title)
            || before.stream().anyMatch(sentence -> says("says-ranked", sentence)));
  }

  private boolean says(String role, Sentence sentence) {
    return phrasings.has(role, sentence.span().in(outline.view()));
  }
}
