package dev.crosscheck.consistency;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What stands at the head of the columns of an article's tables.
final class Columns {

  /// A column of a table.
  private record Column(int table, int column) {}

  private final Outline outline;
  private final TreeMap<Integer, Block> cells = new TreeMap<>();
  private final Map<Column, List<Span>> heads = new HashMap<>();

  Columns(Outline outline) {
    this.outline = outline;
    for (Block block : outline.blocks()) {
      if (block.kind() == Block.Kind.CELL) {
        cells.put(block.span().start(), block);
      } else if (block.kind() == Block.Kind.HEADER_CELL) {
        heads.computeIfAbsent(new Column(block.group(), block.column()), _ -> new ArrayList<>())
            .add(block.span());
      }
    }
  }

  /// The head of the column in which a place lies, of several the first; empty where it lies in none.
  String head(Span place) {
    return heads(place).findFirst().orElse("");
  }

  /// All heads of the column in which a place lies, one below the other.
  Stream<String> heads(Span place) {
    return cell(place).stream()
        .flatMap(cell -> heads.getOrDefault(new Column(cell.group(), cell.column()), List.of())
            .stream())
        .map(head -> head.in(outline.view()).toString());
  }

  /// The cell in which a place lies, at least in part; the first of several.
  Optional<Block> cell(Span place) {
    return Stream.of(cells.floorEntry(place.start()), cells.higherEntry(place.start()))
        .filter(Objects::nonNull).map(Map.Entry::getValue)
        .filter(cell -> cell.span().overlaps(place)).findFirst();
  }
}
