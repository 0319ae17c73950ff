package dev.crosscheck;

import dev.crosscheck.evaluation.Counts;
import dev.crosscheck.evaluation.Evaluation;
import dev.crosscheck.evaluation.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The table of the README that says how good the program is: a row for each layer, a column for each set of labelled
/// articles.
final class QualityTable {

  private static final Path README = Path.of("README.md");

  private QualityTable() {}

  /// The README as it is.
  static String shown() throws IOException {
    return Files.readString(README);
  }

  /// The README with the figures of these sets; those of others stay.
  static String upToDate(Map<Labelled, Evaluation> evaluations) throws IOException {
    return shown().lines().map(line -> upToDate(line, evaluations))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  static void write(Map<Labelled, Evaluation> evaluations) throws IOException {
    Files.writeString(README, upToDate(evaluations));
  }

  private static String upToDate(String line, Map<Labelled, Evaluation> evaluations) {
    return Arrays.stream(Layer.values())
        .filter(layer -> line.startsWith("| " + named(layer) + " |"))
        .findFirst().map(layer -> row(layer, cells(line), evaluations)).orElse(line);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|")).map(String::strip).skip(1).toList();
  }

  private static String row(Layer layer, List<String> shown,
      Map<Labelled, Evaluation> evaluations) {
    var sets = Labelled.values();
    return IntStream.range(0, sets.length)
        .mapToObj(index -> evaluations.containsKey(sets[index])
            ? figures(evaluations.get(sets[index]).of(layer))
            : shown.get(index + 1))
        .collect(Collectors.joining(" | ", "| " + named(layer) + " | ", " |"));
  }

  private static String figures(Counts counts) {
    return String.format(Locale.ROOT, "%.2f / %.2f / %.2f of %,d", counts.precision(),
        counts.recall(), counts.f1(), counts.labelled());
  }

  private static String named(Layer layer) {
    return switch (layer) {
      case MENTIONS -> "mentions";
      case ITEMS -> "items of the main list";
      case RECAP -> "things in recaps";
      case CLAIMS -> "claims";
      case FACTS -> "of these: facts";
      case QUALITIES -> "of these: qualities";
      case FEATURES -> "of these: features";
      case USES -> "of these: uses";
      case FINDINGS -> "findings within an article";
    };
  }
}
