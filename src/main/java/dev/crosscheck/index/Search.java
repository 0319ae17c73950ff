package dev.crosscheck.index;

import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.SearchRequest;
import dev.crosscheck.model.SearchResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/// Full-text search over the passages of an index. May be used from many threads.
public final class Search implements AutoCloseable {

  private static final SortField ARTICLE = new SortField(Fields.ARTICLE, SortField.Type.STRING);
  private static final SortField PLACE = new SortField(Fields.START, SortField.Type.LONG);
  private static final SortField NEWEST = LongField.newSortField(Fields.PUBLISHED, true,
      SortedNumericSelector.Type.MIN, Long.MIN_VALUE);

  private final StoredAnalyses stored;
  private final IndexSearcher searcher;
  private final Names names;
  private final QueryFields fields;
  private final Counts frameworks;
  private final Counts facets;
  private final Counts values;

  private Search(StoredAnalyses stored, Names names) throws IOException {
    this.stored = stored;
    this.searcher = new IndexSearcher(stored.reader());
    this.names = names;
    this.fields = new QueryFields(names);
    this.frameworks = new Counts(stored.reader(), Fields.FRAMEWORKS);
    this.facets = new Counts(stored.reader(), Fields.FACETS);
    this.values = new Counts(stored.reader(), Fields.VALUES);
  }

  /// Searches the last commit of an index.
  ///
  /// @throws UnusableIndex when there is none, or another version of the program wrote it
  public static Search open(Path folder) {
    return open(StoredAnalyses.open(folder));
  }

  /// Searches the last commit of an index for things under more names than it was made with.
  /// - `names`: for each name, as people write it, the ids it may mean.
  ///
  /// @throws UnusableIndex when there is none, or another version of the program wrote it
  public static Search open(Path folder, Map<String, ? extends Collection<String>> names) {
    var stored = StoredAnalyses.open(folder);
    return open(stored, stored.names().with(names));
  }

  static Search open(StoredAnalyses stored) {
    return open(stored, stored.names());
  }

  private static Search open(StoredAnalyses stored, Names names) {
    try {
      return new Search(stored, names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The hits of a request, the best or the newest first; equal ones by article and place.
  ///
  /// @throws BadQuery when its query or a filter can't be understood
  public SearchResult search(SearchRequest request) {
    var words = new QueryReader(request.query(), fields);
    var query = new Filters(fields).around(words.read(), request);
    try {
      return search(request, query, words.asked());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether a name is one of a thing that the catalogue or an article has.
  public boolean knows(String framework) {
    try {
      for (var key : fields.keys(framework)) {
        if (stored.reader().docFreq(new Term(Fields.FRAMEWORK, key)) > 0) {
          return true;
        }
      }
      return !names.find(framework).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The ids of the things that the catalogue has.
  public SortedSet<String> frameworks() {
    return names.all();
  }

  private SearchResult search(SearchRequest request, Query query, List<QueryToken> asked)
      throws IOException {
    // one hit at least must be asked for, and never more than there are
    int wanted = Math.clamp((long) request.offset() + request.limit(), 1,
        Math.max(1, stored.reader().maxDoc()));
    var found = FacetsCollectorManager.search(searcher, query, wanted, sort(request), true,
        new FacetsCollectorManager());
    long total = total(found.facetsCollector());
    var page = Arrays.stream(found.topDocs().scoreDocs).skip(request.offset())
        .limit(request.limit()).toList();
    var hits = new Hits(stored, new Highlights(searcher, query));
    return new SearchResult(total, page.stream().map(hits::hit).toList(),
        frameworks.of(found.facetsCollector()),
        facets.of(found.facetsCollector()), values.of(found.facetsCollector()),
        total > 0 ? Optional.empty() : new Suggestions(stored.reader()).of(request.query(), asked));
  }

  private static long total(FacetsCollector hits) {
    return hits.getMatchingDocs().stream().mapToLong(leaf -> leaf.totalHits()).sum();
  }

  private static Sort sort(SearchRequest request) {
    return switch (request.order()) {
      case SCORE -> new Sort(SortField.FIELD_SCORE, ARTICLE, PLACE);
      case DATE -> new Sort(NEWEST, ARTICLE, PLACE);
    };
  }

  @Override
  public void close() {
    stored.close();
  }
}
