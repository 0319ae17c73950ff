package dev.crosscheck.model;

/// A piece of an article as its markup or its lines set it apart, in reading order and without overlap.
/// - `span`: the content, without the marker ("1.", "•", "##") and without white space at its ends.
/// - `level`: of a heading 1 to 6; of a list item its depth from 1; else 0.
/// - `marker`: what is printed before an item or a heading ("5.", "#1", "-", "•"); empty where nothing is.
/// - `group`: the list or table that an item or cell belongs to, from 1; else 0.
/// - `row`, `column`: of a cell, from 0, row 0 being the header where the table has one; else 0.
public record Block(Kind kind, Span span, int level, String marker, int group, int row,
    int column) {

  /// What a block is.
  public enum Kind {
    HEADING, PARAGRAPH, ITEM, HEADER_CELL, CELL, QUOTE, CODE, CAPTION, FRONT_MATTER, NAVIGATION
  }

  public static Block paragraph(Span span) {
    return new Block(Kind.PARAGRAPH, span, 0, "", 0, 0, 0);
  }

  public static Block heading(Span span, int level, String marker) {
    return new Block(Kind.HEADING, span, level, marker, 0, 0, 0);
  }

  public static Block item(Span span, int depth, String marker, int list) {
    return new Block(Kind.ITEM, span, depth, marker, list, 0, 0);
  }
}
