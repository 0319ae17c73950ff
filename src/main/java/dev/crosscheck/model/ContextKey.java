package dev.crosscheck.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the lines of a concordance are sorted by.
/// - `distance`: of the word that counts, from the keyword: 1 for the next one; 0 for the keyword itself.
public record ContextKey(Side side, int distance) {

  /// Farthest word that can be sorted by.
  /// - Unit: words. Source: the sorting dialogues of concordancers (AntConc, WordSmith) go to five; nine is one digit.
  public static final int FARTHEST = 9;

  /// Where the word stands.
  public enum Side {
    LEFT, KEYWORD, RIGHT
  }

  private static final Pattern NAME = Pattern.compile("([1-" + FARTHEST + "])([LR])");

  /// The key of a name as corpus linguists write it: `1L`, `2R`, or `keyword`.
  public static Optional<ContextKey> named(String name) {
    if (name.equalsIgnoreCase("keyword")) {
      return Optional.of(new ContextKey(Side.KEYWORD, 0));
    }
    var matcher = NAME.matcher(name.toUpperCase(Locale.ROOT));
    return matcher.matches()
        ? Optional.of(new ContextKey(matcher.group(2).equals("L") ? Side.LEFT : Side.RIGHT,
            Integer.parseInt(matcher.group(1))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return switch (side) {
      case LEFT -> distance + "L";
      case RIGHT -> distance + "R";
      case KEYWORD -> "keyword";
    };
  }
}
