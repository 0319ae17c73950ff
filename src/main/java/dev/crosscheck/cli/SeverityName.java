package dev.crosscheck.cli;

import dev.crosscheck.model.Finding;
import java.util.stream.Stream;

/// A severity as it is typed.
enum SeverityName {
  error(Finding.Severity.ERROR), warning(Finding.Severity.WARNING), note(Finding.Severity.NOTE);

  private final Finding.Severity severity;

  SeverityName(Finding.Severity severity) {
    this.severity = severity;
  }

  boolean isReached(Stream<Finding> findings) {
    return findings.anyMatch(finding -> finding.severity().compareTo(severity) <= 0);
  }

  /// - `name`: a severity as files have it.
  boolean isReached(String name) {
    return valueOf(name).severity.compareTo(severity) <= 0;
  }
}
