package dev.crosscheck;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Runs of the whole program in tests, at a fixed time.
final class Runs {

  static final InstantSource CLOCK = InstantSource
      .fixed(Instant.parse("2026-01-01T00:00:00Z"));

  private Runs() {}

  static Outcome run(Path output, Path... corpus) {
    return run(output, 2, corpus);
  }

  static Outcome run(Path output, int threads, Path... corpus) {
    return run(new Settings(List.of(corpus), output, Optional.empty(), Optional.empty(),
        Optional.empty(), threads, false, "test"));
  }

  static Outcome run(Settings settings) {
    return new Crosscheck(settings, CLOCK, Progress.NONE).run();
  }
}
