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
import java.util.TreeSet;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.QueryBuilder;

/// What a word, phrase or pattern asks for in each field of the query language.
final class QueryFields {

  /// The fields that a query may name.
  static final List<String> NAMES = List.of(Fields.TEXT, Fields.TITLE, Fields.HEADING,
      Fields.FRAMEWORK, "facet",
      "value", "polarity", Fields.ARTICLE, Fields.PLACE, Fields.PUBLISHED);

  /// How much more a word in the title or a heading counts than one in the text.
  /// - Range tried: none yet; the usual weights of enterprise search, in the order of how few such words there are.
  private static final float TITLE_BOOST = 3;
  private static final float HEADING_BOOST = 2;

  /// How much of the lesser fields' scores is added to the best one's.
  private static final float TIE = 0.3f;

  /// How much a passage that stands under a thing's heading counts beside one that names it.
  private static final float TOPIC_BOOST = 0.5f;

  private final Names names;
  private final QueryBuilder words;

  QueryFields(Names names) {
    this.names = names;
    this.words = new QueryBuilder(WordAnalyzer.ofQueries(names.words()));
  }

  /// Words in a row, a single one included.
  /// - `field`: [QueryReader#EVERYWHERE] for the text, its headings and its title.
  /// - `slop`: moves of words that are allowed.
  Query phrase(String field, String text, int slop, int column) {
    return switch (field) {
      case QueryReader.EVERYWHERE -> everywhere(text, slop);
      case Fields.TEXT, Fields.TITLE, Fields.HEADING -> within(field, text, slop);
      case Fields.FRAMEWORK -> framework(text);
      case "facet" -> new TermQuery(new Term(Fields.CLAIM, ClaimTerms.facet(facet(text, column))));
      case "value" -> new TermQuery(new Term(Fields.CLAIM, ClaimTerms.value(text)));
      case "polarity" ->
        new TermQuery(new Term(Fields.CLAIM, ClaimTerms.polarity(polarity(text, column))));
      case Fields.PLACE -> new TermQuery(new Term(Fields.PLACE, place(text, column)));
      case Fields.PUBLISHED -> published(text, text, column);
      default -> new PrefixQuery(new Term(field, text));
    };
  }

  /// Words that fit a pattern with `*` for any characters and `?` for one.
  Query pattern(String field, String pattern, int column) {
    return switch (field) {
      case QueryReader.EVERYWHERE -> pattern(Fields.TEXT, pattern, column);
      case Fields.TEXT, Fields.TITLE, Fields.HEADING, Fields.FRAMEWORK ->
        wildcard(field, WordAnalyzer.fold(pattern));
      case Fields.ARTICLE, Fields.PLACE -> wildcard(field, pattern);
      default ->
        throw new BadQuery(column, "'" + field + "' takes whole values only, without * and ?");
    };
  }

  /// Words that differ from this one in some letters.
  /// - `edits`: letters changed, added, left out or swapped: 1 or 2.
  Query fuzzy(String field, String word, int edits, int column) {
    if (!List.of(QueryReader.EVERYWHERE, Fields.TEXT, Fields.TITLE, Fields.HEADING)
        .contains(field)) {
      throw new BadQuery(column, "'" + field + "' takes exact values only, without ~");
    }
    var query = within(field.equals(QueryReader.EVERYWHERE) ? Fields.TEXT : field, word, 0);
    return query instanceof TermQuery term ? new FuzzyQuery(term.getTerm(), edits, 1) : query;
  }

  /// Days from the first of one date to the last of another: `2021`, `2021-05`, `2021-05-19`, or `*` for any.
  Query published(String from, String to, int column) {
    return LongField.newRangeQuery(Fields.PUBLISHED, Dates.first(from, column),
        Dates.last(to, column));
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

  static String facet(String name, int column) {
    var facet = name.toLowerCase(Locale.ROOT).replace('_', '-');
    return Facet.named(facet).map(Facet::toString)
        .orElseThrow(() -> new BadQuery(column,
            "no facet '" + name + "'; the facets are " + list(Facet.values())));
  }

  private static String polarity(String name, int column) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "+", "positive" -> Polarity.POSITIVE.toString();
      case "-", "negative" -> Polarity.NEGATIVE.toString();
      default ->
        throw new BadQuery(column, "no polarity '" + name + "'; it is positive or negative");
    };
  }

  private static String place(String name, int column) {
    var place = name.toLowerCase(Locale.ROOT);
    var places = Arrays.stream(Zone.values()).map(Zone::place).distinct().toArray();
    if (!Arrays.asList(places).contains(place)) {
      throw new BadQuery(column, "no place '" + name + "'; the places are " + list(places));
    }
    return place;
  }

  private static String list(Object[] values) {
    return String.join(", ", Arrays.stream(values).map(Object::toString).toList());
  }

  private Query everywhere(String text, int slop) {
    return new DisjunctionMaxQuery(List.of(within(Fields.TEXT, text, slop),
        new BoostQuery(within(Fields.HEADING, text, slop), HEADING_BOOST),
        new BoostQuery(within(Fields.TITLE, text, slop), TITLE_BOOST)), TIE);
  }

  private Query within(String field, String text, int slop) {
    var query = words.createPhraseQuery(field, text, slop);
    return query == null ? new MatchNoDocsQuery("no word in '" + text + "'") : query;
  }

  private static Query wildcard(String field, String pattern) {
    boolean prefix = pattern.endsWith("*") && pattern.indexOf('*') == pattern.length() - 1
        && pattern.indexOf('?') < 0;
    return prefix
        ? new PrefixQuery(new Term(field, pattern.substring(0, pattern.length() - 1)))
        : new WildcardQuery(new Term(field, pattern));
  }
}
