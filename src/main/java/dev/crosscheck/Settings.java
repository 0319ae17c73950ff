package dev.crosscheck;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a run is told.
/// - `corpus`: folders or files to read. `output`: the folder to write.
/// - `catalogue`, `lexicon`: a user's tables, merged over the program's own.
/// - `decisions`: an editor's, instead of those that lie in the corpus folders.
/// - `threads`: that analyse side by side, from 1; they change nothing but the time it takes.
/// - `exactCsv`: leaves cells as they are that a spreadsheet would run as a formula.
/// - `version`: of the program, as `run.json` shall say it.
public record Settings(List<Path> corpus, Path output, Optional<Path> catalogue,
    Optional<Path> lexicon, Optional<Path> decisions, int threads, boolean exactCsv,
    String version) {

  public Settings {
    corpus = List.copyOf(corpus);
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads + "; at least 1");
    }
  }
}
