package dev.crosscheck;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/// Takes the time of one stage after the other.
final class Lap {

  private final InstantSource clock;
  private final Map<String, Duration> timings;
  private Instant since;

  Lap(InstantSource clock, Map<String, Duration> timings) {
    this.clock = clock;
    this.timings = timings;
    this.since = clock.instant();
  }

  void ends(String stage) {
    var now = clock.instant();
    timings.put(stage, Duration.between(since, now));
    since = now;
  }
}
