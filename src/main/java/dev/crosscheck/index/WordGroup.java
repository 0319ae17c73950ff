package dev.crosscheck.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/// Words of a query that must all be found.
final class WordGroup {

  private final List<Query> wanted = new ArrayList<>();
  private final List<Query> unwanted = new ArrayList<>();
  private final List<Query> inText = new ArrayList<>();

  void want(Query query) {
    wanted.add(query);
  }

  void exclude(Query query) {
    unwanted.add(query);
  }

  /// A word without a field, as it would stand in the passage itself: one of these must.
  void inText(Query query) {
    inText.add(query);
  }

  boolean isEmpty() {
    return wanted.isEmpty() && unwanted.isEmpty();
  }

  Query query() {
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
