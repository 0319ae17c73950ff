package dev.crosscheck.model;

/// Where a framework stands when all rankings are taken together.
/// - `position`: from 1; things that are `tied` share it.
/// - `lowest`, `highest`: the worst and the best position it takes when any one article is left out.
public record Consensus(String framework, String method, Missing missing, int position,
    boolean tied, int lowest,
    int highest) {

  /// The method and the policy that a thing's one consensus position is taken from: a list of the best N says of what it
  /// leaves out that it comes after them.
  public static final String DEFAULT_METHOD = "kemeny";
  public static final Missing DEFAULT_MISSING = Missing.LAST;

  /// What the absence of a framework from a list counts for.
  public enum Missing {
    NOTHING, LAST
  }

  /// Whether no single article decides its position.
  public boolean isRobust() {
    return highest == position && lowest == position;
  }

  /// Whether it is by the default method and policy.
  public boolean isDefault() {
    return method.equals(DEFAULT_METHOD) && missing == DEFAULT_MISSING;
  }
}
