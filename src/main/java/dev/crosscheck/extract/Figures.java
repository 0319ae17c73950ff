package dev.crosscheck.extract;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads figures as articles write them: `1,240,033`, `54 300`, `75k`, `1.5 million`, `2.3M+`.
final class Figures {

  static final Pattern FIGURE = Pattern
      .compile(
          "(?<![\\p{L}\\d.,])(\\d{1,3}(?:,\\d{2,3})+|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?)\\s?(k|m|b|thousand|million|billion)?(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, BigDecimal> SCALE = Map.of("k", BigDecimal.valueOf(1_000),
      "thousand",
      BigDecimal.valueOf(1_000), "m", BigDecimal.valueOf(1_000_000), "million",
      BigDecimal.valueOf(1_000_000), "b",
      BigDecimal.valueOf(1_000_000_000), "billion", BigDecimal.valueOf(1_000_000_000));

  private Figures() {}

  static Optional<MatchResult> first(CharSequence text) {
    return FIGURE.matcher(text).results().findFirst();
  }

  static BigDecimal value(MatchResult figure) {
    var number = new BigDecimal(figure.group(1).replaceAll("[, ]", ""));
    String unit = figure.group(2);
    var value = unit == null
        ? number
        : number.multiply(SCALE.getOrDefault(unit.toLowerCase(Locale.ROOT), BigDecimal.ONE));
    return value.signum() == 0
        ? BigDecimal.ZERO
        : new BigDecimal(value.stripTrailingZeros().toPlainString());
  }
}
