package dev.crosscheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/// Counts the words of the index that the patterns of a query fit, each of which is looked for in every passage whose finds
/// are wanted.
final class FittingTerms extends QueryVisitor {

  private final IndexReader reader;
  private final Deadline deadline;
  private long count;

  private FittingTerms(IndexReader reader, Deadline deadline) {
    this.reader = reader;
    this.deadline = deadline;
  }

  /// @throws dev.crosscheck.model.TookTooLong when the time is over
  static long count(Query query, IndexReader reader, Deadline deadline) {
    var counter = new FittingTerms(reader, deadline);
    query.visit(counter);
    return counter.count;
  }

  @Override
  public void consumeTermsMatching(Query query, String field,
      Supplier<ByteRunAutomaton> automaton) {
    try {
      var terms = MultiTerms.getTerms(reader, field);
      if (terms != null) {
        var fitting = automaton.get();
        var all = terms.iterator();
        for (var term = all.next(); term != null; term = all.next()) {
          deadline.check();
          count += fitting.run(term.bytes, term.offset, term.length) ? 1 : 0;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
