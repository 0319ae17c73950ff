package dev.crosscheck.structure;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Span;

/// A block in the making: what its markup says of it, or a line whose meaning is still to be read.
/// - `state`: see [State].
/// - `rank`: of a heading, how deep it stands: a smaller number is further out. Only the order of ranks has a meaning.
/// - `strong`: whether all of it stood in bold.
/// - `gap`: number of blank lines before it.
record Piece(Block block, State state, int rank, boolean strong, int gap) {

  /// How much is known of a piece.
  enum State {
    /// A line whose meaning is still to be read from its neighbours.
    OPEN,
    /// Settled.
    SET,
    /// The name of a value that stands in the next piece.
    LABEL,
    /// The value of the label before it.
    VALUE
  }

  static Piece set(Block block, int gap) {
    return new Piece(block, State.SET, block.level() * Ranks.STEP, false, gap);
  }

  static Piece open(Span span, boolean strong, int gap) {
    return new Piece(Block.paragraph(span), State.OPEN, 0, strong, gap);
  }

  Span span() {
    return block.span();
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  boolean isHeading() {
    return block.kind() == Block.Kind.HEADING;
  }

  boolean isItem() {
    return block.kind() == Block.Kind.ITEM;
  }

  Piece as(Block other, State known, int depth) {
    return new Piece(other, known, depth, strong, gap);
  }
}
