package dev.crosscheck.index;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.SearchResult.Hit;
import dev.crosscheck.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;

/// Makes of the numbers of found documents what a person reads: the passage, quoted from its article.
final class Hits {

  private final StoredAnalyses stored;
  private final Highlights highlights;
  private final Map<String, Article> articles = new HashMap<>();

  Hits(StoredAnalyses stored, Highlights highlights) {
    this.stored = stored;
    this.highlights = highlights;
  }

  Hit hit(ScoreDoc found) {
    try {
      var leaves = stored.reader().leaves();
      var leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
      return hit(found, leaf.reader(), found.doc - leaf.docBase);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Hit hit(ScoreDoc found, LeafReader leaf, int document) throws IOException {
    var article = articles.computeIfAbsent(string(leaf, Fields.ARTICLE, document), this::article);
    var span = new Span(number(leaf, Fields.START, document), number(leaf, Fields.END, document));
    return new Hit(article.id(), string(leaf, Fields.SHOWN_TITLE, document),
        published(leaf, document),
        string(leaf, Fields.SHOWN_HEADING, document), string(leaf, Fields.SHOWN_PLACE, document),
        frameworks(leaf, document), article.quote(span), highlights(article, span, found.doc),
        found.score);
  }

  /// The article that a document is of, and where it starts there.
  record Place(String article, int start) {}

  Place place(ScoreDoc found) throws IOException {
    var leaves = stored.reader().leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
    int document = found.doc - leaf.docBase;
    return new Place(string(leaf.reader(), Fields.ARTICLE, document),
        number(leaf.reader(), Fields.START, document));
  }

  /// The text of an article.
  String text(String article) {
    return articles.computeIfAbsent(article, this::article).text();
  }

  private Article article(String id) {
    return stored.article(id)
        .orElseThrow(() -> new IllegalStateException("passages without their article: " + id));
  }

  private List<Evidence> highlights(Article article, Span passage, int document)
      throws IOException {
    return highlights.of(document).stream()
        .map(place -> article
            .quote(new Span(passage.start() + place.start(), passage.start() + place.end())))
        .toList();
  }

  private static String string(LeafReader leaf, String field, int document) throws IOException {
    var values = DocValues.getSorted(leaf, field);
    return values.advanceExact(document) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
  }

  private static int number(LeafReader leaf, String field, int document) throws IOException {
    var values = DocValues.getNumeric(leaf, field);
    return values.advanceExact(document) ? Math.toIntExact(values.longValue()) : 0;
  }

  private static Optional<LocalDate> published(LeafReader leaf, int document) throws IOException {
    var values = DocValues.getSortedNumeric(leaf, Fields.PUBLISHED);
    return values.advanceExact(document)
        ? Optional.of(LocalDate.ofEpochDay(values.nextValue()))
        : Optional.empty();
  }

  private static List<String> frameworks(LeafReader leaf, int document) throws IOException {
    var values = DocValues.getSortedSet(leaf, Fields.FRAMEWORKS);
    var frameworks = new ArrayList<String>();
    if (values.advanceExact(document)) {
      for (int i = 0; i < values.docValueCount(); i++) {
        frameworks.add(values.lookupOrd(values.nextOrd()).utf8ToString());
      }
    }
    return frameworks;
  }
}
