package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Phrasings;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells which words may stand before the name of an item in its head.
final class HeadOpenings {

  /// What may stand before the name in a head: no word, or one that only introduces it.
  private static final Pattern BEFORE = Pattern
      .compile(
          "(?i)(?:[^\\p{L}\\p{N}]|\\b(?:the|a|an|microsoft|google|meet|use|using|try|number|no|item|why|what is|what's|introducing|getting to know)\\b|#?\\d+\\b)*");

  /// A few words and a mark that introduce the name ("Bonus: Hono", "And one to forget: AngularJS"), and none that
  /// tell what is said of it.
  private static final Pattern LEAD = Pattern.compile(
      "(?i)(?!.*\\b(?:vs\\.?|versus|or|than|alternatives?|examples?|case|study|conclusion|verdict|summary|comparison|compar\\w+"
          + "|benefits?|features?|pros|cons|why|how|what|when)\\b)[^:.?!\\n]{2,40}(?::|\\s-)\\s*");

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}']+");

  private static final Pattern WHEN = Pattern.compile("(?i)\\s+(?:if|when|whenever|for)\\b");

  private final Phrasings phrasings = Phrasings.own();

  /// Whether the words add nothing, or ask the reader to take up what is named ("Start with Flask").
  boolean mayStand(String before) {
    return BEFORE.matcher(before).matches() || callsFor(before);
  }

  /// Whether a few words and a mark introduce the name.
  boolean introduce(String before) {
    return LEAD.matcher(before).matches();
  }

  /// Whether the words ask the reader to take up what is named, and those behind it say when ("Choose Flask if").
  boolean advise(String before, String after) {
    return WHEN.matcher(after).lookingAt() && callsFor(before);
  }

  private boolean callsFor(String before) {
    var words = MARKS.matcher(before).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return phrasings.find("calls-for", words)
        .filter(said -> said.start() == 0 && said.end() == words.length()).isPresent();
  }
}
