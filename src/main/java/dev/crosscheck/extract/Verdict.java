package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Mention.Status;
import dev.crosscheck.model.Score;
import java.util.List;

/// What was made of a candidate: the thing it most likely names, and how likely it does, in log odds.
record Verdict(Candidate candidate, Thing thing, double sum, Score score) {

  /// Probability given to a name that can't be mistaken.
  static final double DISTINCTIVE = 0.99;

  static Verdict distinctive(Candidate candidate) {
    return new Verdict(candidate, candidate.options().getFirst().thing(), 5,
        Score.of(DISTINCTIVE, "a name that can't be mistaken"));
  }

  static Verdict weighed(Candidate candidate, Thing thing, List<Score> parts) {
    double sum = parts.stream().mapToDouble(Score::value).sum();
    return new Verdict(candidate, thing, sum,
        new Score(1 / (1 + Math.exp(-sum)), "logistic of the sum of", parts));
  }

  boolean links() {
    return sum > 0;
  }

  Status status() {
    return links() ? Status.LINKED : Status.AMBIGUOUS;
  }
}
