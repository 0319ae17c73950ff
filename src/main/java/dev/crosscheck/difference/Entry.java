package dev.crosscheck.difference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What is compared of a row.
/// - `key`: what makes it the same row in both outputs.
/// - `article`: empty where it belongs to none alone. `framework`: its id; empty where it is about none.
/// - `subject`: what it says: a claim's facet, value, polarity and other; the list that a position is in; a finding's kind.
/// - `value`: a position, a severity, a checksum.
/// - `line`: where it stands, from 1. `text`: its quotation or sentence.
/// - `finding`: all of it, where it is one.
public record Entry(List<String> key, String article, String framework, String subject,
    String value, OptionalInt line, String text, Optional<WrittenFinding> finding) {

  public Entry {
    key = List.copyOf(key);
  }
}
