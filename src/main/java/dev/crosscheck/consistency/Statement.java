package dev.crosscheck.consistency;

import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Polarity;
import java.util.Comparator;

/// What is said of a thing, whoever says it.
record Statement(Facet facet, String value, Polarity polarity,
    String other) implements Comparable<Statement> {

  private static final Comparator<Statement> ORDER = Comparator.comparing(Statement::facet)
      .thenComparing(Statement::value).thenComparing(Statement::polarity)
      .thenComparing(Statement::other);

  static Statement of(Claim claim) {
    return new Statement(claim.facet(), claim.value(), claim.polarity(), claim.other());
  }

  boolean isPositive() {
    return polarity == Polarity.POSITIVE;
  }

  /// "performance -", "language java".
  String shown() {
    boolean sign = facet.group() == Facet.Group.QUALITY || facet.group() == Facet.Group.USE
        || !isPositive();
    return value + (sign ? isPositive() ? " +" : " -" : "")
        + (other.isEmpty() ? "" : " than " + other);
  }

  @Override
  public int compareTo(Statement that) {
    return ORDER.compare(this, that);
  }
}
