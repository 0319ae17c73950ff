package dev.crosscheck.model;

import java.util.List;
import java.util.OptionalInt;

/// A list as the article's structure shows it, whatever its items are (frameworks, benefits, steps, criteria).
/// - `index`: its place in [Outline#listings()], from 0.
/// - `lead`: the heading or sentence that introduces it; empty where there is none.
/// - `span`: from the first item's start to the last one's end.
public record Listing(int index, Form form, Span lead, Span span, List<Item> items) {

  /// How the items stand.
  public enum Form {
    /// Each item is a section with a heading.
    SECTIONS,
    /// Each item is a bullet or a numbered paragraph.
    BULLETS,
    /// Each item is a row of a table; its head is the cell that names it.
    TABLE,
    /// The items are enumerated in one sentence.
    SENTENCE,
    /// Each item is a short line of its own without marker.
    LINES
  }

  /// - `position`: where it stands, from 1.
  /// - `stated`: the number printed before it, if any.
  /// - `head`: what names it (heading, first words of a bullet, cell); empty at the start of `body` where it is missing.
  /// - `body`: all that belongs to it.
  /// - `section`: of SECTIONS the section it is; else the section it stands in.
  /// - `implied`: whether its own heading is missing and it was recovered from its text.
  public record Item(int position, OptionalInt stated, Span head, Span body, int section,
      boolean implied) {}

  public Listing {
    items = List.copyOf(items);
  }

  /// Whether numbers are printed before most of its items.
  public boolean numbered() {
    return items.stream().filter(item -> item.stated().isPresent()).count() * 2 > items.size();
  }

  /// Whether the printed numbers run down to 1 on purpose.
  public boolean countsDown() {
    var stated = items.stream().filter(item -> item.stated().isPresent())
        .mapToInt(item -> item.stated().getAsInt())
        .toArray();
    return stated.length > 1 && stated[0] > stated[stated.length - 1];
  }
}
