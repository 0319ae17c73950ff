package dev.crosscheck.index;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Reading;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// The documents that the index keeps of one input.
final class Documents {

  /// Counted up whenever the fields of passages change, so that no search reads those of another layout.
  private static final int LAYOUT = 2;

  private Documents() {}

  /// Changes whenever anything that is kept has another form.
  static String version() {
    return AnalysisCodec.CODEC.version() + "." + LAYOUT;
  }

  /// All that is kept of an article: its passages, and the analysis itself.
  static List<Document> of(Analysis analysis, String fingerprint) {
    var documents = new ArrayList<>(PassageDocuments.of(analysis));
    documents.add(article(analysis, fingerprint));
    return documents;
  }

  private static Document article(Analysis analysis, String fingerprint) {
    var document = kept(analysis.id(), fingerprint);
    document.add(
        new StoredField(Fields.ARTICLE_BYTES, AnalysisCodec.CODEC.article(analysis.article())));
    document.add(new StoredField(Fields.ANALYSIS_BYTES, AnalysisCodec.CODEC.analysis(analysis)));
    LikenessMarks.of(analysis)
        .forEach(mark -> document.add(new StringField(Fields.LIKENESS, mark, Store.NO)));
    return document;
  }

  static Document rejected(Reading.Rejected rejected, String fingerprint) {
    var document = kept(rejected.file(), fingerprint);
    document.add(new StoredField(Fields.REASON, rejected.reason().name()));
    document.add(new StoredField(Fields.DETAIL, rejected.detail()));
    return document;
  }

  private static Document kept(String id, String fingerprint) {
    var document = new Document();
    document.add(new StringField(Fields.ID, id, Store.YES));
    document.add(new StringField(Fields.ARTICLE, id, Store.NO));
    document.add(new SortedDocValuesField(Fields.ARTICLE, new BytesRef(id)));
    document.add(new BinaryDocValuesField(Fields.ID, new BytesRef(id)));
    document.add(new BinaryDocValuesField(Fields.FINGERPRINT, new BytesRef(fingerprint)));
    return document;
  }
}
