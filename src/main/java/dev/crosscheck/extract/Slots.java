package dev.crosscheck.extract;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The places that are there to name something: headings, heads of list items, cells.
final class Slots {

  /// How a name fills a slot.
  enum Fill {
    WHOLE, START, NONE
  }

  /// A slot and, where it is an item's head, its list.
  private record Slot(Span span, OptionalInt listing) {}

  /// Columns of a table that are told apart; a column is a list too.
  static final int MOST_COLUMNS = 100;

  /// What may stand beside a name in a slot that names nothing else.
  private static final Pattern FILLER = Pattern.compile(
      "(?i)(?:\\b(?:the|a|web|micro|application|framework|frameworks|language|programming|developers?|js|php|python|java|ruby"
          + "|v?\\d+(?:\\.\\d+)*|\\(.*\\)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:[a-z]{2,6})?\\.?(?=\\s+\\d{4}))(?![\\w])|[^\\p{L}\\p{N}])*");
  private static final Pattern OPENING = Pattern.compile("(?i)(?:[^\\p{L}]|\\bthe\\b|\\d)*");
  private static final Pattern CLOSING = Pattern
      .compile("(?s)\\s*(?:[:(,|]|[-\u2013\u2014] |is an? |framework|v?\\d).*");

  private final TreeMap<Integer, Slot> slots = new TreeMap<>();
  private final String view;

  Slots(Outline outline) {
    this.view = outline.view();
    outline.sections().stream().map(Section::heading).filter(span -> !span.isEmpty())
        .forEach(span -> slots.put(span.start(), new Slot(span, OptionalInt.empty())));
    for (var block : outline.blocks()) {
      if (block.kind() == Block.Kind.CELL) {
        int column = -1 - block.group() * MOST_COLUMNS - block.column();
        slots.put(block.span().start(), new Slot(block.span(), OptionalInt.of(column)));
      } else if (block.kind() == Block.Kind.HEADER_CELL) {
        slots.put(block.span().start(), new Slot(block.span(), OptionalInt.empty()));
      }
    }
    for (var listing : outline.listings()) {
      listing.items().stream().map(Listing.Item::head).filter(span -> !span.isEmpty())
          .forEach(
              span -> slots.put(span.start(), new Slot(span, OptionalInt.of(listing.index()))));
    }
  }

  /// The list whose item's head holds a place; a column of a table is one as well, with a number below 0.
  OptionalInt listing(Span name) {
    return slot(name).map(Slot::listing).orElse(OptionalInt.empty());
  }

  Fill fill(Span name) {
    return slot(name).map(slot -> fill(slot.span(), name)).orElse(Fill.NONE);
  }

  private Fill fill(Span slot, Span name) {
    var before = view.substring(slot.start(), name.start());
    var after = view.substring(name.end(), slot.end());
    if (FILLER.matcher(before).matches() && FILLER.matcher(after).matches()) {
      return Fill.WHOLE;
    }
    return OPENING.matcher(before).matches() && CLOSING.matcher(after).matches()
        ? Fill.START
        : Fill.NONE;
  }

  private Optional<Slot> slot(Span name) {
    return Optional.ofNullable(slots.floorEntry(name.start())).map(Map.Entry::getValue)
        .filter(slot -> slot.span().contains(name));
  }
}
