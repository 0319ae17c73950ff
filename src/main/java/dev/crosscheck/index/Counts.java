package dev.crosscheck.index;

import dev.crosscheck.model.SearchResult.Count;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;

/// Counts over the hits of a search, by the values of one field. The reader's state is costly and made once.
final class Counts {

  private static final Comparator<Count> MOST_FIRST = Comparator.comparingLong(Count::hits)
      .reversed()
      .thenComparing(Count::name);

  private final String field;
  private final StringDocValuesReaderState state;

  Counts(IndexReader reader, String field) throws IOException {
    this.field = field;
    this.state = new StringDocValuesReaderState(reader, field);
  }

  List<Count> of(FacetsCollector hits) throws IOException {
    var counted = new StringValueFacetCounts(state, hits).getAllChildren(field);
    return counted == null
        ? List.of()
        : Arrays.stream(counted.labelValues)
            .map(value -> new Count(value.label, value.value.longValue()))
            .sorted(MOST_FIRST).toList();
  }
}
