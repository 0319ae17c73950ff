package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Recovers the first item of a list of sections where the article has lost its title and that item's heading: it begins by telling
/// of a thing that has no section.
final class LeadingItem {

  private final Outline outline;
  private final Catalogue catalogue;
  private final OpenedParagraphs paragraphs;

  LeadingItem(Outline outline, Catalogue catalogue, OpenedParagraphs paragraphs) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.paragraphs = paragraphs;
  }

  /// The list with that item before its others, where there is one.
  Optional<Listing> of(ThingList list) {
    var listing = list.listing();
    var first = listing.items().getFirst();
    if (listing.form() != Form.SECTIONS || list.isNumbered() || first.section() != 1
        || outline.metadata().titleSpan().isPresent()) {
      return Optional.empty();
    }
    var before = outline.blocks().stream().map(Block::span)
        .filter(span -> span.end() <= first.head().start()).toList();
    boolean told = !before.isEmpty() && outline.blocks().getFirst().kind() == Kind.PARAGRAPH;
    return told
        ? paragraphs.opener(before.getFirst())
            .filter(thing -> catalogue.kind(thing.framework()).endsWith("framework")
                && !list.things().contains(thing.framework()))
            .map(thing -> with(listing, NamedPlaces.place(thing),
                before.getFirst().cover(before.getLast())))
        : Optional.empty();
  }

  private static Listing with(Listing listing, Span name, Span body) {
    List<Item> items = new ArrayList<>();
    items.add(new Item(1, OptionalInt.empty(), name, body, 0, true));
    listing.items().forEach(item -> items.add(new Item(items.size() + 1, item.stated(), item.head(),
        item.body(), item.section(), item.implied())));
    return new Listing(listing.index(), listing.form(), listing.lead(),
        body.cover(listing.span()), items);
  }
}
