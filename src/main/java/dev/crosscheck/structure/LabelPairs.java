package dev.crosscheck.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds labels and values that stand on alternate lines ("Gin Programming Language", "Go"): the label's last two words
/// come again elsewhere before other short lines.
final class LabelPairs {

  /// Longest label, and longest value.
  /// - Unit: words.
  private static final int LONGEST = 7;
  private static final int LONGEST_VALUE = 5;

  /// Fewest labels with one ending that are labels though neither another pair stands beside any of them nor a line says what
  /// they begin with, and that are no headings over headings ("Back end developer", "Front end developer").
  private static final int LEAST_ALONE = 3;

  private final Set<Integer> labels = new HashSet<>();

  LabelPairs(List<Line> lines, CharSequence view) {
    Map<String, List<Integer>> byTail = new HashMap<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      var line = lines.get(i);
      var next = lines.get(i + 1);
      if (mayPair(line, view) && line.words() >= 2 && line.words() <= LONGEST
          && mayPair(next, view) && next.words() <= LONGEST_VALUE) {
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
    var whole = lines.stream().filter(Line::isShort)
        .map(line -> text(line, view).toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    byTail.values().stream().filter(places -> places.size() < LEAST_ALONE)
        .filter(places -> places.stream().noneMatch(this::isBesideLabel))
        .filter(places -> places.stream().map(lines::get)
            .noneMatch(line -> whole.contains(head(line, view))))
        .forEach(places -> places.forEach(labels::remove));
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
            && !labels.contains(i + 1) && mayPair(lines.get(i), view)
            && mayPair(lines.get(i + 1), view)
            && lines.get(i).words() >= 2 && lines.get(i + 1).words() <= LONGEST_VALUE) {
          byEnd.computeIfAbsent(end(lines.get(i), view), end -> new ArrayList<>()).add(i);
        }
      }
    }
    byEnd.values().stream()
        .filter(places -> places.stream().map(i -> text(lines.get(i), view)).distinct().count() > 2)
        .forEach(labels::addAll);
  }

  private boolean isBesideLabel(int i) {
    return labels.contains(i - 2) || labels.contains(i + 2);
  }

  boolean isLabel(int line) {
    return labels.contains(line);
  }

  boolean isValue(int line) {
    return labels.contains(line - 1);
  }

  private static boolean mayPair(Line line, CharSequence view) {
    return line.isOpen() && line.marker().isEmpty() && line.isShort() && !line.endsSentence()
        && line.last() != ':'
        && line.last() != '?' && !line.piece().strong() && !line.looksLikeCode(view);
  }

  private static String tail(Line line, CharSequence view) {
    var words = text(line, view).toLowerCase(Locale.ROOT).split("\\s+");
    return words.length < 2 ? words[0] : words[words.length - 2] + " " + words[words.length - 1];
  }

  /// What stands before the tail: the thing whose value it is.
  private static String head(Line line, CharSequence view) {
    var text = text(line, view).toLowerCase(Locale.ROOT);
    return text.replaceFirst("\\s*\\S+\\s+\\S+$", "");
  }

  private static String end(Line line, CharSequence view) {
    var tail = tail(line, view);
    return tail.substring(tail.indexOf(' ') + 1);
  }

  private static String text(Line line, CharSequence view) {
    return line.text().in(view).toString();
  }
}
