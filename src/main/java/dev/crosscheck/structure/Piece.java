package dev.crosscheck.structure;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/// A block in the making: what its markup says of it, or a line whose meaning is still to be read.
/// - `state`: see [State].
/// - `marker`: of a heading or an item, what is printed before it.
/// - `strong`: whether all of it stood in bold.
/// - `gap`: number of blank lines before it.
record Piece(Block block, State state, Optional<Marker> marker, boolean strong, int gap) {

  /// Symbols behind the end of a link or of bold words, whose marks are blanks in the view: "[Gin](…) 🚀".
  private static final Pattern DECORATION = Pattern
      .compile("(?<!\\s)\\s{3,}+[\\p{So}\\p{Mn}\\p{Cf}][\\p{So}\\p{Mn}\\p{Cf}\\s]*+\\z");

  /// How much is known of a piece.
  enum State {
    /// A line whose meaning is still to be read from its neighbours.
    OPEN,
    /// Known from its markup.
    MARKED,
    /// Known from its line and its neighbours.
    READ,
    /// The name of a value that stands in the next piece.
    LABEL,
    /// The value of the label before it.
    VALUE
  }

  static Piece marked(Block block, int gap) {
    return new Piece(block, State.MARKED, Optional.empty(), false, gap);
  }

  static Piece open(Span span, boolean strong, int gap) {
    return new Piece(Block.paragraph(span), State.OPEN, Optional.empty(), strong, gap);
  }

  /// The same piece, now that its meaning is known.
  Piece as(Block meaning, State known, Optional<Marker> before) {
    return new Piece(meaning, known, before, strong, gap);
  }

  /// The same piece without white space at its ends.
  Piece stripped(CharSequence view) {
    return within(block.span().strip(view));
  }

  /// The same heading without the symbols that decorate its link.
  Piece undecorated(CharSequence view) {
    if (!isHeading()) {
      return this;
    }
    var span = block.span();
    var decoration = DECORATION.matcher(span.in(view));
    return decoration.find() && decoration.start() > 0
        ? within(new Span(span.start(), span.start() + decoration.start()))
        : this;
  }

  private Piece within(Span span) {
    var text = new Block(block.kind(), span, block.level(), block.marker(),
        block.group(),
        block.row(), block.column());
    return new Piece(text, state, marker, strong, gap);
  }

  /// Whether its words are read at all.
  boolean isRead() {
    return block.kind() != Block.Kind.CODE && block.kind() != Block.Kind.FRONT_MATTER;
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

  boolean isParagraph() {
    return block.kind() == Block.Kind.PARAGRAPH;
  }

  /// Whether markup itself makes it a heading.
  boolean isMarkedHeading() {
    return isHeading() && state == State.MARKED;
  }
}
