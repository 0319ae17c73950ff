package dev.crosscheck;

import dev.crosscheck.knowledge.Decisions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where an editor's decisions are read from.
final class DecisionFiles {

  private DecisionFiles() {}

  /// The file that was given; else those that lie in the folders of articles, where they lie in some.
  static List<Path> of(Optional<Path> given, List<Path> folders) {
    return given.map(List::of)
        .orElseGet(() -> folders.stream().map(folder -> folder.resolve(Decisions.TABLE))
            .filter(Files::isRegularFile).distinct().toList());
  }
}
