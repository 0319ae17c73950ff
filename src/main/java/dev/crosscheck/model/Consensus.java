package dev.crosscheck.model;

/// Where a framework stands when all rankings are taken together.
/// - `position`: from 1; things that are `tied` share it.
/// - `lowest`, `highest`: the worst and the best position it takes when any one article is left out.
public record Consensus(String framework, String method, Missing missing, int position,
    boolean tied, int lowest,
    int highest) {

  /// What the absence of a framework from a list counts for.
  public enum Missing {
    NOTHING, LAST
  }
}
