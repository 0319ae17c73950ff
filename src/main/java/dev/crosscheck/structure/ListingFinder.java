package dev.crosscheck.structure;

import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Finds every list that bullets, numbers, lines and tables show.
final class ListingFinder {

  /// A listing before its place among the others is known.
  record Found(Form form, Span lead, List<Item> items) {

    Span span() {
      return items.getFirst().body().cover(items.getLast().body());
    }
  }

  /// How many pieces may stand between a list and what introduces it.
  private static final int LEAD_REACH = 3;

  /// Numbers in a table that are greater are years or figures.
  private static final int HIGHEST_RANK = 1_000;

  private final String view;
  private final List<Piece> pieces;
  private final SectionTree tree;
  private final Titles.Title title;

  ListingFinder(String view, List<Piece> pieces, SectionTree tree, Titles.Title title) {
    this.view = view;
    this.pieces = pieces;
    this.tree = tree;
    this.title = title;
  }

  /// All listings, in reading order.
  List<Listing> find(List<Found> enumerations) {
    var found = new ArrayList<>(new SectionLists(view, tree, title).find());
    groups(found);
    found.addAll(new PlacedParagraphs(view, pieces, tree).find());
    found.addAll(enumerations);
    found.sort(Comparator.comparing(Found::span).thenComparing(Found::form));
    var listings = new ArrayList<Listing>();
    for (var list : found) {
      listings
          .add(new Listing(listings.size(), list.form(), list.lead(), list.span(), list.items()));
    }
    return listings;
  }

