package dev.crosscheck.structure;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Block.Kind;
import java.util.List;

/// Takes the blocks that came with an article; its paragraphs are still open, since pages don't mark all their headings.
final class GivenReader {

  private GivenReader() {}

  static List<Piece> read(Canvas canvas, Article article) {
    var blocks = article.blocks();
    blocks.stream().filter(block -> block.kind() != Kind.CODE)
        .forEach(block -> canvas.show(block.span()));
    canvas.blankMarks();
    return blocks.stream()
        .map(block -> block.kind() == Kind.PARAGRAPH
            ? Piece.open(block.span(), false, 1)
            : Piece.marked(block, 1))
        .toList();
  }
}
