package dev.crosscheck.knowledge;

import java.util.List;
import java.util.regex.Pattern;

/// Pairs of things of which one succeeded the other under nearly its name, and which articles mix up, from `editions.csv`.
/// Immutable.
public final class Editions {

  static final List<String> COLUMNS = List.of("older", "newer", "name", "signs", "tells_apart",
      "of_old", "example",
      "counterexample");

  /// - `older`, `newer`: ids of the catalogue.
  /// - `name`: the name that both go by.
  /// - `signs`: what only sentences about the newer one say of it.
  /// - `difference`: how sentences tell the two apart on purpose.
  /// - `ofOld`: how sentences name the older one as that.
  public record Pair(String older, String newer, String name, Pattern signs, Pattern difference,
      Pattern ofOld) {

    public boolean has(String framework) {
      return framework.equals(older) || framework.equals(newer);
    }

    /// Whether a sentence that names the newer one can't mean the older.
    public boolean isSignOfNewer(String sentence) {
      return !signOfNewer(sentence).isEmpty();
    }

    /// What in a sentence that names the newer one can't be said of the older; empty where nothing is.
    public String signOfNewer(String sentence) {
      return signs.matcher(sentence).results().map(found -> found.group()).findFirst().orElse("");
    }

    /// Whether a sentence that names the older one means it.
    public boolean isSignOfOlder(String sentence) {
      return ofOld.matcher(sentence).find();
    }

    /// Whether a sentence that names one of them speaks of the change from one to the other.
    public boolean tellsApart(String sentence) {
      return difference.matcher(sentence).find();
    }
  }

  /// The program's own table, read once.
  private static final class Own {
    static final Editions TABLE = of(Table.own("editions.csv", COLUMNS));
  }

  private final List<Pair> pairs;

  private Editions(List<Pair> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  /// The program's own table.
  ///
  /// @throws BrokenTable when a cell is empty
  public static Editions own() {
    return Own.TABLE;
  }

  static Editions of(List<Table.Row> rows) {
    return new Editions(rows.stream()
        .map(row -> new Pair(row.require("older"), row.require("newer"), row.require("name"),
            Pattern.compile("(?i)" + row.require("signs")),
            Pattern.compile("(?i)\\b(?:" + row.require("tells_apart") + ")"),
            Pattern.compile("(?i)\\b(?:" + row.require("of_old") + ")")))
        .toList());
  }

  public List<Pair> all() {
    return pairs;
  }
}
