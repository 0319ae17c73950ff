package dev.crosscheck;

import dev.crosscheck.model.Overview;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Replay;
import java.time.Duration;
import java.util.List;

/// What a run did.
/// - `articles`: in the output now; of these `analysed` anew and `unchanged` since the last run.
/// - `removed`: articles of the last run that are gone.
/// - `words`, `mentions`, `rankings`, `claims`: over all articles.
/// - `rejected`: inputs left out, by file.
/// - `replay`: what became of an editor's decisions.
public record Outcome(int articles, int analysed, int unchanged, int removed, long words,
    long mentions, long rankings, long claims, List<Reading.Rejected> rejected, Overview overview,
    Replay replay, Duration taken) {

  public Outcome {
    rejected = List.copyOf(rejected);
  }
}
