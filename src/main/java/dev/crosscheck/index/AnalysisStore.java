package dev.crosscheck.index;

import dev.crosscheck.index.words.WordAnalyzer;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The index while it is written: takes analyses and rejected inputs, keeps them beside their searchable text.
/// Nothing is to be seen by others before [#commit]; what isn't committed is forgotten by [#close] and by a crash.
/// All methods may be called from many threads at once.
public final class AnalysisStore implements AutoCloseable {

  /// Of the commit's data: the version of the stored bytes, and the names.
  static final String VERSION = "crosscheck.stored";
  static final String NAMES = "crosscheck.names";

  /// Of the commit's data: what the analyses depend on beside their articles.
  static final String BASIS = "crosscheck.basis";

  /// Documents are gathered in memory up to here before they are written as one segment.
  /// - Unit: MiB.
  private static final double BUFFER = 128;

  private final Directory directory;
  private final IndexWriter writer;
  private final Names names;
  private final String basis;

  private AnalysisStore(Directory directory, IndexWriter writer, Names names, String basis) {
    this.directory = directory;
    this.writer = writer;
    this.names = names;
    this.basis = basis;
  }

  /// Opens the index of a folder, or makes one there. What was stored in another form or on another basis is emptied
  /// with the next commit.
  /// - `names`: for each name, as people write it, the ids of the things it may mean. They are kept in the index, and a
  ///   search for any of them finds what the analyses say of these things.
  /// - `basis`: a checksum of what all analyses depend on beside their articles (program, catalogue, lexicon).
  ///
  /// @throws UnusableIndex when it is in use by another program, or broken
  /// @throws UncheckedIOException when the folder can't be written
  public static AnalysisStore open(Path folder, Map<String, ? extends Collection<String>> names,
      String basis) {
    QuietLucene.hush();
    try {
      return open(FSDirectory.open(folder), folder.toString(), Names.of(names), basis);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opens an index whose search finds things by their ids alone.
  public static AnalysisStore open(Path folder) {
    return open(folder, Map.<String, List<String>>of(), "");
  }

  static AnalysisStore open(Directory directory, String name, Names names) {
    return open(directory, name, names, "");
  }

  private static AnalysisStore open(Directory directory, String name, Names names, String basis) {
    try {
      var config = new IndexWriterConfig(WordAnalyzer.ofTexts(names.words()))
          .setRAMBufferSizeMB(BUFFER).setCommitOnClose(false);
      var writer = new IndexWriter(directory, config);
      var store = new AnalysisStore(directory, writer, names, basis);
      var committed = store.committed();
      if (!Documents.version().equals(committed.get(VERSION))
          || !basis.equals(committed.get(BASIS))) {
        writer.deleteAll();
      }
      return store;
    } catch (IOException e) {
      throw UnusableIndex.because(name, e);
    }
  }

  /// Keeps an analysis in the place of what was kept of that article before.
  /// - `fingerprint`: what the analysis was made from (hash of content, program, catalogue, lexicon).
  public void put(Analysis analysis, String fingerprint) {
    replace(analysis.id(), Documents.of(analysis, fingerprint));
  }

  /// Keeps that an input was left out, in the place of what was kept of it before.
  public void put(Reading.Rejected rejected, String fingerprint) {
    replace(rejected.file(), List.of(Documents.rejected(rejected, fingerprint)));
  }

  /// Forgets an article or a rejected input.
  public void delete(String id) {
    try {
      writer.deleteDocuments(new Term(Fields.ARTICLE, id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace(String id, List<Document> documents) {
    try {
      writer.updateDocuments(new Term(Fields.ARTICLE, id), documents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is kept, with all that has been put and deleted here so far. To be closed before this store.
  public StoredAnalyses read() {
    try {
      return new StoredAnalyses(DirectoryReader.open(writer));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes all of it last, as one transaction.
  /// - `data`: kept with it, to be read by [StoredAnalyses#data()].
  public void commit(Map<String, String> data) {
    try {
      var all = new TreeMap<>(data);
      all.put(VERSION, Documents.version());
      all.put(NAMES, names.toString());
      all.put(BASIS, basis);
      writer.setLiveCommitData(all.entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> committed() {
    var data = new TreeMap<String, String>();
    var entries = writer.getLiveCommitData();
    if (entries != null) {
      entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  /// Forgets what hasn't been committed.
  @Override
  public void close() {
    try (directory; writer) {
      writer.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
