package dev.crosscheck.model;

import java.util.List;
import java.util.OptionalInt;

/// A sentence, a bullet, a heading or a cell: the unit that a claim is read from.
/// - `index`: its place in [Outline#sentences()], from 0.
/// - `block`: the block that holds it, by its place in [Outline#blocks()].
/// - `section`: the section that holds it, by its place in [Outline#sections()].
/// - `lead`: the sentence that introduces it ("Django is well suited for:" of its bullets), if any.
/// - `tokens`: its words and marks, over the outline's view.
public record Sentence(int index, Span span, Zone zone, Shape shape, int block, int section,
    OptionalInt lead,
    List<Token> tokens) {

  /// How it stands in the text.
  public enum Shape {
    PROSE, BULLET, HEADING, CELL, LABEL, VALUE
  }

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
