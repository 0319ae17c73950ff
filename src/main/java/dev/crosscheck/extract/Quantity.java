package dev.crosscheck.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Sizes and times, which count only with their units: "250 MB", "1.2 GB", "7 ms", "1.5 s".
final class Quantity {

  /// What is only near a figure ("~3 ms") is none.
  private static final Pattern AMOUNT = Pattern
      .compile("[>≥<\\s]*(?<figure>\\d[\\d,.]*)\\s?(?<unit>\\p{L}{1,12})?\\s?\\+?");
  /// A unit in a head: "Memory (MB)", "Latency, in ms".
  private static final Pattern HEAD = Pattern
      .compile("[(\\[,]\\s*(?:in )?(?<unit>\\p{L}{1,12})\\s*[)\\]]?$");
  /// As some write figures: "5,1 MB".
  private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=^\\d{1,3}),(?=\\d{1,2}$)");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  /// Megabytes.
  private static final Map<String, BigDecimal> SIZES = Map.of("kb", new BigDecimal("0.001"), "kib",
      new BigDecimal("0.001"), "mb", BigDecimal.ONE, "mib", BigDecimal.ONE, "megabytes",
      BigDecimal.ONE, "gb", THOUSAND, "gib", THOUSAND);
  /// Milliseconds.
  private static final Map<String, BigDecimal> TIMES = Map.of("ms", BigDecimal.ONE, "msec",
      BigDecimal.ONE, "milliseconds", BigDecimal.ONE, "s", THOUSAND, "sec", THOUSAND, "secs",
      THOUSAND, "seconds", THOUSAND);
  private static final int DIGITS = 4;

  private Quantity() {}

  /// Whether the figures of a metric count only with their units.
  static boolean isMetric(String metric) {
    return metric.endsWith("-mb") || metric.endsWith("-ms");
  }

  /// The unit that a head names, empty where it names none.
  static String unit(String head) {
    var unit = HEAD.matcher(head.toLowerCase(Locale.ROOT).strip());
    return unit.find() ? unit.group("unit") : "";
  }

  /// What a cell holds, in the unit of the metric; empty where it holds more, or no unit is told.
  /// - `unit`: that of the head, for a cell without its own.
  static Optional<BigDecimal> value(String cell, String metric, String unit) {
    var amount = AMOUNT.matcher(cell.toLowerCase(Locale.ROOT).strip());
    if (!amount.matches()) {
      return Optional.empty();
    }
    String own = amount.group("unit") == null ? unit : amount.group("unit");
    String figure = DECIMAL_COMMA.matcher(amount.group("figure").replaceAll("[.,]+$", ""))
        .replaceFirst(".");
    var factor = (metric.endsWith("-mb") ? SIZES : TIMES).get(own);
    return factor == null
        ? Optional.empty()
        : Numerals.number(List.of(figure))
            .map(number -> number.multiply(factor).setScale(DIGITS, RoundingMode.HALF_UP));
  }
}
