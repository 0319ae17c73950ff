package dev.crosscheck.consistency;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table of an article.
/// - `cells`: all of them in reading order, at least one, the heads of columns among them.
record Grid(List<Block> cells) {

  /// An article's tables, by the number that their blocks have as their group.
  static NavigableMap<Integer, Grid> all(Outline outline) {
    var grids = new TreeMap<Integer, Grid>();
    outline.blocks().stream().filter(block -> isHead(block) || isBody(block))
        .forEach(cell -> grids.computeIfAbsent(cell.group(), _ -> new Grid(new ArrayList<>()))
            .cells().add(cell));
    return grids;
  }

  /// Where it stands, from its first cell to its last.
  Span span() {
    return cells.getFirst().span().cover(cells.getLast().span());
  }

  /// The heads of its columns; none where it has no header.
  Stream<Block> heads() {
    return cells.stream().filter(Grid::isHead);
  }

  /// Its rows below the header, from the top, each from left to right.
  Collection<List<Block>> rows() {
    return cells.stream().filter(Grid::isBody)
        .collect(Collectors.groupingBy(Block::row, TreeMap::new, Collectors.toList())).values();
  }

  private static boolean isHead(Block block) {
    return block.kind() == Block.Kind.HEADER_CELL;
  }

  private static boolean isBody(Block block) {
    return block.kind() == Block.Kind.CELL;
  }
}
