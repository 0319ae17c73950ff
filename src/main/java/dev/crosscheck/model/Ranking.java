package dev.crosscheck.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A list whose items are things.
/// - `list`: its number within the article, from 1, in reading order.
/// - `ordered`: whether the article numbers the items or says that they are in order.
/// - `listing`: the list of the outline it was made from.
/// - `basis`: what the article says it orders by, a metric's name or a short phrase; empty where it doesn't say.
public record Ranking(int list, Role role, boolean ordered, int listing, String basis,
    Optional<Evidence> basisEvidence,
    List<Item> items) {

  /// What a list is for.
  public enum Role {
    MAIN, RECAP, OTHER
  }

  /// Whether an item's own heading stands in the text.
  public enum Source {
    EXPLICIT, IMPLIED
  }

  /// - `position`: where it stands, from 1 (of several things under one heading the same).
  /// - `stated`: the number printed beside it.
  /// - `framework`: id of the catalogue, or `?` and the name as written.
  /// - `head`: the heading, bullet or cell that names it, or the first words of its text where the heading is missing.
  /// - `surface`: the name as written there.
  /// - `body`: place of the whole item.
  public record Item(int position, OptionalInt stated, Source source, String framework,
      String surface, Evidence head,
      Span body, Optional<Measure> measure) {}

  /// A figure that the article gives with an item as its measure: `github-repositories`, 1240033.
  public record Measure(String metric, BigDecimal value, Evidence evidence) {}

  public Ranking {
    items = List.copyOf(items);
  }
}
