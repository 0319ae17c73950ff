package dev.crosscheck.extract;

import dev.crosscheck.extract.ThingList.Entry;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import java.util.List;
import java.util.regex.Pattern;

/// Sections whose headings all begin with the same thing, each with another one that it is taken with: "React with Vite",
/// "React with Next.js" are about Vite and Next.js.
final class SharedHeads {

  /// Fewest such sections.
  private static final int FEWEST = 2;

  /// What each heading names.
  private static final int PAIR = 2;

  /// Between the two.
  private static final Pattern WITH = Pattern
      .compile("(?i)\\s+(?:with|and|\\+|&|in|on|using|plus)\\s+(?:the\\s+)?");

  private final Outline outline;
  private final ItemNames names;

  SharedHeads(Outline outline, ItemNames names) {
    this.outline = outline;
    this.names = names;
  }

  /// The list with what its headings don't share.
  ThingList with(ThingList list) {
    if (list.listing().form() != Form.SECTIONS || list.entries().size() < FEWEST) {
      return list;
    }
    var heads = list.entries().stream().map(entry -> names.all(entry.item().head())).toList();
    boolean shared = heads.stream().allMatch(this::isPair)
        && heads.stream().map(head -> head.getFirst().framework()).distinct().count() == 1
        && heads.stream().map(head -> head.getLast().framework()).distinct().count() == heads
            .size();
    return shared
        ? new ThingList(list.listing(), list.entries().stream()
            .map(entry -> new Entry(entry.item(),
                List.of(names.all(entry.item().head()).getLast())))
            .toList())
        : list;
  }

  private boolean isPair(List<Mention> head) {
    if (head.size() != PAIR) {
      return false;
    }
    int end = NamedPlaces.place(head.getFirst()).end();
    int start = NamedPlaces.place(head.getLast()).start();
    return start > end && WITH.matcher(outline.view().substring(end, start)).matches();
  }
}
