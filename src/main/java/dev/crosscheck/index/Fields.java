package dev.crosscheck.index;

/// Names of the fields of the index's documents.
final class Fields {

  /// Of an article's own document and of a rejected input's: the id, once in the index.
  static final String ID = "id";
  /// Of all documents of an article: its id.
  static final String ARTICLE = "article";
  /// Of an article's own document and of a rejected input's: what its result was made from.
  static final String FINGERPRINT = "fingerprint";
  /// Stored bytes of an article, and of the rest of its analysis.
  static final String ARTICLE_BYTES = "article_bytes";
  static final String ANALYSIS_BYTES = "analysis_bytes";
  /// Stored, of a rejected input.
  static final String REASON = "reason";
  static final String DETAIL = "detail";

  private Fields() {}
}
