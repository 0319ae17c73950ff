package dev.crosscheck.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An inconsistency, or a corroboration, with the quotations that show it.
/// - `id`: stable as long as what it says stays: a hash of scope, kind, framework, facet and the sides' values.
/// - `cause`: of a disagreement; empty where the kind needs none.
/// - `framework`, `facet`: what it is about; empty where about none.
/// - `summary`: one plain sentence.
/// - `articles`: ids, sorted. `independent`: the sources left when copies count once.
/// - `sides`: the differing positions, the strongest first.
public record Finding(String id, Severity severity, Scope scope, Kind kind, Optional<Cause> cause,
    String framework,
    String facet, String summary, List<String> articles, int independent, List<Side> sides)
    implements
      Comparable<Finding> {

  private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
      .thenComparing(Finding::scope).thenComparing(Finding::kind).thenComparing(Finding::framework)
      .thenComparing(Finding::facet).thenComparing(Finding::id);

  /// How much it matters.
  public enum Severity {
    ERROR, WARNING, NOTE;

    @Override
    public String toString() {
      return lower(this);
    }
  }

  /// Between what the tension is.
  public enum Scope {
    WITHIN, CROSS, REFERENCE;

    @Override
    public String toString() {
      return lower(this);
    }
  }

  /// Why two sides differ.
  public enum Cause {
    CONTRADICTION, SCOPE, GRANULARITY, TIME, BASIS, ROUNDING, DOUBT;

    @Override
    public String toString() {
      return lower(this);
    }
  }

  /// What is wrong.
  public enum Kind {
    COUNT_MISMATCH, NUMBERING_GAP, ORDER_CONTRADICTS_METRIC, LISTS_DIFFER, SELF_CONTRADICTION, ARITHMETIC, DATE_CONFLICT, NAME_DRIFT, KIND_CONFLICT, COPIED_TEXT, RANK_DISAGREEMENT, VALUE_CONFLICT, METRIC_CONFLICT, POLARITY_CONFLICT, SUPERLATIVE_CONFLICT, COMPARISON_CONFLICT, REFERENCE_CONFLICT, CORROBORATION;

    public static Optional<Kind> named(String name) {
      return Arrays.stream(values()).filter(kind -> kind.toString().equals(name)).findFirst();
    }

    @Override
    public String toString() {
      return lower(this);
    }
  }

  /// One position of a finding: what it says, and who says it where. A side without evidence is the catalogue's fact,
  /// whose source then stands in `source`.
  public record Side(String value, List<Evidence> evidence, String source) {
    public Side {
      evidence = List.copyOf(evidence);
    }
  }

  public Finding {
    articles = List.copyOf(articles);
    sides = List.copyOf(sides);
  }

  /// The same with another severity.
  public Finding with(Severity other) {
    return new Finding(id, other, scope, kind, cause, framework, facet, summary, articles,
        independent, sides);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
