package dev.crosscheck.extract;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Outline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Tells the tables into which an article has split one list ("Front end", "Back end"): under headings beside each other,
/// with the same columns and other things in each.
final class SplitTables {

  /// Fewest columns that show that two tables are of one make.
  private static final int FEWEST_COLUMNS = 2;

  private final Outline outline;

  /// The table of each cell, by where the cell begins.
  private final TreeMap<Integer, Integer> tables = new TreeMap<>();

  /// The heads of each table's columns, in small letters.
  private final Map<Integer, List<String>> heads = new HashMap<>();

  SplitTables(Outline outline) {
    this.outline = outline;
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

  /// Whether a table is another part of the list that one is a part of.
  boolean goesOn(ThingList first, ThingList other) {
    if (first.listing().form() != Form.TABLE || other.listing().form() != Form.TABLE
        || section(first) == section(other) || parent(first) != parent(other)) {
      return false;
    }
    var columns = columns(first);
    return columns.size() >= FEWEST_COLUMNS && columns.equals(columns(other))
        && Collections.disjoint(first.things(), other.things());
  }

  private static int section(ThingList list) {
    return list.entries().getFirst().item().section();
  }

  private int parent(ThingList list) {
    return outline.sections().get(section(list)).parent();
  }

  private List<String> columns(ThingList list) {
    var cell = tables.ceilingEntry(list.start());
    return cell == null ? List.of() : heads.getOrDefault(cell.getValue(), List.of());
  }
}
