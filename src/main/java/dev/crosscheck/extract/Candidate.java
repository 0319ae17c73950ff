package dev.crosscheck.extract;

import dev.crosscheck.model.Span;
import java.util.List;

/// A place in the view that may name one of several things.
/// - `options`: the spellings that fit, of one thing each.
record Candidate(Span span, List<Spelling> options) {

  Candidate {
    options = List.copyOf(options);
  }

  /// Whether its words alone settle what it names.
  boolean isDistinctive() {
    return options.size() == 1 && !options.getFirst().ambiguous();
  }
}
