package dev.crosscheck.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// A file and the lines of it that are asked for, as people type it: `draft.md`, `draft.md:12`, `draft.md:10-20`.
/// - `from`, `to`: from 1, both included; `to` is the greatest number where all are asked for.
record FilePlace(String file, int from, int to) {

  private static final Pattern LINES = Pattern.compile("(.+?):(\\d{1,9})(?:-(\\d{1,9}))?");

  static FilePlace of(String typed) {
    var matcher = LINES.matcher(typed);
    if (isFile(typed) || !matcher.matches()) {
      return new FilePlace(typed, 1, Integer.MAX_VALUE);
    }
    int from = Integer.parseInt(matcher.group(2));
    return new FilePlace(matcher.group(1), from,
        matcher.group(3) == null ? from : Integer.parseInt(matcher.group(3)));
  }

  /// Whether all lines are asked for.
  boolean isWhole() {
    return to == Integer.MAX_VALUE;
  }

  /// The lines as they were typed.
  String lines() {
    return from == to ? Integer.toString(from) : from + "-" + to;
  }

  private static boolean isFile(String typed) {
    try {
      return Files.exists(Path.of(typed));
    } catch (InvalidPathException _) {
      return false;
    }
  }
}
