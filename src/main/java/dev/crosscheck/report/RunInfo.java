package dev.crosscheck.report;

import dev.crosscheck.model.Replay;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// How a run came about, for `run.json`.
/// - `options`: by their long names without dashes, as they were in force.
/// - `catalogue`, `lexicon`: SHA-256 of what was used, in hexadecimal.
/// - `replay`: what became of an editor's decisions.
/// - `timings`: of the stages, in their order.
public record RunInfo(String version, Instant started, Map<String, String> options,
    String catalogue, String lexicon, Replay replay,
    Map<String, Duration> timings) {
  public RunInfo {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    timings = Collections.unmodifiableMap(new LinkedHashMap<>(timings));
  }
}
