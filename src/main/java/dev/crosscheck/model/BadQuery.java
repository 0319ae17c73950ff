package dev.crosscheck.model;

import java.io.Serial;

/// A query that can't be understood. The message is one line for a person: where, what, and what would be right.
public final class BadQuery extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1L;

  private final int column;

  /// - `column`: of the query, in UTF-16 units from 1; 0 for a filter outside of it.
  public BadQuery(int column, String message) {
    super(column == 0 ? message : "column " + column + ": " + message);
    this.column = column;
  }

  public int column() {
    return column;
  }
}
