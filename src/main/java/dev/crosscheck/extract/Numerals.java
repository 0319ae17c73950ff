package dev.crosscheck.extract;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads numbers as articles write them: `1,240,033`, `1,82,472`, `75k`, `1.7 million`, `2.5M+`.
final class Numerals {

  private static final Pattern NUMBER = Pattern
      .compile("(\\d[\\d,]*(?:\\.\\d+)?)(k|m|b|bn|mn)?\\+?");
  private static final Pattern YEAR = Pattern.compile("(?:19[6-9]|20[0-4])\\d");
  private static final Pattern VERSION = Pattern.compile("v?(\\d+(?:\\.\\d+){0,3}(?:\\.x)?)");
  private static final Map<String, BigDecimal> MAGNITUDES = Map.of("k", new BigDecimal(1_000),
      "thousand",
      new BigDecimal(1_000), "m", new BigDecimal(1_000_000), "mn", new BigDecimal(1_000_000),
      "million",
      new BigDecimal(1_000_000), "b", new BigDecimal(1_000_000_000), "bn",
      new BigDecimal(1_000_000_000), "billion",
      new BigDecimal(1_000_000_000), "lakh", new BigDecimal(100_000), "crore",
      new BigDecimal(10_000_000));

  private Numerals() {}

  /// The number that a word writes, with the magnitude that the next word may name.
  static Optional<BigDecimal> number(String word, String next) {
    var matcher = NUMBER.matcher(word.toLowerCase(Locale.ROOT));
    if (!matcher.matches() || matcher.group(1).length() > 24) {
      return Optional.empty();
    }
    var value = new BigDecimal(matcher.group(1).replace(",", ""));
    var suffix = matcher.group(2) == null ? "" : matcher.group(2);
    var factor = MAGNITUDES.getOrDefault(suffix,
        MAGNITUDES.getOrDefault(suffix.isEmpty() ? next : "", BigDecimal.ONE));
    return Optional.of(value.multiply(factor));
  }

  static boolean isMagnitude(String word) {
    return word.length() > 1 && MAGNITUDES.containsKey(word);
  }

  static boolean isYear(String word) {
    return YEAR.matcher(word).matches();
  }

  /// The version that a word writes, without a leading v.
  static Optional<String> version(String word) {
    var matcher = VERSION.matcher(word);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /// A number without needless zeros and without an exponent.
  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
