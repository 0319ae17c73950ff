package dev.crosscheck.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the corpus says of a thing in one respect, and who says it.
/// - `articles`: that say it. `independent`: the sources of them that say it outright, copies
///   counted once.
/// - `first`, `last`: the dates of publication of the earliest and the latest of them; empty where none has a date.
/// - `commonness`: the share of the well-described things of which the same is said, from 0 to 1.
/// - `telling`: false for what is said of nearly everything, and so sets nothing apart.
/// - `supporters`: the strongest of the articles, at most a dozen.
public record LedgerEntry(String framework, Facet facet, String value, Polarity polarity,
    String other, int articles, int independent, Optional<LocalDate> first,
    Optional<LocalDate> last, double commonness, boolean telling, List<String> supporters) {

  public LedgerEntry {
    supporters = List.copyOf(supporters);
  }
}
