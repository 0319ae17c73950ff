package dev.crosscheck.index;

import dev.crosscheck.index.words.WordAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Phrases some words of which are only begun: `"machine learn*"`.
final class PhrasePatterns {

  /// Most words that a beginning stands for; of more, the first ones in the alphabet.
  /// - Unit: terms of the index. All words on a letter are a few hundred in a corpus of a million words.
  private static final int MOST = 500;

  private final IndexReader reader;
  private final BiFunction<String, String, Optional<Term>> words;

  /// - `words`: from a field and a word to the term that it is found by.
  PhrasePatterns(IndexReader reader, BiFunction<String, String, Optional<Term>> words) {
    this.reader = reader;
    this.words = words;
  }

  Query phrase(String field, String text, int slop) {
    var phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    boolean empty = true;
    for (var word : Arrays.stream(text.split("\\s+")).filter(w -> !w.isEmpty()).toList()) {
      if (word.indexOf('*') < 0 && WordAnalyzer.forms(word).isEmpty()) {
        continue;
      }
      var terms = word.indexOf('*') < 0
          ? words.apply(field, word).stream().toList()
          : fitting(field, WordAnalyzer.fold(word));
      if (terms.isEmpty()) {
        return new MatchNoDocsQuery("no word like '" + word + "'");
      }
      phrase.add(terms.toArray(Term[]::new));
      empty = false;
    }
    return empty ? new MatchNoDocsQuery("no word in '" + text + "'") : phrase.build();
  }

  private List<Term> fitting(String field, String pattern) {
    try {
      var terms = MultiTerms.getTerms(reader, field);
      var found = new ArrayList<Term>();
      if (terms != null) {
        var fitting = new CompiledAutomaton(Patterns.automaton(pattern)).getTermsEnum(terms);
        while (found.size() < MOST && fitting.next() != null) {
          found.add(new Term(field, fitting.term().utf8ToString()));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
