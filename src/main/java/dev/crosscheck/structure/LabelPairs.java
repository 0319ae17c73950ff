package dev.crosscheck.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds labels and values that stand on alternate lines ("Gin Programming Language", "Go"): the label's last two words
/// come again elsewhere before other short lines.
final class LabelPairs {

  /// Longest value.
  /// - Unit: words.
  private static final int LONGEST_VALUE = 5;

  private final Set<Integer> labels = new HashSet<>();

  LabelPairs(List<Line> lines, CharSequence view) {
    Map<String, List<Integer>> byTail = new HashMap<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      var line = lines.get(i);
      var next = lines.get(i + 1);
      if (mayPair(line) && mayPair(next) && line.words() >= 2 && next.words() <= LONGEST_VALUE) {
        byTail.computeIfAbsent(tail(line, view), tail -> new ArrayList<>()).add(i);
      }
    }
    byTail.values().stream().filter(places -> places.size() > 1)
        .filter(places -> places.stream().map(i -> text(lines.get(i), view)).distinct().count() > 1
            && places.stream().map(i -> text(lines.get(i + 1), view)).distinct().count() > 1)
        .filter(
            places -> places.stream().map(i -> tail(lines.get(i + 1), view)).distinct().count() > 1
                || places.stream().anyMatch(i -> lines.get(i + 1).words() == 1))
        .forEach(labels::addAll);
    beside(lines, view);
    // a value may look like a label itself
    labels.stream().sorted().toList().forEach(i -> {
      if (labels.contains(i)) {
        labels.remove(i + 1);
      }
    });
  }

  /// Pairs stand beside pairs: there a label is known by its last word alone, behind whatever name.
  private void beside(List<Line> lines, CharSequence view) {
    Map<String, List<Integer>> byEnd = new HashMap<>();
    for (int label : labels.stream().sorted().toList()) {
      for (int i : List.of(label - 2, label + 2)) {
        if (i >= 0 && i + 1 < lines.size() && !labels.contains(i) && !labels.contains(i - 1)
            && !labels.contains(i + 1) && mayPair(lines.get(i)) && mayPair(lines.get(i + 1))
            && lines.get(i).words() >= 2 && lines.get(i + 1).words() <= LONGEST_VALUE) {
          byEnd.computeIfAbsent(end(lines.get(i), view), end -> new ArrayList<>()).add(i);
        }
      }
    }
    byEnd.values().stream()
        .filter(places -> places.stream().map(i -> text(lines.get(i), view)).distinct().count() > 2)
        .forEach(labels::addAll);
  }

  boolean isLabel(int line) {
    return labels.contains(line);
  }

  boolean isValue(int line) {
    return labels.contains(line - 1);
  }

  private static boolean mayPair(Line line) {
    return line.isOpen() && line.marker().isEmpty() && line.isShort() && !line.endsSentence()
        && line.last() != ':'
        && line.last() != '?' && !line.piece().strong();
  }

  private static String tail(Line line, CharSequence view) {
    var words = text(line, view).toLowerCase(Locale.ROOT).split("\\s+");
    return words.length < 2 ? words[0] : words[words.length - 2] + " " + words[words.length - 1];
  }

  private static String end(Line line, CharSequence view) {
    var tail = tail(line, view);
    return tail.substring(tail.indexOf(' ') + 1);
  }

  private static String text(Line line, CharSequence view) {
    return line.text().in(view).toString();
  }
}
