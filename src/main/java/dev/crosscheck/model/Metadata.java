package dev.crosscheck.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What an article says of itself.
/// - `title`: its own title, not the page's or a teaser's; as text, since front matter may be its only place.
/// - `published`: the date of publication, empty where it can't be told.
/// - `author`: names as written, empty where unknown.
/// - `readingMinutes`: the stated reading time.
public record Metadata(String title, Optional<Span> titleSpan, Optional<LocalDate> published,
    String author,
    OptionalInt readingMinutes, List<Dated> dates) {

  /// A date in the text and what it is the date of.
  public record Dated(LocalDate date, Role role, Span span) {}

  /// What a date is the date of.
  public enum Role {
    PUBLISHED, MODIFIED, PAGE, OTHER
  }

  public Metadata {
    dates = List.copyOf(dates);
  }
}
