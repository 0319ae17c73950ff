package dev.crosscheck.structure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Tells a line that advertises another article from this one's title: pages are often saved with the link to the next
/// article before their text, and nothing in the markup says so. A title shares a word with the headings below it, or at
/// least with what they are all about; a teaser has none of theirs.
final class Teaser {

  /// Fewest headings that show what an article is about.
  /// - Unit: headings. Range tried: 4, 6 and 10, with the same titles of 75 real articles.
  private static final int LEAST_HEADINGS = 6;

  /// Fewest headings that must share a word, for it to be what the article is about.
  /// - Unit: headings.
  private static final int LEAST_SHARED = 3;

  /// Shorter words say nothing of a subject ("the", "best", "guide" is five).
  /// - Unit: UTF-16 units.
  private static final int LEAST_LENGTH = 5;

  private final Set<String> words = new HashSet<>();
  private final boolean hasSubject;

  /// - `headings`: all of the article's, without the line in question.
  Teaser(List<String> headings) {
    Map<String, Integer> shared = new TreeMap<>();
    for (var heading : headings) {
      var its = words(heading);
      words.addAll(its);
      its.forEach(word -> shared.merge(word, 1, Integer::sum));
    }
    this.hasSubject = headings.size() >= LEAST_HEADINGS
        && shared.values().stream().anyMatch(count -> count >= LEAST_SHARED);
  }

  /// Whether a line speaks of something else than the headings do.
  boolean is(String line) {
    return hasSubject && words(line).stream().noneMatch(words::contains);
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() >= LEAST_LENGTH)
        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        .collect(Collectors.toSet());
  }
}
