package dev.crosscheck.extract;

import dev.crosscheck.extract.ThingList.Entry;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Tables whose first row is no header but an item like the others, since Markdown knows no table without a header, or
/// whose columns all tell of things, the first one too.
final class HeadRows {

  /// Fewest items below that show what the column holds.
  private static final int FEWEST = 2;

  private final ItemNames names;
  private final Map<Integer, Block> cells = new HashMap<>();
  private final Map<Integer, List<Block>> heads;

  HeadRows(Outline outline, ItemNames names) {
    this.names = names;
    outline.blocks().stream().filter(block -> block.kind() == Kind.CELL)
        .forEach(block -> cells.putIfAbsent(block.span().start(), block));
    this.heads = outline.blocks().stream().filter(block -> block.kind() == Kind.HEADER_CELL)
        .collect(Collectors.groupingBy(Block::group));
  }

  /// The list with the first row of its table as its first item, where that names a thing as all below it do, or with the
  /// first column before the others.
  ThingList with(ThingList list) {
    if (list.listing().form() != Form.TABLE || list.entries().size() < FEWEST
        || !list.entries().stream().allMatch(entry -> entry.names().size() == 1)) {
      return list;
    }
    return head(list).or(() -> corner(list)).map(first -> {
      var entries = new ArrayList<>(List.of(first));
      entries.addAll(list.entries());
      return new ThingList(list.listing(), entries);
    }).orElse(list);
  }

  /// The first head of a table whose columns each tell of a thing, where it heads such a column as well, and no labels.
  private Optional<Entry> corner(ThingList list) {
    var second = list.entries().getFirst().item();
    return heads.values().stream()
        .filter(row -> row.size() > 1 && row.getFirst().column() == 0
            && row.get(1).span().equals(second.head()))
        .map(row -> row.getFirst().span())
        .map(head -> new Item(1, OptionalInt.empty(), head, head, second.section(), false))
        .map(item -> new Entry(item, names.of(item)))
        .filter(entry -> entry.names().size() == 1)
        .filter(entry -> !names.isGroup(entry.names().getFirst()) && list.entries().stream()
            .noneMatch(other -> names.isRelated(entry.names().getFirst(),
                other.names().getFirst())))
        .findFirst();
  }

  private Optional<Entry> head(ThingList list) {
    var first = list.entries().getFirst().item();
    var below = Optional.ofNullable(cells.get(first.head().start()));
    var row = below.map(cell -> heads.getOrDefault(cell.group(), List.of())).orElse(List.of());
    var own = row.stream()
        .filter(block -> below.filter(cell -> cell.column() == block.column()).isPresent())
        .findFirst();
    if (own.isEmpty() || first.stated().isPresent()) {
      return Optional.empty();
    }
    var body = row.stream().map(Block::span).reduce(Span::cover).orElseThrow();
    var item = new Item(1, OptionalInt.empty(), own.get().span(), body, first.section(), false);
    var named = names.of(item);
    // "Gin | Echo" over the columns compares them
    boolean alone = row.stream().filter(block -> !block.equals(own.get()))
        .noneMatch(block -> names.isMadeThing(block.span()));
    return alone && named.size() == 1 && isLike(named.getFirst(), list)
        ? Optional.of(new Entry(item, named))
        : Optional.empty();
  }

  /// Whether a thing is of the same sort as all of a list and none of them: what groups them (a language, a runtime) is none.
  private boolean isLike(Mention head, ThingList list) {
    boolean group = names.isGroup(head);
    return list.entries().stream().map(entry -> entry.names().getFirst())
        .allMatch(name -> names.isGroup(name) == group && !names.isRelated(head, name));
  }
}
