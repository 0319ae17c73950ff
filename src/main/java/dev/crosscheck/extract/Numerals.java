package dev.crosscheck.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads numbers as articles write them: `1,240,033`, `1,82,472`, `1.240.033`, `75k`, `73,1k`, `1.7 million`, `3 300+`.
final class Numerals {

  /// Longest number that is read, in digits and marks; what is longer counts nothing.
  private static final int LONGEST = 24;
  private static final Pattern NUMBER = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)(\\p{L}*)\\+?");
  /// A comma before one or two digits and a letter is a decimal one: "73,1k".
  private static final Pattern COMMA = Pattern.compile("(\\d{1,3}),(\\d{1,2})(\\p{L}+)\\+?");
  private static final Pattern DOTS = Pattern.compile("(\\d{1,3}(?:\\.\\d{3}){2,})()\\+?");
  private static final Pattern YEAR = Pattern.compile("(?:19[5-9]|20[0-4])\\d");
  private static final Pattern VERSION = Pattern.compile("v?(\\d+(?:\\.\\d+){0,3}(?:\\.x)?)");
  private static final BigDecimal THOUSAND = new BigDecimal(1_000);
  private static final BigDecimal MILLION = new BigDecimal(1_000_000);
  private static final BigDecimal BILLION = new BigDecimal(1_000_000_000);
  private static final Map<String, BigDecimal> MAGNITUDES = Map.ofEntries(
      Map.entry("", BigDecimal.ONE),
      Map.entry("k", THOUSAND), Map.entry("thousand", THOUSAND), Map.entry("m", MILLION),
      Map.entry("mn", MILLION),
      Map.entry("mln", MILLION), Map.entry("mil", MILLION), Map.entry("million", MILLION),
      Map.entry("b", BILLION),
      Map.entry("bn", BILLION), Map.entry("billion", BILLION),
      Map.entry("lakh", new BigDecimal(100_000)),
      Map.entry("lakhs", new BigDecimal(100_000)), Map.entry("crore", new BigDecimal(10_000_000)));
  private static final Map<String, BigDecimal> WORDS = Map.ofEntries(
      Map.entry("half", new BigDecimal("0.5")),
      Map.entry("a", BigDecimal.ONE), Map.entry("one", BigDecimal.ONE),
      Map.entry("two", new BigDecimal(2)),
      Map.entry("three", new BigDecimal(3)), Map.entry("four", new BigDecimal(4)),
      Map.entry("five", new BigDecimal(5)),
      Map.entry("six", new BigDecimal(6)), Map.entry("seven", new BigDecimal(7)),
      Map.entry("eight", new BigDecimal(8)),
      Map.entry("nine", new BigDecimal(9)), Map.entry("ten", BigDecimal.TEN));

  private Numerals() {}

  /// The number that words write together: "1.7" "million", "3" "300" "+", "two" "million".
  static Optional<BigDecimal> number(List<String> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (WORDS.containsKey(words.getFirst())) {
      return words.size() > 1 && isMagnitude(words.getLast())
          ? Optional.of(WORDS.get(words.getFirst()).multiply(MAGNITUDES.get(words.getLast())))
          : Optional.empty();
    }
    String text = String.join("", words).toLowerCase(Locale.ROOT);
    var comma = COMMA.matcher(text);
    if (comma.matches()) {
      return value(comma.group(1) + '.' + comma.group(2), comma.group(3));
    }
    var dots = DOTS.matcher(text);
    if (dots.matches()) {
      return value(dots.group(1).replace(".", ""), "");
    }
    var number = NUMBER.matcher(text);
    return number.matches()
        ? value(number.group(1).replace(",", ""), number.group(2))
        : Optional.empty();
  }

  private static Optional<BigDecimal> value(String digits, String magnitude) {
    return digits.length() > LONGEST || !MAGNITUDES.containsKey(magnitude)
        ? Optional.empty()
        : Optional.of(new BigDecimal(digits).multiply(MAGNITUDES.get(magnitude)));
  }

  /// Whether a word of its own multiplies the number before it ("million").
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