  private void groups(List<Found> found) {
    Map<Integer, List<Integer>> byGroup = new LinkedHashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).block().group() > 0) {
        byGroup.computeIfAbsent(pieces.get(i).block().group(), group -> new ArrayList<>()).add(i);
      }
    }
    for (var members : byGroup.values()) {
      boolean table = !pieces.get(members.getFirst()).isItem();
      var items = table ? rows(members) : items(members);
      if (!items.isEmpty()) {
        boolean marked = members.stream().anyMatch(i -> !pieces.get(i).block().marker().isEmpty());
        found.add(new Found(table ? Form.TABLE : marked ? Form.BULLETS : Form.LINES,
            lead(members.getFirst()), items));
      }
      var columns = table ? columns(members) : List.<Item>of();
      if (columns.size() > 1) {
        found.add(new Found(Form.TABLE, lead(members.getFirst()), columns));
      }
    }
  }

  private List<Item> items(List<Integer> members) {
    var items = new ArrayList<Item>();
    for (int k = 0; k < members.size(); k++) {
      int i = members.get(k);
      var block = pieces.get(i).block();
      if (pieces.get(i).isItem()) {
        int next = k + 1 < members.size() ? members.get(k + 1) : endOfLast(i);
        var body = block.span().cover(pieces.get(Math.max(i, next - 1)).span());
        items.add(
            new Item(items.size() + 1, number(pieces.get(i)), Heads.of(block.span(), view), body,
                tree.sectionOf(i), false));
      }
    }
    return items.stream().allMatch(item -> item.stated().orElse(0) == 1)
        ? items.stream().map(ListingFinder::unstated)
            .toList()
        : items;
  }

  /// Where Markdown lets people write "1." before each item, the numbers say nothing.
  static Item unstated(Item item) {
    return new Item(item.position(), OptionalInt.empty(), item.head(), item.body(), item.section(),
        item.implied());
  }

  /// The piece after all that belongs to the last item: deeper items and code.
  private int endOfLast(int last) {
    int end = last + 1;
    while (end < pieces.size() && tree.sectionOf(end) == tree.sectionOf(last)
        && (pieces.get(end).isItem()
            && pieces.get(end).block().level() > pieces.get(last).block().level())) {
      end++;
    }
    return end;
  }

  private List<Item> rows(List<Integer> members) {
    Map<Integer, List<Integer>> byRow = new LinkedHashMap<>();
    members.stream().filter(i -> pieces.get(i).block().kind() == Kind.CELL)
        .forEach(i -> byRow.computeIfAbsent(pieces.get(i).block().row(), row -> new ArrayList<>())
            .add(i));
    int naming = headedColumn(members).orElseGet(() -> namingColumn(byRow));
    boolean ranked = naming > 0 && isRanked(members);
    var items = new ArrayList<Item>();
    for (var row : byRow.values()) {
      var body = row.stream().map(i -> pieces.get(i).span()).reduce(Span::cover).orElseThrow();
      var head = row.stream().filter(i -> pieces.get(i).block().column() >= naming).findFirst();
      head.ifPresent(i -> items
          .add(new Item(items.size() + 1, ranked ? rank(row.getFirst()) : OptionalInt.empty(),
              pieces.get(i).span(), body, tree.sectionOf(i), false)));
    }
    return items;
  }

  /// The heads of a table's columns but the first, by which things stand beside each other ("Feature | Gin | Echo").
  private List<Item> columns(List<Integer> members) {
    var items = new ArrayList<Item>();
    for (int i : members) {
      var block = pieces.get(i).block();
      if (block.kind() == Kind.HEADER_CELL && block.column() > 0) {
        items.add(new Item(items.size() + 1, OptionalInt.empty(), block.span(), block.span(),
            tree.sectionOf(i), false));
      }
    }
    return items;
  }

  /// The column whose head says that it names things, where the first one's doesn't.
  private OptionalInt headedColumn(List<Integer> members) {
    var heads = members.stream().filter(i -> pieces.get(i).block().kind() == Kind.HEADER_CELL)
        .filter(i -> Cue.NAMING_COLUMN.fits(pieces.get(i).span().in(view)))
        .mapToInt(i -> pieces.get(i).block().column()).sorted().toArray();
    return heads.length > 0 && heads[0] > 0 ? OptionalInt.of(heads[0]) : OptionalInt.empty();
  }

  /// The first column, or the second where the first holds numbers alone.
  private int namingColumn(Map<Integer, List<Integer>> byRow) {
    boolean numbers = !byRow.isEmpty()
        && byRow.values().stream().allMatch(row -> rank(row.getFirst()).isPresent());
    return numbers ? 1 : 0;
  }

  /// Whether the numbers of the first column are ranks, and not years or figures.
  private boolean isRanked(List<Integer> members) {
    var first = members.stream().filter(i -> pieces.get(i).block().column() == 0).toList();
    return first.stream().filter(i -> pieces.get(i).block().kind() == Kind.HEADER_CELL)
        .noneMatch(i -> Cue.FIGURE_COLUMN.fits(pieces.get(i).span().in(view)))
        && first.stream().filter(i -> pieces.get(i).block().kind() == Kind.CELL)
            .noneMatch(i -> rank(i).orElse(0) > HIGHEST_RANK);
  }

  private OptionalInt rank(int cell) {
    var text = pieces.get(cell).span().in(view).toString().replaceAll("[#.)\\s]", "");
    return text.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  /// The heading before a list, or the paragraph before it.
  private Span lead(int first) {
    for (int i = first - 1; i >= 0 && i >= first - LEAD_REACH; i--) {
      var piece = pieces.get(i);
      if (piece.isHeading() || title.pieces().contains(i)) {
        return piece.span();
      }
      if (piece.isItem() && pieces.get(first).isItem()
          && piece.block().level() < pieces.get(first).block().level()
          || piece.isParagraph()
              && (view.charAt(piece.span().end() - 1) == ':' || i == first - 1)) {
        return piece.span();
      }
    }
    int start = pieces.get(first).span().start();
    return new Span(start, start);
  }

  static OptionalInt number(Piece piece) {
    return piece.marker().map(Marker::number)
        .orElseGet(() -> Marker.printed(piece.block().marker()).map(Marker::number)
            .orElse(OptionalInt.empty()));
  }
}
