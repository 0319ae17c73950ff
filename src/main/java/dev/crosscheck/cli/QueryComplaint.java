package dev.crosscheck.cli;

import dev.crosscheck.model.BadQuery;

/// What is wrong with a query: one line, and below it the query with the place marked.
record QueryComplaint(String query, BadQuery bad) {

  /// How much of a long query is shown on either side of the place.
  /// - Unit: UTF-16 units. Both sides fit a window.
  private static final int AROUND = 35;

  void print(Console console) {
    var err = console.err();
    err.println(console.spec().qualifiedName() + ": " + place() + bad.getMessage());
    if (bad.column() > 0 && bad.column() <= query.length() + 1) {
      marked().lines().forEach(line -> err.println("  " + line));
    }
    err.flush();
  }

  private String place() {
    if (bad.column() > 0) {
      return "column " + bad.column() + ": ";
    }
    return bad.parameter().equals(BadQuery.QUERY) ? "" : "--" + bad.parameter() + ": ";
  }

  /// The part of the query around the place, and a caret under it.
  private String marked() {
    int place = bad.column() - 1;
    int from = boundary(Math.max(0, place - AROUND));
    int to = boundary(Math.min(query.length(), place + AROUND));
    var before = (from > 0 ? "…" : "") + shown(query.substring(from, place));
    return before + shown(query.substring(place, to)) + (to < query.length() ? "…" : "") + "\n"
        + " ".repeat(TextWidth.of(before)) + "^";
  }

  /// The next offset that is not within a pair.
  private int boundary(int offset) {
    boolean within = offset > 0 && offset < query.length()
        && Character.isLowSurrogate(query.charAt(offset));
    return within ? offset - 1 : offset;
  }

  private static String shown(String text) {
    return text.replaceAll("\\s", " ");
  }
}
