package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.List;

/// Recovers the list of an article that shows none of things, since a copy has lost its headings or its line breaks, or its
/// headings are sentences: only the names in it tell it.
final class LostLists {

  private LostLists() {}

  /// The outline with such a list behind its others, where there is one.
  static Outline in(Outline outline, Catalogue catalogue, List<Mention> mentions) {
    var named = new NamedPlaces(mentions);
    var lists = ThingLists.of(outline, new ItemNames(outline, catalogue, named)).stream()
        .map(ThingList::listing).filter(list -> list.form() != Form.SENTENCE).toList();
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

  /// Whether a list stands in the section under one of these headings.
  private static boolean isWithin(Listing list, List<Item> headings) {
    return headings.stream().anyMatch(heading -> heading.body().contains(list.span()));
  }

  private static Outline with(Outline outline, List<Item> items, Form form) {
    int start = items.getFirst().body().start();
    return outline.with(new Listing(outline.listings().size(), form, new Span(start, start),
        items.getFirst().body().cover(items.getLast().body()), items));
  }
}
