package dev.crosscheck.index;

import dev.crosscheck.model.BadQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/// Words with `*` for any characters and `?` for one.
final class Patterns {

  /// Longest pattern that is looked for.
  /// - Unit: UTF-16 units. Longer than any word.
  private static final int LONGEST = 200;

  private Patterns() {}

  /// - `pattern`: folded as the terms of the field are.
  static Query query(String field, String pattern, int column) {
    boolean prefix = pattern.endsWith("*") && pattern.indexOf('*') == pattern.length() - 1
        && pattern.indexOf('?') < 0;
    if (pattern.length() > LONGEST) {
      throw wrong(column);
    } else if (prefix) {
      return new PrefixQuery(new Term(field, pattern.substring(0, pattern.length() - 1)));
    }
    try {
      return new WildcardQuery(new Term(field, pattern.replaceAll("\\*+", "*")));
    } catch (TooComplexToDeterminizeException _) {
      throw wrong(column);
    }
  }

  /// What fits a short pattern.
  static Automaton automaton(String pattern) {
    return WildcardQuery.toAutomaton(new Term("", pattern),
        Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  private static BadQuery wrong(int column) {
    return new BadQuery(column, "this pattern is too long or has too many * in it");
  }
}
