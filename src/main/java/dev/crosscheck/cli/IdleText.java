package dev.crosscheck.cli;

import dev.crosscheck.model.Replay;

/// A decision that no longer applies, as one line that leads to its row.
final class IdleText {

  private IdleText() {}

  static String of(Replay.Idle idle) {
    return idle.decision().place() + ": '" + idle.decision() + "' no longer applies: " + idle.why();
  }
}
