package dev.crosscheck.extract;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A list of the article whose items are things, as far as their names are known.
/// - `entries`: its items in order, without what stands before the first and after the last thing.
/// - `things`: their ids, in order.
record ThingList(Listing listing, List<Entry> entries, Set<String> things) {

  /// An item and the mentions that name it; none where its name isn't known.
  record Entry(Item item, List<Mention> names) {}

  ThingList {
    entries = List.copyOf(entries);
    things = Collections.unmodifiableSet(new LinkedHashSet<>(things));
  }

  ThingList(Listing listing, List<Entry> entries) {
    this(listing, entries, entries.stream().flatMap(entry -> entry.names().stream())
        .map(Mention::framework).collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /// The sections that its items are or stand in.
  Set<Integer> sections() {
    return entries.stream().map(entry -> entry.item().section())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  long namedEntries() {
    return entries.stream().filter(entry -> !entry.names().isEmpty()).count();
  }

  boolean isNumbered() {
    return entries.stream().filter(entry -> entry.item().stated().isPresent()).count() * 2 > entries
        .size();
  }

  /// How much of `other`'s things it has too, from 0 to 1.
  double coverage(ThingList other) {
    int all = other.things().size();
    long shared = other.things().stream().filter(things::contains).count();
    return all == 0 ? 0 : (double) shared / all;
  }

  /// Whether its lines tell first in which case a thing is to be chosen, or say to choose it.
  boolean isByCase(Outline outline) {
    return listing.form() == Form.LINES && entries.stream().map(Entry::item)
        .allMatch(item -> outline.view().substring(item.body().start(),
            Math.max(item.body().start(), item.head().start())).chars()
            .anyMatch(Character::isLetter));
  }

  /// Whether the things stand beside each other over the columns of a table, which ranks none of them.
  boolean areColumns(Outline outline) {
    int start = entries.getLast().item().body().start();
    int at = Span.last(outline.blocks(), Block::span, start);
    return listing.form() == Form.TABLE && at >= 0
        && outline.blocks().get(at).span().start() == start
        && outline.blocks().get(at).kind() == Block.Kind.HEADER_CELL;
  }

  /// Whether it stands in a part of the article that repeats what was said.
  boolean isRecap(Outline outline) {
    return outline.sections().get(entries.getFirst().item().section()).zone() == Zone.RECAP;
  }

  int start() {
    return entries.getFirst().item().body().start();
  }

  int end() {
    return entries.getLast().item().body().end();
  }
}
