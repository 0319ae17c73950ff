package dev.crosscheck.index;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.Concordance;
import dev.crosscheck.model.ConcordanceRequest;
import dev.crosscheck.model.SearchFilters;
import dev.crosscheck.model.SearchRequest;
import dev.crosscheck.model.SearchResult;
import dev.crosscheck.model.SearchResult.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// Full-text search over the passages of an index. May be used from many threads.
public final class Search implements AutoCloseable {

  /// Longer than anybody waits.
  private static final Duration UNLIMITED = Duration.ofDays(1);

  private final StoredAnalyses stored;
  private final Names names;
  private final QueryFields fields;
  private final Tallies tallies;
  private final Duration longest;

  private Search(StoredAnalyses stored, Names names, QueryFields fields, Tallies tallies,
      Duration longest) {
    this.stored = stored;
    this.names = names;
    this.fields = fields;
    this.tallies = tallies;
    this.longest = longest;
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
      return new Search(stored, names, new QueryFields(names, stored.reader()),
          new Tallies(stored.reader()), UNLIMITED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The same search, each of whose answers takes no longer; it is closed with this one.
  public Search within(Duration time) {
    return new Search(stored, names, fields, tallies, time);
  }

  /// The hits of a request; equal ones by article and place.
  ///
  /// @throws BadQuery when its query, a filter or the page's mark can't be understood
  /// @throws dev.crosscheck.model.TookTooLong when it takes longer than it may
  public SearchResult search(SearchRequest request) {
    var words = reader(request.query());
    var query = new Filters(fields).around(words.read(), request.filters());
    return answer(deadline -> search(request, query, words, deadline));
  }

  /// The places that a request asks for, each in its context.
  ///
  /// @throws BadQuery when its query or a filter can't be understood
  /// @throws dev.crosscheck.model.TookTooLong when it takes longer than it may
  public Concordance concordance(ConcordanceRequest request) {
    var words = reader(request.query());
    var query = new Filters(fields).around(words.read(), request.filters());
    return answer(deadline -> {
      var searcher = searcher(deadline);
      long passages = searcher.count(query);
      deadline.check();
      var lines = new ConcordanceLines(stored, searcher, query, deadline).of(request);
      return new Concordance(lines.total(), passages, lines.complete(), lines.page(),
          passages > 0
              ? Optional.empty()
              : suggestion(request.query(), request.filters(), words, deadline));
    });
  }

  /// How many passages a query finds.
  ///
  /// @throws BadQuery when the query or a filter can't be understood
  /// @throws dev.crosscheck.model.TookTooLong when it takes longer than it may
  public long count(String query, SearchFilters filters) {
    return answer(deadline -> count(query, filters, deadline));
  }

  long count(String query, SearchFilters filters, Deadline deadline) throws IOException {
    var all = new Filters(fields).around(reader(query).read(), filters);
    long count = searcher(deadline).count(all);
    deadline.check();
    return count;
  }

  /// The analysis of an article.
  public Optional<Analysis> analysis(String article) {
    return stored.analysis(article);
  }

  /// Whether there is anything to search.
  public boolean isEmpty() {
    return answer(
        deadline -> searcher(deadline).count(new FieldExistsQuery(Fields.START))) == 0;
  }

  /// Whether a name is one of a thing that the catalogue or an article has.
  public boolean knows(String framework) {
    return answer(_ -> {
      for (var key : fields.keys(framework)) {
        if (stored.reader().docFreq(new Term(Fields.FRAMEWORK, key)) > 0) {
          return true;
        }
      }
      return !names.find(framework).isEmpty();
    });
  }

  /// The ids of the things that the catalogue has.
  public SortedSet<String> frameworks() {
    return names.all();
  }

  private QueryReader reader(String query) {
    return new QueryReader(query, fields);
  }

  /// One for each question, since it stops for a time of its own.
  private IndexSearcher searcher(Deadline deadline) {
    var searcher = new IndexSearcher(stored.reader());
    searcher.setTimeout(deadline);
    return searcher;
  }

  private SearchResult search(SearchRequest request, Query query, QueryReader words,
      Deadline deadline) throws IOException {
    var searcher = searcher(deadline);
    var page = request.page();
    // one more than asked for, to know whether another page follows, and never more than there are
    int wanted = Math.clamp((long) page.offset() + page.limit() + 1, 1,
        Math.max(1, stored.reader().maxDoc()));
    var order = HitOrder.of(request.order());
    var found = page.after().isEmpty()
        ? FacetsCollectorManager.search(searcher, query, wanted, order.sort(), true,
            new FacetsCollectorManager())
        : FacetsCollectorManager.searchAfter(searcher,
            order.parse(page.after(), stored.reader().maxDoc()), query, wanted, order.sort(), true,
            new FacetsCollectorManager());
    deadline.check();
    long total = total(found.facetsCollector());
    var reached = Arrays.stream(found.topDocs().scoreDocs).skip(page.offset()).toList();
    var shown = reached.stream().limit(page.limit()).toList();
    var hits = new Hits(stored, new Highlights(searcher, query, deadline));
    return new SearchResult(total, shown.stream().map(hits::hit).toList(),
        reached.size() > shown.size() && !shown.isEmpty()
            ? order.mark((FieldDoc) shown.getLast())
            : "",
        tallies.of(found.facetsCollector(), request.names()),
        total > 0
            ? Optional.empty()
            : suggestion(request.query(), request.filters(), words, deadline));
  }

  private Optional<Suggestion> suggestion(String query, SearchFilters filters, QueryReader words,
      Deadline deadline) throws IOException {
    return new Suggestions(this, stored.reader(), fields, deadline).of(query, filters,
        words.asked());
  }

  private static long total(FacetsCollector hits) {
    return hits.getMatchingDocs().stream().mapToLong(leaf -> leaf.totalHits()).sum();
  }

  /// Something that is read from the index.
  private interface Reading<T> {
    T read(Deadline deadline) throws IOException;
  }

  private <T> T answer(Reading<T> reading) {
    try {
      return reading.read(Deadline.in(longest));
    } catch (IndexSearcher.TooManyClauses e) {
      throw BadQuery.in(BadQuery.QUERY, "this asks for too many words at once; leave some out");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    stored.close();
  }
}
