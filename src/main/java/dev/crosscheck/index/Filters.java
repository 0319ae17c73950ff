package dev.crosscheck.index;

import dev.crosscheck.model.SearchRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/// What a request's filters let through.
final class Filters {

  private final QueryFields fields;

  Filters(QueryFields fields) {
    this.fields = fields;
  }

  /// The passages that match a query and are let through.
  Query around(Query query, SearchRequest request) {
    var all = new BooleanQuery.Builder().add(query, Occur.MUST)
        .add(new FieldExistsQuery(Fields.START), Occur.FILTER);
    if (!request.facets().isEmpty() || !request.values().isEmpty()
        || request.polarity().isPresent()) {
      all.add(any(claims(request)), Occur.FILTER);
    } else if (!request.frameworks().isEmpty()) {
      all.add(any(request.frameworks().stream().map(fields::framework)), Occur.FILTER);
    }
    if (!request.articles().isEmpty()) {
      all.add(any(request.articles().stream().map(this::article)), Occur.FILTER);
    }
    if (request.from().isPresent() || request.to().isPresent()) {
      all.add(fields.published(request.from().map(Object::toString).orElse("*"),
          request.to().map(Object::toString).orElse("*"), 0), Occur.FILTER);
    }
    return all.build();
  }

  private Query article(String beginning) {
    return beginning.indexOf('*') < 0 && beginning.indexOf('?') < 0
        ? fields.phrase(Fields.ARTICLE, beginning, 0, 0)
        : fields.pattern(Fields.ARTICLE, beginning, 0);
  }

  /// One claim that has all of it, for each way of choosing one of each kind: the terms of a claim stand at one position.
  private Stream<Query> claims(SearchRequest request) {
    var frameworks = request.frameworks().stream().map(fields::keys).flatMap(Collection::stream)
        .map(ClaimTerms::framework).toList();
    var facets = request.facets().stream()
        .map(facet -> ClaimTerms.facet(QueryFields.facet(facet, 0))).toList();
    var values = request.values().stream().map(ClaimTerms::value).toList();
    var polarity = request.polarity().stream().map(wanted -> ClaimTerms.polarity(wanted.toString()))
        .toList();
    var choices = List.of(List.<String>of());
    for (var kind : List.of(frameworks, facets, values, polarity)) {
      choices = kind.isEmpty()
          ? choices
          : choices.stream().flatMap(choice -> kind.stream().map(term -> with(choice, term)))
              .toList();
    }
    return choices.stream()
        .map(choice -> claim(choice.stream().map(term -> new Term(Fields.CLAIM, term)).toList()));
  }

  private static List<String> with(List<String> terms, String term) {
    var more = new ArrayList<>(terms);
    more.add(term);
    return more;
  }

  /// A claim that has all the terms: they stand at one position.
  static Query claim(Collection<Term> terms) {
    var together = new PhraseQuery.Builder();
    terms.forEach(term -> together.add(term, 0));
    return together.build();
  }

  private static Query any(Stream<Query> queries) {
    var any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }
}
