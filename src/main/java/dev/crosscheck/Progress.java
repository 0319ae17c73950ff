package dev.crosscheck;

/// Is told how far a run has come. Called from any thread.
@FunctionalInterface
public interface Progress {

  /// Tells nobody.
  Progress NONE = (stage, done, total) -> {
  };

  /// - `stage`: "reading", "comparing", "writing", "measuring".
  /// - `done` of `total` inputs of it are through.
  void at(String stage, long done, long total);
}
