package dev.crosscheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A finding that the articles of `corpus/` show on purpose: a row of the table in `corpus/_about.md`.
/// - `kind`: its scope and its kind, as in "within count-mismatch".
/// - `places`: the words that show it, of which each must be quoted.
record ShownFinding(String kind, List<Place> places) {

  private static final Pattern ROW = Pattern
      .compile("\\| (within|cross|reference) \\| `([a-z-]+)` \\| (.+) \\|");
  private static final Pattern PLACE = Pattern.compile("`([^`]+):(\\d+)` “([^”]+)”");

  /// Words in an article, and the line on which their quotation begins.
  record Place(String article, int line, String words) {}

  /// All rows of the table.
  static List<ShownFinding> table(Path about) {
    try (Stream<String> lines = Files.lines(about, StandardCharsets.UTF_8)) {
      return lines.map(ROW::matcher).filter(row -> row.matches())
          .map(row -> new ShownFinding(row.group(1) + " " + row.group(2), places(row.group(3))))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Place> places(String cell) {
    return PLACE.matcher(cell).results().map(place -> new Place(place.group(1),
        Integer.parseInt(place.group(2)), place.group(3))).toList();
  }

  @Override
  public String toString() {
    return kind + " " + places;
  }
}
