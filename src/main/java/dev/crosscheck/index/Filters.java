package dev.crosscheck.index;

import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.SearchFilters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;

/// What a request's filters let through.
final class Filters {

  /// Most claims that filters may ask for by choosing one of each kind; Lucene takes no more than 1,024.
  private static final int MOST_CHOICES = 500;

  private final QueryFields fields;

  Filters(QueryFields fields) {
    this.fields = fields;
  }

  /// The passages that match a query and are let through.
  ///
  /// @throws BadQuery when a filter makes no sense
  Query around(Query query, SearchFilters filters) {
    var all = new BooleanQuery.Builder().add(query, Occur.MUST)
        .add(new FieldExistsQuery(Fields.START), Occur.FILTER);
    queries(filters).forEach(filter -> all.add(filter, Occur.FILTER));
    return all.build();
  }

  private List<Query> queries(SearchFilters filters) {
    var queries = new ArrayList<Query>();
    if (!filters.facets().isEmpty() || !filters.values().isEmpty()
        || filters.polarity().isPresent()) {
      queries.add(QueryFields.any(claims(filters)));
    } else if (!filters.frameworks().isEmpty()) {
      queries.add(QueryFields.any(filters.frameworks().stream().map(fields::framework)));
    }
    if (!filters.articles().isEmpty()) {
      queries.add(QueryFields.any(filters.articles().stream().map(this::article)));
    }
    if (!filters.places().isEmpty()) {
      queries.add(QueryFields.any(filters.places().stream().map(Filters::place)));
    }
    if (filters.from().isPresent() || filters.to().isPresent()) {
      queries.add(published(filters));
    }
    return queries;
  }

  private Query article(String beginning) {
    return beginning.indexOf('*') < 0 && beginning.indexOf('?') < 0
        ? fields.phrase(Fields.ARTICLE, beginning, 0, 0)
        : fields.pattern(Fields.ARTICLE, beginning, 0);
  }

  private static Query place(String name) {
    return QueryFields.place(name)
        .orElseThrow(() -> BadQuery.unknown("place", name, QueryFields.places()));
  }

  private static Query published(SearchFilters filters) {
    var from = filters.from().map(Object::toString).orElse("*");
    var to = filters.to().map(Object::toString).orElse("*");
    if (filters.from().isPresent() && filters.to().isPresent()
        && filters.from().get().isAfter(filters.to().get())) {
      throw BadQuery.in("from", from + " is after " + to + ", so there is nothing between them");
    }
    return Dates.query(from, to, 0);
  }

  /// One claim that has all of it, for each way of choosing one of each kind.
  private Stream<Query> claims(SearchFilters filters) {
    var frameworks = filters.frameworks().stream().map(fields::keys).flatMap(Collection::stream)
        .map(key -> List.of(ClaimTerms.framework(key))).toList();
    var facets = filters.facets().stream().map(Filters::facet).toList();
    var values = filters.values().stream().map(QueryFields::value).toList();
    var polarity = filters.polarity().stream()
        .map(wanted -> List.of(ClaimTerms.polarity(wanted.toString()))).toList();
    var choices = List.of(List.<String>of());
    for (var kind : List.of(frameworks, facets, values, polarity)) {
      choices = kind.isEmpty()
          ? choices
          : choices.stream().flatMap(choice -> kind.stream().map(terms -> with(choice, terms)))
              .toList();
      if (choices.size() > MOST_CHOICES) {
        throw BadQuery.in("framework", "there are too many ways to combine these filters");
      }
    }
    return choices.stream().map(QueryFields::claim);
  }

  private static List<String> facet(String name) {
    var facet = name.toLowerCase(Locale.ROOT).replace('_', '-');
    if (!FieldNames.facets().contains(facet)) {
      throw BadQuery.unknown("facet", name, FieldNames.facets());
    }
    return List.of(ClaimTerms.facet(facet));
  }

  private static List<String> with(List<String> terms, List<String> others) {
    return Stream.concat(terms.stream(), others.stream()).distinct().toList();
  }
}
