package dev.crosscheck.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What became of an editor's decisions in a run.
/// - `decisions`: how many there are.
/// - `idle`: those that no longer apply, in the order of their rows.
/// - `accepted`: ids of the findings that were accepted.
public record Replay(int decisions, List<Idle> idle, Set<String> accepted) {

  /// No decisions.
  public static final Replay NONE = new Replay(0, List.of(), Set.of());

  /// A decision that changed nothing; `why` says what wasn't found.
  public record Idle(Decision decision, String why) {}

  public Replay {
    idle = List.copyOf(idle);
    accepted = Set.copyOf(accepted);
  }

  /// The findings that nobody has accepted.
  public Stream<Finding> open(Collection<Finding> findings) {
    return findings.stream().filter(finding -> !accepted.contains(finding.id()));
  }
}
