package dev.crosscheck.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A number that can say how it came about.
public record Score(double value, String how, List<Score> from) {

  public Score {
    from = List.copyOf(from);
  }

  public static Score of(double value, String how) {
    return new Score(value, how, List.of());
  }

  public static Score sum(String how, List<Score> parts) {
    return new Score(parts.stream().mapToDouble(Score::value).sum(), how, parts);
  }

  /// One line for it and one, indented, for each part.
  public String explain() {
    return String.format(Locale.ROOT, "%.2f = %s", value, how) + from.stream()
        .map(part -> "\n" + part.explain().indent(2).stripTrailing())
        .collect(Collectors.joining());
  }
}
