package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import java.util.Arrays;
import java.util.Locale;

/// The words that files use for values of the model.
final class Words {

  private Words() {}

  /// An enumeration's constant as files write it: `rank-disagreement`, `linked`.
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// All constants as files write them.
  static Object[] lower(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Words::lower).toArray();
  }

  /// The heading of a section, exactly; empty for the article itself and where the heading is missing.
  static String heading(Analysis analysis, int section) {
    return analysis.outline().sections().get(section).heading().in(analysis.article().text())
        .toString();
  }

  /// The name of a finding's side by its place: a to z, then aa, ab and so on.
  static String side(int index) {
    String letter = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? letter : side(index / 26 - 1) + letter;
  }
}
