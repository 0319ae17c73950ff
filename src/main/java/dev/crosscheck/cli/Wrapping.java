package dev.crosscheck.cli;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines that fit a window.
final class Wrapping {

  /// Width of a line, in UTF-16 units.
  private static final int WIDTH = 100;

  private Wrapping() {}

  /// The lines of a text, indented, those after the first a little more. Words are never cut.
  static List<String> lines(String text, int indent) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder(" ".repeat(indent));
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(indent + 4));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /// A text on one line, cut after a word where it is longer than `longest` UTF-16 units.
  static String cut(String text, int longest) {
    var line = Plain.line(text.substring(0, Math.min(text.length(), 2 * longest)));
    if (line.length() <= longest) {
      return line;
    }
    int blank = line.lastIndexOf(' ', longest);
    int end = blank > 0 ? blank : line.offsetByCodePoints(0, line.codePointCount(0, longest) - 1);
    return line.substring(0, end) + " …";
  }
}
