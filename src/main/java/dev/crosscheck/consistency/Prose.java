package dev.crosscheck.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Words and phrases of summaries and comparisons.
final class Prose {

  /// As a part of a pattern, what joins things that are named side by side: "A, B, and C", "A/B".
  static final String JOINT = "\\s*+(?:,\\s*+(?:(?:and|or)\\b)?|\\b(?:and|or)\\b|[/&])\\s*+";

  /// Offset and prime of FNV-1a with 64 bits (Fowler, Noll and Vo).
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /// Places between the digits of a whole number where thousands end.
  private static final Pattern GROUPS = Pattern
      .compile("(?<=^\\d{1,12})(?=(?:\\d{3})+(?:\\.|$))(?<!\\.\\d{0,12})");

  private Prose() {}

  /// Letters and digits between anything else, lower-cased; an apostrophe inside stays.
  static List<String> words(CharSequence text) {
    var words = new ArrayList<String>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean part = i < text.length() && (Character.isLetterOrDigit(text.charAt(i))
          || start >= 0 && text.charAt(i) == '\'' && i + 1 < text.length()
              && Character.isLetter(text.charAt(i + 1)));
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        words.add(text.subSequence(start, i).toString().toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  /// The hash of every run of `size` words, in order; empty where there are fewer words.
  static long[] shingles(List<String> words, int size) {
    return IntStream.rangeClosed(0, words.size() - size)
        .mapToLong(i -> hash(words.subList(i, i + size))).toArray();
  }

  /// A well-spread hash of words, the same on every machine.
  static long hash(List<String> words) {
    long hash = FNV_OFFSET;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * FNV_PRIME;
      }
      hash = (hash ^ ' ') * FNV_PRIME;
    }
    return mix(hash);
  }

  /// Finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), so that the smallest hashes are a fair sample.
  static long mix(long value) {
    long z = value + SPREAD;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /// "Django, Flask and Bottle".
  static String list(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /// "1 item", "4 items".
  static String count(int count, String noun) {
    return count + " "
        + (count == 1 && noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun);
  }

  /// A facet or a value as a sentence names it: "first release".
  static String facet(Object facet) {
    return facet.toString().replace('-', ' ');
  }

  /// A number with its thousands set apart: "74200" is "74,200".
  static String figure(String printed) {
    return GROUPS.matcher(printed).replaceAll(",");
  }

  /// "2, 3, 4".
  static String numbers(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
