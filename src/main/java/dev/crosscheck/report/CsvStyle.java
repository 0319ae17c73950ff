package dev.crosscheck.report;

/// What is done to text cells that a spreadsheet would run as a formula.
public enum CsvStyle {
  /// They get a leading apostrophe, so that a spreadsheet shows them as text.
  SAFE,
  /// They stay as they are, for programs.
  EXACT
}
