package dev.crosscheck.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of proportions ("twice as many", "nearly three times") and how far a figure may be from them, and of ratings
/// ("moderate") and their places on a scale. Immutable.
public final class Proportions {

  private static final List<String> COLUMNS = List.of("role", "words", "least", "greatest");

  /// Part of a multiple printed in figures that its words may leave open downwards ("nearly 31x").
  private static final double CLOSE = 0.85;

  private final List<Row> ratios;
  private final List<Row> tolerances;
  private final Pattern pattern;

  private record Row(String words, double least, double greatest) {}

  /// A proportion as said: `place` and `end` of its words in the text, and the bounds of the ratios that it allows.
  public record Said(int place, int end, String words, double least, double greatest) {

    /// Whether a ratio is within what the words mean.
    public boolean allows(double ratio) {
      return least <= ratio && ratio <= greatest;
    }
  }

  /// - `multiple`: the pattern of a multiple in figures, as its group of this name; one that never fits where there is none.
  private Proportions(List<Row> ratios, List<Row> tolerances, String multiple) {
    this.ratios = ratios;
    this.tolerances = tolerances;
    this.pattern = Pattern.compile("(?:\\b(" + alternatives(tolerances) + ") )?\\b("
        + alternatives(ratios) + "|" + multiple + ")(?![\\w-])");
  }

  /// The program's own table: what is said of two things ("twice as many").
  ///
  /// @throws BrokenTable when a bound is no number
  public static Proportions own() {
    var rows = Table.own("proportions.csv", COLUMNS);
    return new Proportions(rows(rows, "ratio"), rows(rows, "tolerance"),
        "(?<multiple>\\d{1,4}(?:\\.\\d+)?)(?:x| ?×| times)");
  }

  /// The program's own table: what is said of a part and its whole ("more than half of").
  ///
  /// @throws BrokenTable when a bound is no number
  public static Proportions ownShares() {
    var rows = Table.own("proportions.csv", COLUMNS);
    return new Proportions(rows(rows, "share"), rows(rows, "tolerance"), "(?<multiple>(?!))");
  }

  /// The words of ratings, lower-case, with their places on a scale, the worst least ("moderate").
  ///
  /// @throws BrokenTable when a bound is no number
  public static Map<String, Double> ownRatings() {
    return rows(Table.own("proportions.csv", COLUMNS), "rating").stream()
        .collect(Collectors.toMap(Row::words, Row::least));
  }

  /// The first proportion in a text.
  public Optional<Said> find(CharSequence text) {
    var matcher = pattern.matcher(text.toString().toLowerCase(Locale.ROOT));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String hedge = matcher.group(1) == null ? "" : matcher.group(1);
    String words = matcher.group(2);
    var tolerance = tolerances.stream().filter(row -> row.words().equals(hedge)).findFirst()
        .orElseThrow();
    if (matcher.group("multiple") != null) {
      double multiple = Double.parseDouble(matcher.group("multiple"));
      // a printed number is meant more exactly than "nearly three times"
      return Optional.of(new Said(matcher.start(), matcher.end(), matcher.group().strip(),
          multiple * (tolerance.least() == 0 ? 0 : Math.max(tolerance.least(), CLOSE)),
          multiple * tolerance.greatest()));
    }
    var ratio = ratios.stream().filter(row -> row.words().equals(words)).findFirst().orElseThrow();
    return Optional.of(new Said(matcher.start(), matcher.end(), matcher.group().strip(),
        ratio.least() * tolerance.least(), ratio.greatest() * tolerance.greatest()));
  }

  private static List<Row> rows(List<Table.Row> rows, String role) {
    return rows.stream().filter(row -> row.get("role").equals(role))
        .map(row -> new Row(row.get("words"), number(row, "least"), number(row, "greatest")))
        .toList();
  }

  private static double number(Table.Row row, String column) {
    String value = row.require(column);
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new BrokenTable(
          row.place() + ": '" + value + "' in the column '" + column + "' is no number", e);
    }
  }

  /// Longest first, so that "well over" wins over "over".
  private static String alternatives(List<Row> rows) {
    return rows.stream().map(Row::words).filter(words -> !words.isEmpty())
        .sorted(Comparator.comparingInt(String::length).reversed()
            .thenComparing(Comparator.naturalOrder()))
        .map(Pattern::quote).collect(Collectors.joining("|"));
  }
}
