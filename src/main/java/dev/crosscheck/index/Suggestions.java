package dev.crosscheck.index;

import dev.crosscheck.index.words.WordAnalyzer;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ArrayList;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;

/// What a query may have meant whose words the index doesn't hold.
final class Suggestions {

  /// Shortest word that is corrected; a shorter one is near to too many.
  /// - Unit: UTF-16 units.
  private static final int SHORTEST = 4;

  /// Letters at the beginning that are taken for right.
  private static final int TRUSTED = 1;

  private record Candidate(String word, float similarity, int passages) {}

  private static final Comparator<Candidate> BEST = Comparator
      .comparingDouble(Candidate::similarity)
      .thenComparingInt(Candidate::passages).reversed().thenComparing(Candidate::word);

  private final IndexReader reader;

  Suggestions(IndexReader reader) {
    this.reader = reader;
  }

  /// The query with each unknown word replaced by the nearest known one; empty where no word is.
  /// - `asked`: its words, in the order of their places.
  Optional<String> of(String query, List<QueryToken> asked) throws IOException {
    var suggestion = new StringBuilder();
    int copied = 0;
    for (var token : asked) {
      var better = token.kind() == QueryToken.Kind.WORD
          ? nearest(token.text())
          : Optional.<String>empty();
      if (better.isPresent()) {
        suggestion.append(query, copied, token.start()).append(better.get());
        copied = token.end();
      }
    }
    return copied == 0
        ? Optional.empty()
        : Optional.of(suggestion.append(query.substring(copied)).toString());
  }

  private Optional<String> nearest(String word) throws IOException {
    var terms = MultiTerms.getTerms(reader, Fields.TEXT);
    var forms = WordAnalyzer.forms(word);
    if (terms == null || forms.size() != 1 || forms.getFirst().length() < SHORTEST) {
      return Optional.empty();
    }
    return nearest(terms, new Term(Fields.TEXT, forms.getFirst()));
  }

  private Optional<String> nearest(Terms terms, Term term) throws IOException {
    var near = new FuzzyTermsEnum(terms, term, 2, TRUSTED, true);
    var candidates = new ArrayList<Candidate>();
    for (var found = near.next(); found != null; found = near.next()) {
      candidates.add(new Candidate(found.utf8ToString(), near.getBoost(), near.docFreq()));
    }
    return candidates.stream().sorted(BEST).map(Candidate::word).findFirst()
        .filter(best -> !best.equals(term.text()));
  }
}
