package dev.crosscheck.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Words of a query that must all be found.
final class WordGroup {

  private final List<Query> wanted = new ArrayList<>();
  private final List<Query> unwanted = new ArrayList<>();
  private final List<Query> inText = new ArrayList<>();
  private final List<Map<String, Term>> claims = new ArrayList<>();

  void want(Query query) {
    if (query instanceof TermQuery term && term.getTerm().field().equals(Fields.CLAIM)) {
      wantClaim(term.getTerm());
    } else {
      wanted.add(query);
    }
  }

  /// Facet, value and polarity that stand together in a query are those of one claim; a second facet begins another one.
  private void wantClaim(Term term) {
    var kind = term.text().substring(0, term.text().indexOf('='));
    for (var claim : claims) {
      if (claim.putIfAbsent(kind, term) == null) {
        return;
      }
    }
    claims.add(new TreeMap<>(Map.of(kind, term)));
  }

  void exclude(Query query) {
    unwanted.add(query);
  }

  /// A word without a field, as it would stand in the passage itself: one of these must.
  void inText(Query query) {
    inText.add(query);
  }

  boolean isEmpty() {
    return wanted.isEmpty() && unwanted.isEmpty() && claims.isEmpty();
  }

  Query query() {
    claims.forEach(claim -> wanted.add(Filters.claim(claim.values())));
    claims.clear();
    if (wanted.size() == 1 && unwanted.isEmpty() && inText.isEmpty()) {
      return wanted.getFirst();
    }
    var all = new BooleanQuery.Builder();
    wanted.forEach(query -> all.add(query, Occur.MUST));
    unwanted.forEach(query -> all.add(query, Occur.MUST_NOT));
    if (wanted.isEmpty()) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    if (!inText.isEmpty()) {
      var one = new BooleanQuery.Builder();
      inText.forEach(query -> one.add(query, Occur.SHOULD));
      all.add(one.build(), Occur.FILTER);
    }
    return all.build();
  }
}
