package dev.crosscheck.extract;

import dev.crosscheck.extract.ThingList.Entry;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.List;

/// The items that an article adds to those that it announces: "Top 5 …" with a sixth under "Bonus".
final class BonusItems {

  private static final Phrasings PHRASINGS = Phrasings.own();

  private BonusItems() {}

  /// The items up to a heading that says that more come than were announced, where so many are before it.
  static List<Entry> without(Outline outline, List<Entry> entries) {
    for (int i = 2; i < entries.size(); i++) {
      if (ListTitle.countsExactly(outline, i)
          && isBonus(outline, entries.get(i - 1), entries.get(i))) {
        return entries.subList(0, i);
      }
    }
    return entries;
  }

  /// Whether the head of an item, or a heading between it and the one before, says so.
  private static boolean isBonus(Outline outline, Entry before, Entry entry) {
    var between = new Span(before.item().head().end(), entry.item().head().end());
    return saysSo(outline, entry.item().head()) || outline.sections().stream()
        .map(section -> section.heading()).filter(between::contains)
        .anyMatch(heading -> saysSo(outline, heading));
  }

  private static boolean saysSo(Outline outline, Span heading) {
    return PHRASINGS.find("bonus", heading.in(outline.view()))
        .filter(said -> said.start() == 0).isPresent();
  }
}
