package dev.crosscheck.index;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// What an index keeps, as it was when this was opened. May be used from many threads; a stream from one at a time.
public final class StoredAnalyses implements AutoCloseable {

  private static final Set<String> ANALYSIS = Set.of(Fields.ARTICLE_BYTES, Fields.ANALYSIS_BYTES);
  private static final Set<String> REJECTION = Set.of(Fields.ID, Fields.REASON, Fields.DETAIL);

  private final DirectoryReader reader;

  StoredAnalyses(DirectoryReader reader) {
    this.reader = reader;
  }

  /// Opens the last commit of an index.
  ///
  /// @throws UnusableIndex when there is none, or another version of the program wrote it
  public static StoredAnalyses open(Path folder) {
    QuietLucene.hush();
    try {
      return open(FSDirectory.open(folder), folder.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static StoredAnalyses open(Directory directory, String name) {
    try {
      var stored = new StoredAnalyses(DirectoryReader.open(directory));
      if (!Documents.version().equals(stored.all().get(AnalysisStore.VERSION))) {
        stored.close();
        throw new UnusableIndex(
            "the index '" + name
                + "' was written by another version of the program; run the analysis again");
      }
      return stored;
    } catch (IOException e) {
      throw UnusableIndex.because(name, e);
    }
  }

  /// What the last commit was given to keep.
  public SortedMap<String, String> data() {
    var data = all();
    data.remove(AnalysisStore.VERSION);
    data.remove(AnalysisStore.BASIS);
    data.remove(AnalysisStore.NAMES);
    return data;
  }

  /// The checksum of what all analyses depend on beside their articles, as the index was opened with for writing.
  public String basis() {
    return all().getOrDefault(AnalysisStore.BASIS, "");
  }

  /// For every article and every rejected input, by id, what its result was made from. Takes some 200 bytes of memory
  /// for each.
  public SortedMap<String, String> fingerprints() {
    try {
      var found = new TreeMap<String, String>();
      var live = MultiBits.getLiveDocs(reader);
      var ids = MultiDocValues.getBinaryValues(reader, Fields.ID);
      var fingerprints = MultiDocValues.getBinaryValues(reader, Fields.FINGERPRINT);
      while (ids != null && fingerprints != null
          && ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if ((live == null || live.get(ids.docID())) && fingerprints.advanceExact(ids.docID())) {
          found.put(ids.binaryValue().utf8ToString(), fingerprints.binaryValue().utf8ToString());
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All analyses in the order of the articles' ids, read as they are asked for: memory holds one at a time.
  public Stream<Analysis> analyses() {
    return new KeptDocuments(reader).all(ANALYSIS)
        .filter(document -> document.getBinaryValue(Fields.ANALYSIS_BYTES) != null)
        .map(StoredAnalyses::analysis);
  }

  /// The articles that may share prose with one, which itself need not be kept here; their ids in order. To be verified
  /// on the texts. Not for several threads.
  public Function<Analysis, List<String>> likeness() {
    try {
      return new Likeness(reader)::of;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The analysis of an article.
  public Optional<Analysis> analysis(String id) {
    return new KeptDocuments(reader).find(id, ANALYSIS)
        .filter(document -> document.getBinaryValue(Fields.ANALYSIS_BYTES) != null)
        .map(StoredAnalyses::analysis);
  }

  /// The article alone, as it is quoted.
  public Optional<Article> article(String id) {
    return new KeptDocuments(reader).find(id, Set.of(Fields.ARTICLE_BYTES))
        .map(document -> document.getBinaryValue(Fields.ARTICLE_BYTES))
        .map(AnalysisCodec.CODEC::article);
  }

  /// The inputs that were left out, in the order of their names.
  public Stream<Reading.Rejected> rejected() {
    return new KeptDocuments(reader).all(REJECTION)
        .filter(document -> document.get(Fields.REASON) != null)
        .map(document -> new Reading.Rejected(document.get(Fields.ID),
            Reading.Reason.valueOf(document.get(Fields.REASON)), document.get(Fields.DETAIL)));
  }

  private static Analysis analysis(Document document) {
    var codec = AnalysisCodec.CODEC;
    return codec.analysis(codec.article(document.getBinaryValue(Fields.ARTICLE_BYTES)),
        document.getBinaryValue(Fields.ANALYSIS_BYTES));
  }

  DirectoryReader reader() {
    return reader;
  }

  /// The names that the index was written with.
  Names names() {
    return Names.parse(all().getOrDefault(AnalysisStore.NAMES, ""));
  }

  private SortedMap<String, String> all() {
    try {
      return new TreeMap<>(reader.getIndexCommit().getUserData());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
