package dev.crosscheck.consistency;

import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Groups of a list whose headings set sorts of things apart ("Popular frameworks", then "Libraries"): an item is one of what
/// the heading of its own group says, whatever the list as a whole is introduced as.
final class GroupKinds {

  private final Outline outline;

  GroupKinds(Outline outline) {
    this.outline = outline;
  }

  /// The items that stand in a group of frameworks alone; empty where the groups don't set sorts apart.
  List<Ranking.Item> frameworks(Ranking ranking) {
    if (ranking.listing() >= outline.listings().size()) {
      return List.of();
    }
    var listing = outline.listings().get(ranking.listing());
    var headings = listing.form() == Listing.Form.SECTIONS
        ? headings(listing)
        : new TreeMap<Integer, String>();
    var sorts = headings.values().stream().distinct().map(TitledKinds::sorts)
        .filter(named -> !named.isEmpty()).collect(Collectors.toSet());
    return sorts.size() < 2
        ? List.of()
        : ranking.items().stream()
            .filter(item -> isOfFrameworks(headings, item.body())).toList();
  }

  /// The heading of the group of each item, by the item's start.
  private NavigableMap<Integer, String> headings(Listing listing) {
    var headings = new TreeMap<Integer, String>();
    listing.items().forEach(item -> {
      var group = outline.sections().get(outline.sections().get(item.section()).parent());
      headings.put(item.body().start(), group.heading().in(outline.view()).toString());
    });
    return headings;
  }

  private static boolean isOfFrameworks(NavigableMap<Integer, String> headings, Span body) {
    var heading = headings.floorEntry(body.start());
    if (heading == null) {
      return false;
    }
    var sorts = TitledKinds.sorts(heading.getValue());
    return sorts.size() == 1 && KindWords.FRAMEWORK.isNamedIn(sorts.getFirst());
  }
}
