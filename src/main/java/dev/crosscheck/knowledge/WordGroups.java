package dev.crosscheck.knowledge;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Named sets of words, from tables with the columns `group` and `words`. A word may end in `~` for all its forms, or
/// be `@other` for the words of another group that stands before it; `_` joins several words that stand for one ("of_course").
/// Immutable.
public final class WordGroups {

  static final List<String> COLUMNS = List.of("group", "words");

  private final Map<String, Set<String>> groups;

  private WordGroups(Map<String, Set<String>> groups) {
    this.groups = groups;
  }

  /// A table of the program's own.
  ///
  /// @throws BrokenTable when a cell is empty
  public static WordGroups own(String table) {
    return of(Table.own(table, COLUMNS));
  }

  static WordGroups of(List<Table.Row> rows) {
    var groups = new WordGroups(new TreeMap<>());
    for (var row : rows) {
      var words = groups.groups.computeIfAbsent(row.require("group"),
          name -> new LinkedHashSet<>());
      Arrays.stream(row.require("words").split("\\s+"))
          .map(word -> word.replace('_', ' '))
          .forEach(word -> words.addAll(groups.words(word, row.place())));
    }
    return groups;
  }

  /// The words of a group.
  ///
  /// @throws IllegalArgumentException when there is no such group
  public Set<String> group(String name) {
    var words = groups.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no group of words: " + name);
    }
    return words;
  }

  /// The words that one word of a pattern stands for.
  Set<String> words(String pattern, String place) {
    if (pattern.startsWith("@")) {
      var words = groups.get(pattern.substring(1));
      if (words == null) {
        throw new BrokenTable(
            place + ": there is no group of words '" + pattern.substring(1) + "'; known are "
                + String.join(", ", groups.keySet()));
      }
      return words;
    }
    return pattern.endsWith("~")
        ? Inflection.forms(pattern.substring(0, pattern.length() - 1))
        : Set.of(pattern);
  }
}
