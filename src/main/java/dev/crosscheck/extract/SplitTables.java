package dev.crosscheck.extract;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Outline;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Tells the tables into which an article has split one list ("Front end", "Back end"): under headings beside each other,
/// with the same columns and other things in each.
record SplitTables(Outline outline) {

  /// Fewest columns that show that two tables are of one make.
  private static final int FEWEST_COLUMNS = 2;

  /// Whether a table is another part of the list that one is a part of.
  boolean goesOn(ThingList first, ThingList other) {
    if (first.listing().form() != Form.TABLE || other.listing().form() != Form.TABLE
        || section(first) == section(other) || parent(first) != parent(other)
        || !Collections.disjoint(first.things(), other.things())) {
      return false;
    }
    var columns = columns(first);
    return columns.size() >= FEWEST_COLUMNS && columns.equals(columns(other));
  }

  private static int section(ThingList list) {
    return list.entries().getFirst().item().section();
  }

  private int parent(ThingList list) {
    return outline.sections().get(section(list)).parent();
  }

  /// The heads of a table's columns, in small letters.
  private List<String> columns(ThingList list) {
    int group = outline.blocks().stream()
        .filter(block -> block.kind() == Kind.CELL && block.span().start() >= list.start())
        .mapToInt(Block::group).findFirst().orElse(-1);
    return outline.blocks().stream()
        .filter(block -> block.kind() == Kind.HEADER_CELL && block.group() == group)
        .map(block -> block.span().in(outline.view()).toString().strip().toLowerCase(Locale.ROOT))
        .toList();
  }
}
