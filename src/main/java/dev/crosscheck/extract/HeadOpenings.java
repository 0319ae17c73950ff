package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Phrasings;
import java.util.regex.Pattern;

/// Tells which words may stand before the name of an item in its head.
final class HeadOpenings {

  /// No word, but marks and numbers at the most.
  private static final Pattern NOTHING = Pattern.compile("(?:[^\\p{L}\\p{N}]|\\b\\d+\\b)*");

  /// A few words and a mark that may introduce the name ("Bonus: Hono", "And one to forget: AngularJS").
  private static final Pattern LEAD = Pattern.compile(
      "[^:.?!\\n]{2,40}(?::|\\s-)\\s*");

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}']+");

  private static final Pattern WHEN = Pattern.compile("(?i)\\s+(?:if|when|whenever|for)\\b");

  private final Phrasings phrasings = Phrasings.own();

  /// Whether the words add nothing, or ask the reader to take up what is named ("Start with Flask").
  boolean mayStand(String before) {
    return NOTHING.matcher(phrasings.without("only-introduces", before)).matches()
        || callsFor(before);
  }

  /// Whether a few words and a mark introduce the name, and none that tell what is said of it.
  boolean introduce(String before) {
    return LEAD.matcher(before).matches() && !phrasings.has("tells-of-it", before);
  }

  /// Whether the words ask the reader to take up what is named, and those behind it say when ("Choose Flask if").
  boolean advise(String before, String after) {
    return WHEN.matcher(after).lookingAt() && callsFor(before);
  }

  private boolean callsFor(String before) {
    var words = MARKS.matcher(before).replaceAll(" ").strip();
    return phrasings.find("calls-for", words)
        .filter(said -> said.start() == 0 && said.end() == words.length()).isPresent();
  }
}
