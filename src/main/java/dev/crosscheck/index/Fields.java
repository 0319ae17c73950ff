package dev.crosscheck.index;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// Names of the fields of the index's documents.
///
/// An article is one document that holds its analysis, and one for each of its passages. Mentions and claims have no
/// documents of their own: a mention is an occurrence of its framework in the passage's field of frameworks, a claim is
/// one position in its field of claims, where its framework, facet, value and polarity stand together. So both are
/// found, counted and marked in the text as words are, and an index is hardly larger for them.
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
  /// Of an article's own document: the marks by which texts with shared prose are found.
  static final String LIKENESS = "likeness";
  /// Stored, of a rejected input.
  static final String REASON = "reason";
  static final String DETAIL = "detail";

  /// Of a passage: its words, with their places within it.
  static final String TEXT = "text";
  /// Its headings, from the innermost outwards, and its article's title.
  static final String HEADING = "heading";
  static final String TITLE = "title";
  /// The words of its author's name.
  static final String AUTHOR = "author";
  /// The things it names, with the places where it does; and the thing its section is about.
  static final String FRAMEWORK = "framework";
  static final String TOPIC = "topic";
  /// Its claims, each at one position.
  static final String CLAIM = "claim";
  static final String PLACE = "place";
  /// Days since 1970-01-01.
  static final String PUBLISHED = "published";

  /// For showing and counting: its place in the text in UTF-16 units, and the rest as it is to be read.
  static final String START = "start";
  static final String END = "end";
  static final String SHOWN_PLACE = "shown_place";
  static final String SHOWN_HEADING = "shown_heading";
  static final String SHOWN_TITLE = "shown_title";
  static final String FRAMEWORKS = "frameworks";
  static final String FACETS = "facets";
  static final String VALUES = "values";

  /// Words with their places in the text, so that what is found can be marked.
  static final FieldType PLACED = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS,
      false);
  /// The same for marks whose number says nothing of the passage's length.
  static final FieldType MARKS = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS,
      true);
  /// Words that are only looked for.
  static final FieldType WORDS = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

  private Fields() {}

  private static FieldType indexed(IndexOptions options, boolean withoutNorms) {
    var type = new FieldType();
    type.setIndexOptions(options);
    type.setOmitNorms(withoutNorms);
    type.freeze();
    return type;
  }
}
