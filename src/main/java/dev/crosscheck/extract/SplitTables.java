package dev.crosscheck.extract;

import dev.crosscheck.extract.ThingList.Entry;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

/// Finds the tables into which an article has split one list ("Front end", "Back end"): under headings beside each other,
/// with the same columns and other things in each. Where they count anew each is a list of its own.
final class SplitTables {

  /// Fewest columns that show that two tables are of one make.
  private static final int FEWEST_COLUMNS = 2;

  private static final Phrasings PHRASINGS = Phrasings.own();

  private final Outline outline;
  private final ItemNames names;

  /// The table of each cell, by where the cell begins.
  private final Map<Integer, Integer> tables = new HashMap<>();

  /// The heads of each table's columns, in small letters.
  private final Map<Integer, List<String>> heads = new HashMap<>();

  SplitTables(Outline outline, ItemNames names) {
    this.outline = outline;
    this.names = names;
    for (var block : outline.blocks()) {
      if (block.kind() == Kind.CELL) {
        tables.put(block.span().start(), block.group());
      } else if (block.kind() == Kind.HEADER_CELL) {
        heads.computeIfAbsent(block.group(), table -> new ArrayList<>()).add(text(block));
      }
    }
  }

  private String text(Block head) {
    return head.span().in(outline.view()).toString().strip().toLowerCase(Locale.ROOT);
  }

  /// What the tables that belong together have in common.
  private record Make(int parent, List<String> columns) {}

  /// Whether a table that follows a list of another form has a column that tells what to take each thing for, as one that
  /// sums up does and one that compares in some respects doesn't.
  boolean tellsUse(ThingList table, ThingList first) {
    return first.listing().form() != Form.TABLE
        && columns(table).stream().anyMatch(head -> PHRASINGS.has("for-what", head));
  }

  /// Whether a table is another part of the list that one is a part of.
  boolean goesOn(ThingList first, ThingList other) {
    return first.listing().form() == Form.TABLE && other.listing().form() == Form.TABLE
        && section(first) != section(other) && columns(first).size() >= FEWEST_COLUMNS
        && make(first).equals(make(other)) && Groups.different(List.of(first, other)).size() == 2;
  }

  /// The lists with the tables without numbers that belong together made one, in the first one's place.
  List<ThingList> joined(List<ThingList> lists, Predicate<Item> vouched) {
    Map<Make, List<ThingList>> byMake = new LinkedHashMap<>();
    for (var list : lists) {
      if (mayBePart(list, vouched)) {
        byMake.computeIfAbsent(make(list), make -> new ArrayList<>()).add(list);
      }
    }
    Map<Integer, ThingList> whole = new HashMap<>();
    var parts = new HashSet<Integer>();
    for (var all : byMake.values()) {
      var tables = Groups.different(all);
      if (tables.size() > 1
          && tables.stream().map(this::section).distinct().count() == tables.size()) {
        var first = tables.getFirst().listing();
        whole.put(first.index(), new ThingList(first,
            tables.stream().flatMap(table -> table.entries().stream()).toList()));
        tables.forEach(table -> parts.add(table.listing().index()));
      }
    }
    return lists.stream()
        .filter(list -> !parts.contains(list.listing().index())
            || whole.containsKey(list.listing().index()))
        .map(list -> whole.getOrDefault(list.listing().index(), list)).toList();
  }

  /// Whether the rows of a table, and not its columns, name things, and it stands in a section that is none of these itself.
  private boolean mayBePart(ThingList list, Predicate<Item> vouched) {
    return list.listing().form() == Form.TABLE && !list.isNumbered()
        && columns(list).size() >= FEWEST_COLUMNS
        && section(list) != 0 && list.entries().stream().anyMatch(entry -> isNamed(entry, vouched))
        && !isThing(outline.sections().get(section(list)).heading());
  }

  /// Whether a heading is the name of a thing, and does not only mention one ("Small ones (like Koa)").
  private boolean isThing(Span heading) {
    return names.isMadeThing(heading) && !names
        .of(new Item(1, OptionalInt.empty(), heading, heading, 0, false)).isEmpty();
  }

  private static boolean isNamed(Entry entry, Predicate<Item> vouched) {
    return !entry.names().isEmpty() || vouched.test(entry.item());
  }

  private int section(ThingList list) {
    return list.entries().getFirst().item().section();
  }

  private Make make(ThingList list) {
    return new Make(outline.sections().get(section(list)).parent(), columns(list));
  }

  private List<String> columns(ThingList list) {
    int start = list.entries().getLast().item().body().start();
    return heads.getOrDefault(tables.getOrDefault(start, -1), List.of());
  }
}
