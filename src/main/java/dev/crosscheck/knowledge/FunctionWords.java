package dev.crosscheck.knowledge;

import java.util.Set;

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
}
