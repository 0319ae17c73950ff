package dev.crosscheck.structure;

import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Finds every list that the structure shows, whatever its items are.
final class ListingFinder {

  private record Found(Form form, Span lead, List<Item> items) {
    Span span() {
      return items.getFirst().body().cover(items.getLast().body());
    }
  }

  private final String view;
  private final List<Piece> pieces;
  private final SectionTree tree;
  private final List<Found> found = new ArrayList<>();

  ListingFinder(String view, List<Piece> pieces, SectionTree tree) {
    this.view = view;
    this.pieces = pieces;
    this.tree = tree;
  }

  List<Listing> find() {
    sections();
    groups();
    found.sort(Comparator.comparing(Found::span).thenComparing(Found::form));
    var listings = new ArrayList<Listing>();
    for (var list : found) {
      listings
          .add(new Listing(listings.size(), list.form(), list.lead(), list.span(), list.items()));
    }
    return listings;
  }

  /// Sections beside each other, numbered ones apart from the others.
  private void sections() {
    Map<String, List<Section>> byParent = new LinkedHashMap<>();
    for (var section : tree.sections().subList(1, tree.sections().size())) {
      var key = section.parent() + (section.marker().isEmpty() ? " " : "#");
      byParent.computeIfAbsent(key, parent -> new ArrayList<>()).add(section);
    }
    byParent.values().stream().filter(siblings -> siblings.size() > 1).forEach(siblings -> {
      var items = new ArrayList<Item>();
      for (var section : siblings) {
        items.add(
            new Item(items.size() + 1, number(section.marker()), section.heading(), section.body(),
                section.index(), false));
      }
      found.add(new Found(Form.SECTIONS,
          tree.sections().get(siblings.getFirst().parent()).heading(), items));
    });
  }

  /// Items and table rows of one group.
  private void groups() {
    Map<Integer, List<Integer>> byGroup = new LinkedHashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).block().group() > 0) {
        byGroup.computeIfAbsent(pieces.get(i).block().group(), group -> new ArrayList<>()).add(i);
      }
    }
    byGroup.values().forEach(this::group);
  }

  private void group(List<Integer> members) {
    var first = pieces.get(members.getFirst());
    var items = new ArrayList<Item>();
    for (int i : members) {
      var block = pieces.get(i).block();
      if (block.kind() == Kind.ITEM) {
        items.add(new Item(items.size() + 1, number(block.marker()), Heads.of(block.span(), view),
            block.span(),
            tree.sectionOf(i), false));
      } else if (block.kind() == Kind.CELL && block.column() == 0) {
        items.add(
            new Item(items.size() + 1, OptionalInt.empty(), block.span(), row(members, block.row()),
                tree.sectionOf(i), false));
      }
    }
    if (!items.isEmpty()) {
      var form = !first.isItem()
          ? Form.TABLE
          : first.block().marker().isEmpty() ? Form.LINES : Form.BULLETS;
      found.add(new Found(form, lead(members.getFirst()), items));
    }
  }

  private Span row(List<Integer> members, int row) {
    return members.stream().map(i -> pieces.get(i).block()).filter(block -> block.row() == row)
        .map(block -> block.span()).reduce(Span::cover).orElseThrow();
  }

  /// The heading before a list, or the end of the paragraph before it where that introduces it.
  private Span lead(int first) {
    for (int i = first - 1; i >= 0 && i >= first - 3; i--) {
      var piece = pieces.get(i);
      if (piece.isHeading()
          || piece.block().kind() == Kind.PARAGRAPH && view.charAt(piece.span().end() - 1) == ':') {
        return piece.span();
      }
    }
    return new Span(pieces.get(first).span().start(), pieces.get(first).span().start());
  }

  private static OptionalInt number(String marker) {
    return Marker.at(marker + " x").map(Marker::number).orElse(OptionalInt.empty());
  }
}
