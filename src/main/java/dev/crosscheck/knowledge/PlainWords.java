package dev.crosscheck.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The words that name a quality outright (`plain-words.csv`): "slow" and "performance" do for performance, "callbacks all
/// over" doesn't. Immutable.
public final class PlainWords {

  static final List<String> COLUMNS = List.of("facet", "value", "beginnings");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

  /// A facet and a value of it.
  private record Meaning(String facet, String value) {}

  private final Map<Meaning, List<String>> beginnings = new HashMap<>();

  private PlainWords(List<Table.Row> rows) {
    rows.forEach(row -> beginnings.put(new Meaning(row.require("facet"), row.require("value")),
        List.of(row.require("beginnings").split(";"))));
  }

  /// The program's own words.
  public static PlainWords own() {
    return new PlainWords(Table.own("plain-words.csv", COLUMNS));
  }

  /// Whether words name a value outright; true too for a value that the table has no words of.
  public boolean name(String facet, String value, CharSequence words) {
    var known = beginnings.get(new Meaning(facet, value));
    return known == null || NO_LETTER.splitAsStream(words.toString().toLowerCase(Locale.ROOT))
        .anyMatch(word -> known.stream().anyMatch(word::startsWith));
  }
}
