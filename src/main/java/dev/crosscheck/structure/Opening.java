package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.Optional;

/// Where a section begins.
/// - `piece`: the first piece of it.
/// - `heading`: without marker; empty where it has none.
/// - `rank`: how deep it stands: a smaller number is further out. Only the order of ranks has a meaning.
/// - `kind`: see [Kind].
/// - `zone`: of the section, should its parent have none of its own.
record Opening(int piece, Span heading, Optional<Marker> marker, int rank, Kind kind, Zone zone) {

  /// Why a section begins.
  enum Kind {
    /// A heading says so.
    HEADED,
    /// The heading is missing; the numbers around it and the text say so.
    IMPLIED,
    /// What follows is about all of the article again.
    CLOSING
  }
}
