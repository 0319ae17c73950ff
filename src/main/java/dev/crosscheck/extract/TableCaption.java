package dev.crosscheck.extract;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Outline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words right above each table of an article: a caption, a line, a heading, and the heading of the section.
final class TableCaption {

  /// Longest text above a table that tells of it.
  /// - Unit: UTF-16 units.
  private static final int LONGEST = 240;

  private final Map<Integer, String> captions = new HashMap<>();

  TableCaption(Outline outline) {
    List<Block> blocks = outline.blocks();
    String heading = "";
    String above = "";
    for (var block : blocks) {
      boolean cell = block.kind() == Kind.CELL || block.kind() == Kind.HEADER_CELL;
      if (cell) {
        captions.putIfAbsent(block.group(), (heading + "\n" + above).strip());
      } else {
        String text = block.span().in(outline.view()).toString().strip();
        if (block.kind() == Kind.HEADING) {
          heading = text;
        }
        above = block.kind() == Kind.HEADING || text.length() > LONGEST ? "" : text;
      }
    }
  }

  String of(int group) {
    return captions.getOrDefault(group, "");
  }
}
