package dev.crosscheck.consistency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Whether two figures are one, as far as rounding lets one tell.
final class Rounding {

  /// Part by which figures of one time may differ.
  private static final double SLACK = 0.05;

  private Rounding() {}

  /// Whether one figure is the other rounded to its own number of digits, or nearly the same.
  static boolean agree(BigDecimal one, BigDecimal other) {
    int digits = Math.min(digits(one), digits(other));
    var rounding = new MathContext(digits, RoundingMode.HALF_UP);
    boolean rounded = one.round(rounding).compareTo(other.round(rounding)) == 0;
    return rounded || one.subtract(other).abs().doubleValue() <= SLACK
        * Math.max(one.abs().doubleValue(), other.abs().doubleValue());
  }

  /// The same for figures as printed without separators.
  static boolean agree(String one, String other) {
    return agree(new BigDecimal(one), new BigDecimal(other));
  }

  private static int digits(BigDecimal figure) {
    return Math.max(1, figure.stripTrailingZeros().precision());
  }
}
