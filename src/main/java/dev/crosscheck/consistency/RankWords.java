package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Span;

/// Whether an article says that a list of its things ranks them: by what it goes, or in its title, or, where it has none,
/// in what stands before the list.
final class RankWords {

  private static final Phrasings PHRASINGS = Phrasings.own();

  /// Units before a list that are looked at.
  private static final int REACH = 2_000;

  private RankWords() {}

  static boolean hold(Analysis analysis, Ranking ranking) {
    if (!ranking.basis().isEmpty()) {
      return true;
    }
    var outline = analysis.outline();
    String title = outline.metadata().title();
    int start = ranking.items().getFirst().head().span().start();
    return PHRASINGS.has("ranks", title.isBlank()
        ? new Span(Math.max(0, start - REACH), start).in(outline.view())
        : title);
  }
}
