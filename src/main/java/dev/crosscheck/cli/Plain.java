package dev.crosscheck.cli;

/// Text of others (names of files, quotations) as a terminal may be given it: names of files can hold whatever bytes
/// their makers liked, commands to a terminal among them.
final class Plain {

  private Plain() {}

  /// The text on one line, without white space around it and with one blank for any within.
  static String line(String text) {
    return harmless(text.strip()).replaceAll(" +", " ");
  }

  /// The text with as many characters: a blank for white space, a middle dot for any other control character.
  static String harmless(String text) {
    return text.replaceAll("\\s", " ").replaceAll("\\p{Cntrl}", "·");
  }

  /// A place as editors jump to it, counted from 1: `file:line`.
  static String place(String file, int line) {
    return line(file) + ":" + line;
  }
}
