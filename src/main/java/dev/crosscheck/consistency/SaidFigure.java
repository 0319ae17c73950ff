package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/// A figure as its words give it: as a bound ("over 75k"), roughly ("some 93,000"), or as it is.
record SaidFigure(BigDecimal value, Precision precision) {

  /// How exactly a figure is meant.
  enum Precision {
    AT_LEAST, AT_MOST, ROUGH, PLAIN
  }

  /// Part by which figures may differ that are given roughly, or as nearly or just over something.
  private static final double ROUGHLY = 0.1;

  /// Part by which a rough figure may differ from a plain one.
  private static final double SOME = 0.025;

  /// Part below which two plain figures are one count at two hours of the day.
  private static final double SLACK = 0.02;

  /// "50k+" and "50k or more".
  private static final Pattern PLUS = Pattern
      .compile("(?i)\\d\\s*[km]?\\s*(?:\\+|or more|and up)");

  private static final Phrasings PHRASINGS = Phrasings.own();

  static SaidFigure of(Evidence evidence, Span cue, Figures.Figure figure) {
    String words = cue.start() >= evidence.span().start() && cue.end() <= evidence.span().end()
        ? evidence.quote()
        : "";
    return new SaidFigure(new BigDecimal(figure.printed()), precision(words));
  }

  private static Precision precision(String words) {
    if (PHRASINGS.has("at-least", words) || PLUS.matcher(words).find()) {
      return Precision.AT_LEAST;
    }
    return PHRASINGS.has("at-most", words)
        ? Precision.AT_MOST
        : PHRASINGS.has("roughly", words) || words.contains("~")
            ? Precision.ROUGH
            : Precision.PLAIN;
  }

  /// Whether both can be one figure: one is the other rounded, or within what their words leave open.
  static boolean agree(SaidFigure one, SaidFigure other) {
    int digits = Math.min(digits(one.value()), digits(other.value()));
    var rounding = new MathContext(digits, RoundingMode.HALF_UP);
    return one.value().round(rounding).compareTo(other.value().round(rounding)) == 0
        || apart(one, other) <= tolerance(one, other);
  }

  private static double apart(SaidFigure one, SaidFigure other) {
    double greater = Math.max(one.value().abs().doubleValue(), other.value().abs().doubleValue());
    return greater == 0
        ? 0
        : one.value().subtract(other.value()).abs().doubleValue() / greater;
  }

  private static double tolerance(SaidFigure one, SaidFigure other) {
    boolean bound = isBound(one) || isBound(other);
    boolean rough = one.precision() == Precision.ROUGH || other.precision() == Precision.ROUGH;
    return bound ? ROUGHLY : rough ? SOME : SLACK;
  }

  private static boolean isBound(SaidFigure said) {
    return said.precision() == Precision.AT_LEAST || said.precision() == Precision.AT_MOST;
  }

  private static int digits(BigDecimal figure) {
    return Math.max(1, figure.stripTrailingZeros().precision());
  }
}
