package dev.crosscheck.cli;

/// The program's exit codes.
final class ExitCode {

  static final int DONE = 0;
  static final int FOUND = 1;
  static final int WRONG_USAGE = 2;
  static final int NOTHING_ANALYSED = 3;
  static final int OUTPUT_UNWRITABLE = 4;
  /// A bug of the program, as Unix has it for internal software errors (`EX_SOFTWARE`).
  static final int BUG = 70;

  private ExitCode() {}
}
