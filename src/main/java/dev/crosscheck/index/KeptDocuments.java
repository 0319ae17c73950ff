package dev.crosscheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The stored documents of an index by their ids, one at a time.
final class KeptDocuments {

  private final IndexReader reader;
  private final @Nullable Bits live;

  KeptDocuments(IndexReader reader) {
    this.reader = reader;
    this.live = MultiBits.getLiveDocs(reader);
  }

  /// The document of an id, with the stored fields named.
  Optional<Document> find(String id, Set<String> fields) {
    try {
      var postings = MultiTerms.getTermPostingsEnum(reader, Fields.ID, new BytesRef(id));
      int found = postings == null ? DocIdSetIterator.NO_MORE_DOCS : firstLive(postings);
      return found == DocIdSetIterator.NO_MORE_DOCS
          ? Optional.empty()
          : Optional.of(reader.storedFields().document(found, fields));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All documents in the order of their ids, read as they are asked for.
  Stream<Document> all(Set<String> fields) {
    try {
      var terms = MultiTerms.getTerms(reader, Fields.ID);
      return terms == null
          ? Stream.empty()
          : StreamSupport.stream(new Walk(terms.iterator(), reader.storedFields(), fields), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int firstLive(PostingsEnum postings) throws IOException {
    int document = postings.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
      document = postings.nextDoc();
    }
    return document;
  }

  private final class Walk extends AbstractSpliterator<Document> {

    private final TermsEnum ids;
    private final StoredFields stored;
    private final Set<String> fields;
    private @Nullable PostingsEnum postings;
    /// A stream's iterator asks once more after the end, and what Lucene then answers is undefined.
    private boolean ended;

    Walk(TermsEnum ids, StoredFields stored, Set<String> fields) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.ids = ids;
      this.stored = stored;
      this.fields = fields;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Document> action) {
      try {
        while (!ended) {
          if (ids.next() == null) {
            ended = true;
            return false;
          }
          postings = ids.postings(postings, PostingsEnum.NONE);
          int found = firstLive(postings);
          if (found != DocIdSetIterator.NO_MORE_DOCS) {
            action.accept(stored.document(found, fields));
            return true;
          }
        }
        return false;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
