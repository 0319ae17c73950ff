package dev.crosscheck;

import dev.crosscheck.evaluation.Evaluation;
import dev.crosscheck.evaluation.Labels;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The sets of labelled articles that the program is measured on, in the order of the README's columns.
enum Labelled {
  /// Real articles in whose sight the rules were made; they and their labels are kept beside the project.
  GOLD("gold"),
  /// Articles of our own.
  OWN(""),
  /// Other real articles, kept beside the project; the figures of their labels are part of it.
  REAL("articles"),
  /// Real articles of odd shapes that were labelled later, and whose errors were read then; kept likewise.
  LATE("articles"),
  /// Real articles of all shapes, likewise: reports, rankings of languages, essays, guides, dense comparisons.
  ODD("articles"),
  /// Real articles that were labelled last, and whose errors were read last; kept likewise.
  LAST("articles");

  private static final Path RESOURCES = Path.of("src", "test", "resources", "dev", "crosscheck");

  /// What is needed of that beside the project; empty where nothing is.
  private final String shared;

  Labelled(String shared) {
    this.shared = shared;
  }

  boolean isThere() {
    return shared.isEmpty() || Shared.isThere(shared);
  }

  /// Skips the test, and says so, where they aren't there.
  void assumeThere() {
    if (!shared.isEmpty()) {
      Shared.folder(shared);
    }
  }

  /// What the program does on them.
  /// - `output`: a folder for a run where one is needed.
  Evaluation evaluate(Path output) {
    return switch (this) {
      case GOLD -> evaluate(Shared.folder(shared), Optional.empty());
      case OWN -> evaluate(RESOURCES.resolve("labelled"), Optional.empty());
      case REAL -> evaluate(RESOURCES.resolve("figures"), output);
      case LATE -> evaluate(RESOURCES.resolve("figures-late"), output);
      case ODD -> evaluate(RESOURCES.resolve("figures-odd"), output);
      case LAST -> evaluate(RESOURCES.resolve("figures-last"), output);
    };
  }

  private Evaluation evaluate(Path figures, Path output) {
    return evaluate(Shared.folder(shared), figures, output);
  }

  /// What a run over the articles does that have labels in a folder.
  static Evaluation evaluate(Path articles, Path figures, Path output) {
    Runs.run(output, Labels.in(figures, "").all().stream()
        .map(label -> articles.resolve(label.article())).toArray(Path[]::new));
    return evaluate(figures, Optional.of(output));
  }

  /// - `gold`: articles with their labels, or labels of what a run has left in `output`.
  static Evaluation evaluate(Path gold, Optional<Path> output) {
    return new Evaluator(
        new Evaluator.Request(gold, output, "", Optional.empty(), Optional.empty()),
        Progress.NONE).evaluate();
  }

  /// As tables name it: `own`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
