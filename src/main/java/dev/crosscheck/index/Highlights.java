package dev.crosscheck.index;

import dev.crosscheck.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// Where in a passage a query is met, from the places in the index: exactly the words that match, and phrases only as
/// wholes.
final class Highlights {

  /// The fields whose terms have places in the passage.
  private static final List<String> PLACED = List.of(Fields.TEXT, Fields.FRAMEWORK, Fields.CLAIM);

  private final List<LeafReaderContext> leaves;
  private final Weight weight;
  private final Deadline deadline;

  Highlights(IndexSearcher searcher, Query query, Deadline deadline) throws IOException {
    this.deadline = deadline;
    this.leaves = searcher.getIndexReader().leaves();
    this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /// Places relative to the passage, in reading order, those that touch each other in words run together.
  ///
  /// @throws dev.crosscheck.model.TookTooLong when the time is over
  List<Span> of(int document) throws IOException {
    deadline.check();
    var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    var matches = weight.matches(leaf, document - leaf.docBase);
    if (matches == null) {
      return List.of();
    }
    var found = new ArrayList<Span>();
    for (var field : PLACED) {
      var places = matches.getMatches(field);
      while (places != null && places.next()) {
        found.add(new Span(places.startOffset(), places.endOffset()));
      }
    }
    return merged(found.stream().filter(span -> !span.isEmpty()).sorted().toList());
  }

  private static List<Span> merged(List<Span> spans) {
    var merged = new ArrayList<Span>();
    for (var span : spans) {
      if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
        merged.set(merged.size() - 1, merged.getLast().cover(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
