package dev.crosscheck.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an editor has decided once and for all, as it stands in a table of decisions.
/// - `place`: `file:line` of its row.
/// - `target`: what it is about. `value`: what becomes of it; empty where the action says all.
/// - `note`: for people.
public record Decision(String place, Action action, String target, String value, String note) {

  /// What is to be done.
  public enum Action {
    /// A spelling is one more name of a thing.
    ALIAS,
    /// Two things count as one.
    MERGE,
    /// A spelling that was taken for one thing names another.
    SPLIT,
    /// A finding isn't reported, or what was taken for a thing is none.
    IGNORE,
    /// A finding is known and stays, as a note.
    ACCEPT;

    public static Optional<Action> named(String name) {
      return Arrays.stream(values()).filter(action -> action.toString().equals(name)).findFirst();
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// As the row has it, without its note: `accept 0a1b2c3d4e5f`.
  @Override
  public String toString() {
    return action + " " + target + (value.isEmpty() ? "" : " " + value);
  }
}
