package dev.crosscheck.extract;

import dev.crosscheck.extract.ThingList.Entry;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells lists of things from lists of benefits, criteria, features and steps.
final class ThingLists {

  /// Least share of the items that must name a thing.
  /// - Range tried: 0.4 to 0.8; lists with several items that no catalogue has lie near 0.6.
  static final double LEAST_NAMED = 0.55;

  /// Least share of different things among the named items: bullets that all begin with the framework of their
  /// section ("Spring makes …", "Spring has …") are no list of things.
  static final double LEAST_DIFFERENT = 0.75;

  private ThingLists() {}

  static List<ThingList> of(Outline outline, ItemNames names) {
    return outline.listings().stream().flatMap(listing -> of(listing, names).stream()).toList();
  }

  private static Optional<ThingList> of(Listing listing, ItemNames names) {
    var entries = new ArrayList<>(
        listing.items().stream().map(item -> new Entry(item, names.of(item))).toList());
    while (!entries.isEmpty() && isOutside(entries.getFirst())) {
      entries.removeFirst();
    }
    while (!entries.isEmpty() && isOutside(entries.getLast())) {
      entries.removeLast();
    }
    var list = new ThingList(listing, entries);
    int different = list.entries().stream().filter(entry -> !entry.names().isEmpty())
        .map(entry -> entry.names().getFirst().framework()).distinct().toList().size();
    long implied = entries.stream().filter(entry -> entry.item().implied()).count();
    boolean enough = list.namedEntries() + implied >= entries.size() * LEAST_NAMED
        && different >= list.namedEntries() * LEAST_DIFFERENT;
    int least = listing.form() == Form.SENTENCE ? 3 : 2;
    return enough && different >= least ? Optional.of(list) : Optional.empty();
  }

  /// An item that names nothing, at the edge of a list, belongs to it only where it is numbered or its heading is lost.
  private static boolean isOutside(Entry entry) {
    return entry.names().isEmpty() && !entry.item().implied() && entry.item().stated().isEmpty();
  }
}
