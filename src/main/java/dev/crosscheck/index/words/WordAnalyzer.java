package dev.crosscheck.index.words;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/// How texts and queries become the terms of the index.
public final class WordAnalyzer extends Analyzer {

  /// Positions between two headings or titles, so that no phrase reaches from one into the next.
  private static final int GAP = 100;

  private final Set<String> names;
  private final boolean withParts;

  private WordAnalyzer(Set<String> names, boolean withParts) {
    this.names = Set.copyOf(names);
    this.withParts = withParts;
  }

  /// For the texts of the index: a name stands beside its parts.
  /// - `names`: single words in lower case that are no plurals, however they end ("rails").
  public static WordAnalyzer ofTexts(Set<String> names) {
    return new WordAnalyzer(names, true);
  }

  /// For queries: of a name only the name is asked for.
  public static WordAnalyzer ofQueries(Set<String> names) {
    return new WordAnalyzer(names, false);
  }

  /// The terms of a text as a query would ask for them, plurals kept: what is one under two spellings has one form.
  public static List<String> forms(String text) {
    return Words.of(text).stream().map(Word::form).toList();
  }

  /// A pattern of `*`, `?` and letters in the form that words have: "Node.j*" as "nodej*".
  public static String fold(String pattern) {
    return Letters.fold(pattern, 0, pattern.length()).replaceAll("[^\\p{L}\\p{Nd}*?]", "");
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new WordTokenizer(names, withParts));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }
}
