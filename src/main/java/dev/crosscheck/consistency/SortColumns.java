package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The columns of an article's tables that say what sort of thing each row is.
final class SortColumns {

  /// Their heads.
  private static final Set<String> HEADS = FunctionWords.of("heads-of-kinds");

  private record Row(int group, int row) {}

  private final Map<Integer, Integer> columns = new HashMap<>();
  private final Map<Row, Block> sorts = new HashMap<>();
  private final TreeMap<Integer, Block> cells = new TreeMap<>();

  SortColumns(Outline outline) {
    outline.blocks().stream().filter(block -> block.kind() == Block.Kind.HEADER_CELL)
        .filter(block -> HEADS
            .contains(String.join(" ", Prose.words(block.span().in(outline.view())))))
        .forEach(head -> columns.putIfAbsent(head.group(), head.column()));
    outline.blocks().stream().filter(block -> block.kind() == Block.Kind.CELL)
        .filter(cell -> columns.containsKey(cell.group())).forEach(cell -> {
          cells.put(cell.span().start(), cell);
          if (columns.getOrDefault(cell.group(), -1) == cell.column()) {
            sorts.put(new Row(cell.group(), cell.row()), cell);
          }
        });
  }

  /// The cell that says what sort of thing a row is about.
  /// - `head`: what names the row.
  Optional<Span> of(Span head) {
    return Optional.ofNullable(cells.floorEntry(head.start())).map(Map.Entry::getValue)
        .filter(cell -> cell.span().overlaps(head))
        .map(cell -> sorts.get(new Row(cell.group(), cell.row()))).map(Block::span);
  }
}
