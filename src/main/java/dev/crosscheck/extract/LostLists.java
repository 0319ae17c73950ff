package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.stream.Collectors;

/// Recovers the list of an article that shows none of things, since a copy has lost its headings or its line breaks, or its
/// headings are sentences: only the names in it tell it.
final class LostLists {

  private LostLists() {}

  /// The outline with such a list behind its others, where there is one.
  static Outline in(Outline outline, Catalogue catalogue, List<Mention> mentions) {
    var named = new NamedPlaces(mentions);
    var lists = ThingLists.of(outline, new ItemNames(outline, catalogue, named)).stream()
        .filter(list -> list.listing().form() != Form.SENTENCE).toList();
    var runOn = lists.isEmpty() ? new RunOnItems(outline, named).find() : List.<Item>of();
    if (!runOn.isEmpty()) {
      return with(outline, runOn, Form.LINES);
    }
    var headings = lists.isEmpty() || ListTitle.announces(outline)
        ? new NamedHeadings(outline, catalogue, named).find()
        : List.<Item>of();
    if (!lists.stream().allMatch(list -> isWithin(list, headings))) {
      return outline;
    }
    if (!headings.isEmpty()) {
      return with(outline, headings, Form.SECTIONS);
    }
    var opened = new OpenedParagraphs(outline, catalogue, named).find();
    return opened.isEmpty() ? outline : with(outline, opened, Form.LINES);
  }

  /// Whether a list stands in the section under one of these headings, or leaves out some between its first and its last.
  private static boolean isWithin(ThingList list, List<Item> headings) {
    if (headings.stream().anyMatch(heading -> heading.body().contains(list.listing().span()))) {
      return true;
    }
    var named = list.entries().stream().filter(entry -> !entry.names().isEmpty())
        .map(entry -> entry.item().section()).toList();
    return list.listing().form() == Form.SECTIONS && !named.isEmpty()
        && named.size() < headings.size()
        && named.getFirst() == headings.getFirst().section()
        && named.getLast() == headings.getLast().section()
        && headings.stream().map(Item::section).collect(Collectors.toSet()).containsAll(named);
  }

  private static Outline with(Outline outline, List<Item> items, Form form) {
    int start = items.getFirst().body().start();
    return outline.with(new Listing(outline.listings().size(), form, new Span(start, start),
        items.getFirst().body().cover(items.getLast().body()), items));
  }
}
