package dev.crosscheck.index;

import dev.crosscheck.index.words.WordAnalyzer;
import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.Zone;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/// What a word, phrase or pattern asks for in each field of the query language.
final class QueryFields {

  /// How much more a word in the title or a heading counts than one in the text. A title says the same of all passages of
  /// its article, so it counts no more.
  /// - Range tried: 0 to 5 each, on 102 queries such as "django learning curve" over 75 articles, where the passages with
  ///   such a claim should stand first. These give a mean reciprocal rank of 0.59, all from 0.5 and 1 to 1 and 5 give 0.58 to
  ///   0.60, title 3 and heading 2 give 0.55, and the text alone 0.57.
  private static final float TITLE_BOOST = 1;
  private static final float HEADING_BOOST = 2;

  /// How much of the lesser fields' scores is added to the best one's.
  /// - Range tried: 0 to 1, in the same way; it makes no difference.
  private static final float TIE = 0.3f;

  /// How much a passage that stands under a thing's heading counts beside one that names it.
  private static final float TOPIC_BOOST = 0.5f;

  private final Names names;
  private final QueryBuilder words;
  private final PhrasePatterns patterns;

  QueryFields(Names names, IndexReader reader) {
    this.names = names;
    this.words = new QueryBuilder(WordAnalyzer.ofQueries(names.words()));
    this.patterns = new PhrasePatterns(reader, this::term);
  }

  /// Words in a row, a single one included.
  /// - `field`: [QueryReader#EVERYWHERE] for the text, its headings and its title.
  /// - `slop`: moves of words that are allowed.
  Query phrase(String field, String text, int slop, int column) {
    return switch (field) {
      case QueryReader.EVERYWHERE -> everywhere(text, slop);
      case Fields.TEXT, Fields.TITLE, Fields.HEADING, Fields.AUTHOR -> within(field, text, slop);
      case Fields.FRAMEWORK -> framework(text);
      case FieldNames.FACET -> claim(List.of(ClaimTerms.facet(facet(text, column))));
      case FieldNames.VALUE -> claim(value(text));
      case FieldNames.POLARITY -> claim(List.of(ClaimTerms.polarity(polarity(text, column))));
      case Fields.PLACE -> place(text)
          .orElseThrow(() -> BadQuery.unknown(column, "place", text, places()));
      case Fields.PUBLISHED -> Dates.query(text, column);
      case Fields.ARTICLE -> new PrefixQuery(new Term(field, text));
      default -> claim(List.of(ClaimTerms.facet(field), ClaimTerms.value(text)));
    };
  }

  /// The terms of a value, and of its facet where that stands before it: `quality=performance`.
  static List<String> value(String text) {
    int sign = text.indexOf('=');
    var facet = sign < 0 ? "" : text.substring(0, sign).toLowerCase(Locale.ROOT);
    return Facet.named(facet).isEmpty()
        ? List.of(ClaimTerms.value(text))
        : List.of(ClaimTerms.facet(facet), ClaimTerms.value(text.substring(sign + 1)));
  }

  /// A claim that has all the terms: they stand at one position.
  static Query claim(Collection<String> terms) {
    var together = new PhraseQuery.Builder();
    terms.forEach(term -> together.add(new Term(Fields.CLAIM, term), 0));
    return together.build();
  }

  /// Words that fit a pattern with `*` for any characters and `?` for one.
  Query pattern(String field, String pattern, int column) {
    return switch (field) {
      case QueryReader.EVERYWHERE -> pattern(Fields.TEXT, pattern, column);
      case Fields.TEXT, Fields.TITLE, Fields.HEADING, Fields.AUTHOR ->
        Patterns.query(field, WordAnalyzer.fold(pattern), column);
      case Fields.FRAMEWORK -> any(
          Names.patterns(pattern).stream().map(form -> Patterns.query(field, form, column)));
      case Fields.ARTICLE, Fields.PLACE -> Patterns.query(field, pattern, column);
      default ->
        throw new BadQuery(column, "'" + field + "' takes whole values only, without * and ?");
    };
  }

  /// What one of some queries finds.
  static Query any(Stream<Query> queries) {
    var any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  /// Words that differ from this one in some letters.
  /// - `edits`: letters changed, added, left out or swapped: 1 or 2.
  Query fuzzy(String field, String word, int edits, int column) {
    if (!FieldNames.hasWords(field)) {
      throw new BadQuery(column, "'" + field + "' takes exact values only, without ~");
    }
    var query = within(field.equals(QueryReader.EVERYWHERE) ? Fields.TEXT : field, word, 0);
    return query instanceof TermQuery term ? new FuzzyQuery(term.getTerm(), edits, 1) : query;
  }

  /// Passages that name one of the things, or stand under its heading.
  Query framework(String name) {
    var any = new BooleanQuery.Builder();
    for (var key : keys(name)) {
      any.add(new TermQuery(new Term(Fields.FRAMEWORK, key)), Occur.SHOULD);
      any.add(new BoostQuery(new TermQuery(new Term(Fields.TOPIC, key)), TOPIC_BOOST),
          Occur.SHOULD);
    }
    return any.build();
  }

  /// What the things that a name may mean are called in the index: those of the catalogue, and the one of just that name.
  Collection<String> keys(String name) {
    var keys = new TreeSet<String>();
    names.find(name).forEach(id -> keys.add(Names.key(id)));
    keys.add(Names.key(name));
    keys.add(Names.key("?" + name));
    return keys;
  }

  /// Whether a name is one of a thing that the catalogue has.
  boolean isThing(String name) {
    return !names.find(name).isEmpty();
  }

  static String facet(String name, int column) {
    var facet = name.toLowerCase(Locale.ROOT).replace('_', '-');
    return Facet.named(facet).map(Facet::toString)
        .orElseThrow(() -> BadQuery.unknown(column, "facet", name, FieldNames.facets()));
  }

  private static String polarity(String name, int column) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "+", "positive" -> Polarity.POSITIVE.toString();
      case "-", "negative" -> Polarity.NEGATIVE.toString();
      default ->
        throw BadQuery.unknown(column, "polarity", name, List.of("positive", "negative"));
    };
  }

  /// Passages of a kind, if there is such a kind.
  static Optional<Query> place(String name) {
    var place = name.toLowerCase(Locale.ROOT);
    return places().contains(place)
        ? Optional.of(new TermQuery(new Term(Fields.PLACE, place)))
        : Optional.empty();
  }

  /// The kinds of passages.
  static List<String> places() {
    return Arrays.stream(Zone.values()).map(Zone::place).distinct().toList();
  }

  /// The term that a single word is found by in a field of words; empty for none or several.
  Optional<Term> term(String field, String word) {
    return words.createPhraseQuery(field, word) instanceof TermQuery term
        ? Optional.of(term.getTerm())
        : Optional.empty();
  }

  private Query everywhere(String text, int slop) {
    return new DisjunctionMaxQuery(List.of(within(Fields.TEXT, text, slop),
        new BoostQuery(within(Fields.HEADING, text, slop), HEADING_BOOST),
        new BoostQuery(within(Fields.TITLE, text, slop), TITLE_BOOST)), TIE);
  }

  private Query within(String field, String text, int slop) {
    if (text.indexOf('*') >= 0) {
      return patterns.phrase(field, text, slop);
    }
    var query = words.createPhraseQuery(field, text, slop);
    return query == null ? new MatchNoDocsQuery("no word in '" + text + "'") : query;
  }
}
