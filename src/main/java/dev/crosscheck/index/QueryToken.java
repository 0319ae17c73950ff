package dev.crosscheck.index;

/// A piece of a query.
/// - `text`: of a word, pattern, phrase or field its characters without marks; of a range its beginning, after a `>` where
///   that isn't part of it.
/// - `to`: of a range its end, after a `<` where that isn't part of it; else empty.
/// - `nearness`: of a phrase the moves allowed, of a fuzzy word the edits; else 0.
/// - `boost`: how many times it counts, 1 where nothing is said.
/// - `start`, `end`: its place in the query.
record QueryToken(Kind kind, String text, String to, int nearness, float boost, int start,
    int end) {

  enum Kind {
    AND, OR, NOT, OPEN, CLOSE, FIELD, WORD, PATTERN, FUZZY, PHRASE, RANGE, END
  }

  static QueryToken of(Kind kind, String text, int start, int end) {
    return new QueryToken(kind, text, "", 0, 1, start, end);
  }

  /// Where it starts, from 1, as messages count.
  int column() {
    return start + 1;
  }

  /// Whether it is something to look for.
  boolean isWord() {
    return switch (kind) {
      case WORD, PATTERN, FUZZY, PHRASE, RANGE -> true;
      case AND, OR, NOT, OPEN, CLOSE, FIELD, END -> false;
    };
  }

  /// Whether no word can follow before this.
  boolean endsGroup() {
    return kind == Kind.END || kind == Kind.CLOSE || kind == Kind.OR;
  }
}
