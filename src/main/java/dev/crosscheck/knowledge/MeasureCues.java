package dev.crosscheck.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words for a metric, those that say what a list goes by, and the heads of columns of figures (`measures.csv`).
/// Immutable.
public final class MeasureCues {

  static final List<String> COLUMNS = List.of("cue", "text", "metric");

  /// The words of a metric at a place of a text; `end` is the place behind them.
  public record Found(String metric, int start, int end) {}

  private record Cue(String text, String metric) {}

  private final List<Cue> metrics = new ArrayList<>();
  private final List<Cue> leads = new ArrayList<>();
  private final List<String> orders = new ArrayList<>();
  private final Map<String, String> columns = new HashMap<>();
  private final Set<String> surveys = new HashSet<>();

  private MeasureCues(List<Table.Row> rows) {
    for (var row : rows) {
      String text = row.require("text").toLowerCase(Locale.ROOT);
      switch (row.require("cue")) {
        case "metric" -> metrics.add(new Cue(text, row.require("metric")));
        case "order" -> orders.add(text);
        case "column" -> columns.put(text, row.require("metric"));
        case "lead" -> leads.add(new Cue(text, row.require("metric")));
        case "survey" -> surveys.add(text);
        default -> throw new BrokenTable(row.place() + ": unknown cue '" + row.get("cue")
            + "'; it must be metric, order, lead, column or survey");
      }
    }
    var longest = Comparator.comparingInt((Cue cue) -> -cue.text().length())
        .thenComparing(Cue::text);
    metrics.sort(longest);
    leads.sort(longest);
    orders
        .sort(Comparator.comparingInt((String text) -> -text.length()).thenComparing(text -> text));
  }

  /// The program's own cues.
  public static MeasureCues own() {
    return new MeasureCues(Table.own("measures.csv", COLUMNS));
  }

  /// The metric of the figures below or beside the head of a column or a row: all of its words count, its unit and what
  /// stands in brackets left out, any capitals.
  public Optional<String> column(String head) {
    return Optional.ofNullable(columns.get(head.toLowerCase(Locale.ROOT)));
  }

  /// Whether only the results of a survey have columns of that head ("Loved"), any capitals.
  public boolean isSurvey(String head) {
    return surveys.contains(head.toLowerCase(Locale.ROOT));
  }

  /// The longest words for a metric in a text, any capitals.
  public Optional<Found> metric(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return metrics.stream().map(cue -> at(small, cue.text(), cue.metric()))
        .flatMap(Optional::stream).findFirst();
  }

  /// The metrics that the words over a list of figures may name, any capitals, the longest words first.
  public List<String> leads(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return leads.stream().filter(cue -> at(small, cue.text(), cue.metric()).isPresent())
        .map(Cue::metric).distinct().toList();
  }

  /// The longest words that say what a list goes by, any capitals; the metric of the result is empty.
  public Optional<Found> order(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return orders.stream().map(cue -> at(small, cue, "")).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Found> at(String text, String cue, String metric) {
    for (int at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
      int end = at + cue.length();
      if ((at == 0 || !Character.isLetter(text.charAt(at - 1))
          || !Character.isLetter(cue.charAt(0)))
          && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return Optional.of(new Found(metric, at, end));
      }
    }
    return Optional.empty();
  }
}
