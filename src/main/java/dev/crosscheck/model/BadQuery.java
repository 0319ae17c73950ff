package dev.crosscheck.model;

import java.io.Serial;
import java.util.List;

/// A search that can't be understood. The message is one line for a person: what is wrong, and what would be right.
public final class BadQuery extends RuntimeException {

  /// The parameter that a query itself is, in contrast to a filter.
  public static final String QUERY = "query";

  @Serial
  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final int column;
  private final String complaint;
  private final String typed;
  private final transient List<String> known;

  private BadQuery(String parameter, int column, String complaint, String typed,
      List<String> known, String advice) {
    super(complaint + (advice.isEmpty() ? "" : "; " + advice));
    this.parameter = parameter;
    this.column = column;
    this.complaint = complaint;
    this.typed = typed;
    this.known = List.copyOf(known);
  }

  /// A query that makes no sense at one place.
  /// - `column`: of the query, in UTF-16 units from 1.
  public BadQuery(int column, String message) {
    this(QUERY, column, message, "", List.of(), "");
  }

  /// A query with a word where only some words have a meaning.
  /// - `what`: what that is: "field".
  /// - `known`: those that have one.
  public static BadQuery unknown(int column, String what, String typed, List<String> known) {
    return new BadQuery(QUERY, column, "no " + what + " '" + typed + "'", typed, known,
        "there are " + String.join(", ", known));
  }

  /// The same of a filter, which is named after what it filters by.
  /// - `known`: nothing where there are too many to be told.
  public static BadQuery unknown(String filter, String typed, List<String> known) {
    return new BadQuery(filter, 0, "no " + filter + " '" + typed + "'", typed, known,
        known.isEmpty() ? "" : "there are " + String.join(", ", known));
  }

  /// A filter or number that makes no sense.
  public static BadQuery in(String parameter, String message) {
    return new BadQuery(parameter, 0, message, "", List.of(), "");
  }

  /// The same with advice in the place of all that is known.
  public BadQuery advising(String advice) {
    return new BadQuery(parameter, column, complaint, typed, known, advice);
  }

  /// [#QUERY], or the filter's name ("facet").
  public String parameter() {
    return parameter;
  }

  /// Where in the query, in UTF-16 units from 1; 0 outside of it.
  public int column() {
    return column;
  }

  /// The word that has no meaning, as it stands there; empty where something else is wrong.
  public String typed() {
    return typed;
  }

  /// The words that have one.
  public List<String> known() {
    return known;
  }
}
