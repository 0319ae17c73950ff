package dev.crosscheck.index;

import dev.crosscheck.model.SearchResult.By;
import dev.crosscheck.model.SearchResult.Count;
import dev.crosscheck.model.SearchResult.Counts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/// Counts the hits of a search. What the reader must know for it is costly and made once.
final class Tallies {

  private static final Comparator<Count> MOST_FIRST = Comparator.comparingLong(Count::hits)
      .reversed().thenComparing(Count::name);

  private final Map<By, StringDocValuesReaderState> states = new EnumMap<>(By.class);

  Tallies(IndexReader reader) throws IOException {
    for (var by : By.values()) {
      if (by != By.YEAR) {
        states.put(by, new StringDocValuesReaderState(reader, field(by)));
      }
    }
  }

  private static String field(By by) {
    return switch (by) {
      case FRAMEWORK -> Fields.FRAMEWORKS;
      case FACET -> Fields.FACETS;
      case VALUE -> Fields.VALUES;
      case ARTICLE -> Fields.ARTICLE;
      case YEAR -> Fields.PUBLISHED;
      case PLACE -> Fields.SHOWN_PLACE;
    };
  }

  /// - `names`: most names of each count.
  List<Counts> of(FacetsCollector hits, int names) throws IOException {
    var counts = new ArrayList<Counts>();
    for (var by : By.values()) {
      var all = by == By.YEAR ? years(hits) : values(by, hits);
      counts.add(new Counts(by, all.size(), all.stream().sorted(MOST_FIRST).limit(names).toList()));
    }
    return counts;
  }

  private List<Count> values(By by, FacetsCollector hits) throws IOException {
    var counted = new StringValueFacetCounts(states.get(by), hits).getAllChildren(field(by));
    return counted == null
        ? List.of()
        : Arrays.stream(counted.labelValues)
            .map(value -> new Count(value.label, value.value.longValue())).toList();
  }

  /// Hits without a date are in no year.
  private static List<Count> years(FacetsCollector hits) throws IOException {
    var years = new TreeMap<Integer, Long>();
    for (var leaf : hits.getMatchingDocs()) {
      var found = leaf.bits().iterator();
      var dates = DocValues.getSortedNumeric(leaf.context().reader(), Fields.PUBLISHED);
      if (found == null) {
        continue;
      }
      var dated = ConjunctionUtils.intersectIterators(List.of(found, dates));
      while (dated.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        years.merge(LocalDate.ofEpochDay(dates.nextValue()).getYear(), 1L, Long::sum);
      }
    }
    return years.entrySet().stream()
        .map(year -> new Count(String.valueOf(year.getKey()), year.getValue())).toList();
  }
}
