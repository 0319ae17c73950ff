package dev.crosscheck.evaluation;

/// How many were found rightly, found falsely, and missed.
public record Counts(int right, int wrong, int missing) {

  public static final Counts NONE = new Counts(0, 0, 0);

  public Counts plus(Counts other) {
    return new Counts(right + other.right, wrong + other.wrong, missing + other.missing);
  }

  /// How many the reader asks for.
  public int labelled() {
    return right + missing;
  }

  /// How many the program found.
  public int found() {
    return right + wrong;
  }

  /// Of what is found, the share that is right. Where nothing is found: 1 if nothing is asked for, else 0.
  public double precision() {
    if (found() == 0) {
      return missing == 0 ? 1 : 0;
    }
    return (double) right / found();
  }

  /// Of what is asked for, the share that is found; 1 where nothing is asked for.
  public double recall() {
    return labelled() == 0 ? 1 : (double) right / labelled();
  }

  /// The harmonic mean of precision and recall.
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
