package dev.crosscheck.index;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Concordance.Line;
import dev.crosscheck.model.ConcordanceRequest;
import dev.crosscheck.model.SearchRequest.Order;
import dev.crosscheck.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/// Finds the lines of a concordance: all the places that a query asks for, sorted, and those of one page with their
/// context.
final class ConcordanceLines {

  /// Most passages that are looked at, in the order of their articles.
  /// - Unit: passages; ten thousand take about a second. A word of the language stands in more, but nobody reads them all.
  private static final int MOST_PASSAGES = 20_000;

  /// Most times that a word which fits a pattern is looked for in a passage.
  /// - Unit: look-ups; ten million take about five seconds. `*e*` fits half of all words there are.
  private static final long MOST_LOOK_UPS = 10_000_000;

  /// Most places that are held in memory to be sorted.
  /// - Unit: places, some 200 bytes each.
  private static final int MOST_PLACES = 100_000;

  /// All the places, and the lines of some.
  record Lines(long total, boolean complete, List<Line> page) {}

  /// A place that is asked for, and the words that it is sorted by.
  private record Place(String article, Span span, List<String> words) {}

  private static final Comparator<Place> READING = Comparator.comparing(Place::article)
      .thenComparing(Place::span);

  private final StoredAnalyses stored;
  private final IndexSearcher searcher;
  private final Query query;
  private final Highlights highlights;
  private final Deadline deadline;

  ConcordanceLines(StoredAnalyses stored, IndexSearcher searcher, Query query, Deadline deadline)
      throws IOException {
    this.stored = stored;
    this.searcher = searcher;
    this.query = query;
    this.deadline = deadline;
    this.highlights = new Highlights(searcher, query, deadline);
  }

  Lines of(ConcordanceRequest request) throws IOException {
    int most = Math.clamp(
        MOST_LOOK_UPS / Math.max(1, FittingTerms.count(query, stored.reader(), deadline)), 1,
        MOST_PASSAGES);
    int wanted = Math.clamp(stored.reader().maxDoc(), 1, most + 1);
    var found = searcher.search(query, wanted, HitOrder.of(Order.ARTICLE).sort()).scoreDocs;
    var places = places(Arrays.asList(found).subList(0, Math.min(most, found.length)),
        new ContextWords(request.order()));
    boolean complete = found.length <= most && places.size() < MOST_PLACES;
    if (!request.order().isEmpty()) {
      places.sort(sorted(request.order().size()));
    }
    return new Lines(places.size(), complete, page(places, request));
  }

  private List<Place> places(List<ScoreDoc> passages, ContextWords words) throws IOException {
    var hits = new Hits(stored, highlights);
    var places = new ArrayList<Place>();
    for (var found : passages) {
      var passage = hits.place(found);
      for (var mark : highlights.of(found.doc)) {
        if (places.size() == MOST_PLACES) {
          return places;
        }
        var span = new Span(passage.start() + mark.start(), passage.start() + mark.end());
        places.add(new Place(passage.article(), span,
            words.isNeeded() ? words.of(hits.text(passage.article()), span) : List.of()));
      }
    }
    return places;
  }

  private static Comparator<Place> sorted(int keys) {
    var order = Comparator.comparing((Place place) -> place.words().getFirst());
    for (int key = 1; key < keys; key++) {
      int at = key;
      order = order.thenComparing(place -> place.words().get(at));
    }
    return order.thenComparing(READING);
  }

  private List<Line> page(List<Place> places, ConcordanceRequest request) {
    var articles = new HashMap<String, Article>();
    return places.stream().skip(request.offset()).limit(request.limit())
        .map(place -> line(articles.computeIfAbsent(place.article(), this::article), place.span(),
            request.width()))
        .toList();
  }

  private Article article(String id) {
    return stored.article(id)
        .orElseThrow(() -> new IllegalStateException("passages without their article: " + id));
  }

  private static Line line(Article article, Span keyword, int width) {
    var text = article.text();
    int start = Context.before(text, keyword.start(), width);
    int end = Context.after(text, keyword.end(), width);
    return new Line(text.substring(start, keyword.start()), article.quote(keyword),
        text.substring(keyword.end(), end));
  }
}
