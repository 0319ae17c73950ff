package dev.crosscheck.structure;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Sentence.Shape;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import dev.crosscheck.nlp.Linguist;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Cuts blocks into sentences and says which sentence introduces which.
final class SentenceMaker {

  /// A heading or cell that is longer is several sentences, whatever its markup.
  /// - Unit: UTF-16 units.
  private static final int LONG = 1_000;

  private final String view;
  private final Linguist linguist;
  private final Zoning zoning;
  private final List<Sentence> sentences = new ArrayList<>();

  /// The last sentence that may introduce what follows: a heading, or prose that ends in a colon.
  private OptionalInt lead = OptionalInt.empty();
  private boolean leadIsHeading;
  /// The bullet with a colon that deeper ones follow ("Cons:"), and its depth.
  private OptionalInt bullet = OptionalInt.empty();
  private int bulletLevel;

  SentenceMaker(String view, Linguist linguist, Zoning zoning) {
    this.view = view;
    this.linguist = linguist;
    this.zoning = zoning;
  }

  void add(Piece piece, int block, int section) {
    var zone = zoning.of(block);
    if (zone == Zone.CODE || zone == Zone.FRONT_MATTER) {
      return;
    }
    var shape = shape(piece);
    var spans = switch (shape) {
      case PROSE, BULLET -> linguist.sentences(view, piece.span()).stream()
          .flatMap(span -> LabelledPairs.in(view, span).stream()).toList();
      case HEADING, CELL, LABEL, VALUE -> piece.span().length() <= LONG
          ? List.of(piece.span())
          : linguist.sentences(view, piece.span());
    };
    for (var span : spans) {
      add(span, shape, piece.block().level(), block, section, zoning.of(block, span));
    }
  }

  private void add(Span span, Shape shape, int level, int block, int section, Zone zone) {
    int index = sentences.size();
    if (shape != Shape.BULLET || level <= bulletLevel) {
      bullet = OptionalInt.empty();
    }
    var introduced = switch (shape) {
      case BULLET -> bullet.isPresent() ? bullet : lead;
      case CELL -> lead;
      case VALUE -> OptionalInt.of(index - 1);
      case PROSE, HEADING, LABEL -> OptionalInt.empty();
    };
    sentences.add(new Sentence(index, span, zone, shape, block, section, introduced,
        linguist.tokens(view, span)));
    boolean colon = view.charAt(span.end() - 1) == ':';
    if (shape == Shape.BULLET && colon) {
      bullet = OptionalInt.of(index);
      bulletLevel = level;
    }
    if (shape == Shape.HEADING) {
      lead = OptionalInt.of(index);
      leadIsHeading = true;
    } else if (shape == Shape.PROSE) {
      if (colon) {
        lead = OptionalInt.of(index);
        leadIsHeading = false;
      } else if (!leadIsHeading) {
        lead = OptionalInt.empty();
      }
    }
  }

  private static Shape shape(Piece piece) {
    return switch (piece.state()) {
      case LABEL -> Shape.LABEL;
      case VALUE -> Shape.VALUE;
      case OPEN, MARKED, READ -> shape(piece.block().kind());
    };
  }

  private static Shape shape(Block.Kind kind) {
    return switch (kind) {
      case HEADING -> Shape.HEADING;
      case ITEM -> Shape.BULLET;
      case HEADER_CELL, CELL -> Shape.CELL;
      case PARAGRAPH, QUOTE, CODE, CAPTION, FRONT_MATTER, NAVIGATION -> Shape.PROSE;
    };
  }

  List<Sentence> sentences() {
    return sentences;
  }
}
