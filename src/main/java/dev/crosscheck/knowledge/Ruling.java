package dev.crosscheck.knowledge;

import dev.crosscheck.model.Decision;
import dev.crosscheck.model.Finding;
import java.util.Optional;
import java.util.Set;

/// A decision as it is understood.
sealed interface Ruling {

  Decision decision();

  /// In all articles, or in one, a spelling names a thing; nothing where `thing` is empty.
  record Named(Decision decision, Optional<String> article, String spelling, String thing)
      implements
        Ruling {

    String key() {
      return SpellingKey.of(spelling);
    }
  }

  /// A thing counts as another one.
  record Merged(Decision decision, String thing, String into) implements Ruling {}

  /// What the catalogue has under that id is no thing.
  record Removed(Decision decision, String thing) implements Ruling {}

  /// It has no object any more.
  record Moot(Decision decision, String why) implements Ruling {}

  /// Findings that aren't reported: all that fit everything which isn't empty.
  /// - `finding`: an id. `kinds`: any of them. `framework`: what they are about. `article`: what they rest on.
  record Silenced(Decision decision, String finding, Set<Finding.Kind> kinds, String framework,
      String article) implements Ruling {

    public Silenced {
      kinds = Set.copyOf(kinds);
    }

    boolean fits(Finding other) {
      return (kinds.isEmpty() || kinds.contains(other.kind()))
          && (framework.isEmpty() || framework.equals(other.framework()));
    }
  }

  /// A finding that has been seen and may stay.
  record Accepted(Decision decision, String finding) implements Ruling {}
}
