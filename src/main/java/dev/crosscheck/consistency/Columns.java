package dev.crosscheck.consistency;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// What stands at the head of the columns of an article's tables.
final class Columns {

  /// A column of a table.
  private record Column(int table, int column) {}

  private final Outline outline;
  private final TreeMap<Integer, Block> cells = new TreeMap<>();
  private final Map<Column, Span> heads = new HashMap<>();

  Columns(Outline outline) {
    this.outline = outline;
    for (Block block : outline.blocks()) {
      if (block.kind() == Block.Kind.CELL) {
        cells.put(block.span().start(), block);
      } else if (block.kind() == Block.Kind.HEADER_CELL) {
        heads.putIfAbsent(new Column(block.group(), block.column()), block.span());
      }
    }
  }

  /// The head of the column in which a place lies; empty where it lies in none.
  String head(Span place) {
    var cell = cells.floorEntry(place.start());
    if (cell == null || !cell.getValue().span().overlaps(place)) {
      return "";
    }
    var head = heads.get(new Column(cell.getValue().group(), cell.getValue().column()));
    return head == null ? "" : head.in(outline.view()).toString();
  }
}
