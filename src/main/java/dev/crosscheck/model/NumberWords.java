package dev.crosscheck.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The small numbers that English writes as words.
public final class NumberWords {

  /// `one` to `twenty`, in this order.
  public static final List<String> CARDINALS = List.of("one", "two", "three", "four", "five", "six",
      "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
      "sixteen", "seventeen", "eighteen", "nineteen", "twenty");

  /// Those from two on, as alternatives of a pattern.
  public static final String SEVERAL = String.join("|", CARDINALS.subList(1, CARDINALS.size()));

  /// `first` to `twelfth`, in this order.
  public static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth",
      "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");

  private static final Pattern DIGITS = Pattern.compile("(\\d{1,9})(?:st|nd|rd|th)?");

  private NumberWords() {}

  /// The number that a word means, of whatever case: `three`, `third`, `3` or `3rd`; 0 of any other word.
  public static int value(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    var digits = DIGITS.matcher(small);
    return digits.matches()
        ? Integer.parseInt(digits.group(1))
        : 1 + Math.max(CARDINALS.indexOf(small), ORDINALS.indexOf(small));
  }
}
