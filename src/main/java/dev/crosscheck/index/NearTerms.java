package dev.crosscheck.index;

import dev.crosscheck.index.words.WordAnalyzer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;

/// Words of the index that are spelled much like those of a query that it doesn't have.
final class NearTerms {

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
  private final QueryFields fields;

  NearTerms(IndexReader reader, QueryFields fields) {
    this.reader = reader;
    this.fields = fields;
  }

  /// The text with each unknown word of it replaced by the nearest known one; empty where no word is.
  /// - `field`: that it is asked for in.
  Optional<String> of(String field, String text) throws IOException {
    return switch (field) {
      case QueryReader.EVERYWHERE, Fields.TEXT -> words(Fields.TEXT, text);
      case Fields.TITLE, Fields.HEADING, Fields.AUTHOR -> words(field, text);
      case Fields.FRAMEWORK -> framework(text);
      case Fields.ARTICLE, Fields.PLACE, Fields.PUBLISHED, FieldNames.FACET, FieldNames.POLARITY ->
        Optional.empty();
      default -> value(text);
    };
  }

  /// Whether a word stands anywhere; taken for granted where it isn't looked for as a word.
  boolean has(String field, String word) throws IOException {
    var searched = field.equals(QueryReader.EVERYWHERE) ? Fields.TEXT : field;
    var term = FieldNames.hasWords(searched)
        ? fields.term(searched, word)
        : Optional.<Term>empty();
    return term.isEmpty() || reader.docFreq(term.get()) > 0;
  }

  /// The nearest value that a claim has.
  Optional<String> value(String text) throws IOException {
    var terms = QueryFields.value(text);
    var prefix = ClaimTerms.value("");
    var before = terms.size() == 1 ? "" : text.substring(0, text.indexOf('=') + 1);
    return nearest(new Term(Fields.CLAIM, terms.getLast()), prefix.length())
        .map(term -> before + term.substring(prefix.length()));
  }

  private Optional<String> framework(String text) throws IOException {
    if (!fields.isThing(text)) {
      for (var key : fields.keys(text)) {
        var nearest = nearest(new Term(Fields.FRAMEWORK, key), 0);
        if (nearest.isPresent()) {
          return nearest;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> words(String field, String text) throws IOException {
    var words = Arrays.asList(text.split("\\s+"));
    var better = new ArrayList<String>();
    for (var word : words) {
      var term = WordAnalyzer.forms(word).size() == 1
          ? fields.term(field, word)
          : Optional.<Term>empty();
      better.add(term.isEmpty() ? word : nearest(term.get(), 0).orElse(word));
    }
    return better.equals(words) ? Optional.empty() : Optional.of(String.join(" ", better));
  }

  /// - `prefix`: characters at the beginning that are no part of the word.
  private Optional<String> nearest(Term term, int prefix) throws IOException {
    var terms = MultiTerms.getTerms(reader, term.field());
    if (terms == null || term.text().length() - prefix < SHORTEST || reader.docFreq(term) > 0) {
      return Optional.empty();
    }
    var near = new FuzzyTermsEnum(terms, term, 2, prefix + TRUSTED, true);
    var candidates = new ArrayList<Candidate>();
    for (var found = near.next(); found != null; found = near.next()) {
      candidates.add(new Candidate(found.utf8ToString(), near.getBoost(), near.docFreq()));
    }
    return candidates.stream().sorted(BEST).map(Candidate::word).findFirst();
  }
}
