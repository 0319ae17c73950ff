package dev.crosscheck.knowledge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that praise and blame one quality (`opposites.csv`), as a sentence says them of a thing without more ado. Immutable.
public final class Opposites {

  private static final List<String> COLUMNS = List.of("quality", "good", "bad");

  /// A quality with the words that grant it and those that deny it, as patterns.
  public record Pair(String quality, Pattern good, Pattern bad) {}

  private final List<Pair> pairs;

  private Opposites(List<Pair> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  /// The program's own table.
  ///
  /// @throws BrokenTable when a cell is empty
  public static Opposites own() {
    return new Opposites(Table.own("opposites.csv", COLUMNS).stream()
        .map(row -> new Pair(row.require("quality"), pattern(row.require("good")),
            pattern(row.require("bad"))))
        .toList());
  }

  public List<Pair> pairs() {
    return pairs;
  }

  /// The longest words first, so that "not fast" is not read as "fast".
  private static Pattern pattern(String cell) {
    return Pattern.compile("(?i)(?<![\\w-])(?:" + Arrays.stream(cell.split("\\|"))
        .map(String::strip).sorted(Comparator.comparingInt(String::length).reversed()
            .thenComparing(Comparator.naturalOrder()))
        .map(Pattern::quote).collect(Collectors.joining("|")) + ")(?![\\w-])");
  }
}
