package dev.crosscheck.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/// Words of a query that must all be found.
final class WordGroup {

  private final List<Query> wanted = new ArrayList<>();
  private final List<Query> unwanted = new ArrayList<>();
  private final List<Query> inText = new ArrayList<>();
  private final List<Map<String, String>> claims = new ArrayList<>();
  private final Map<Query, Query> fillers = new LinkedHashMap<>();

  void want(Query query) {
    if (query instanceof PhraseQuery claim && Fields.CLAIM.equals(claim.getField())) {
      wantClaim(claim);
    } else {
      wanted.add(query);
    }
  }

  /// Facet, value and polarity that stand together in a query are those of one claim; a second facet, or whatever else
  /// the last claim has already, begins another one.
  private void wantClaim(PhraseQuery query) {
    var terms = new TreeMap<String, String>();
    for (var term : query.getTerms()) {
      terms.put(term.text().substring(0, term.text().indexOf('=')), term.text());
    }
    if (claims.isEmpty()
        || !Collections.disjoint(claims.getLast().keySet(), terms.keySet())) {
      claims.add(terms);
    } else {
      claims.getLast().putAll(terms);
    }
  }

  /// A word that says nothing by itself ("the"), with its form in the text. It is only looked for where nothing else is.
  void fill(Query query, Query text) {
    fillers.put(query, text);
  }

  void exclude(Query query) {
    unwanted.add(query);
  }

  /// A word without a field, as it would stand in the passage itself: one of these must.
  void inText(Query query) {
    inText.add(query);
  }

  boolean isEmpty() {
    return wanted.isEmpty() && unwanted.isEmpty() && claims.isEmpty() && fillers.isEmpty();
  }

  Query query() {
    claims.forEach(claim -> wanted.add(QueryFields.claim(claim.values())));
    claims.clear();
    if (wanted.isEmpty()) {
      wanted.addAll(fillers.keySet());
      inText.addAll(fillers.values());
    }
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
