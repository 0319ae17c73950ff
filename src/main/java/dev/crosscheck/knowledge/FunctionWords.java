package dev.crosscheck.knowledge;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The closed classes of English that the rules go by, from the table `grammar.csv`: articles, relatives, auxiliaries,
/// what opens an example or a contrast. They hold whatever the subject of the articles is, so a lexicon of one's own
/// doesn't touch them; the words of a subject stand in [Lexicon].
public final class FunctionWords {

  private static final WordGroups GROUPS = WordGroups.own("grammar.csv");

  private FunctionWords() {}

  /// The words of a class, lower-case, marks among them where a mark does a word's work.
  ///
  /// @throws IllegalArgumentException when the table has no such class
  public static Set<String> of(String group) {
    return GROUPS.group(group);
  }

  /// The words of a class as a part of a pattern that fits any of them, of words that begin alike the longer first.
  ///
  /// @throws IllegalArgumentException when the table has no such class
  public static String either(String group) {
    return of(group).stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }
}
