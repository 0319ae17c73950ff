package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.NumberWords;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells lists from things that are only named together in passing: examples and supported databases in a sentence, and the
/// features of one thing.
final class PassingLists {

  /// How far before and behind an enumeration the words are looked for that make it a list.
  /// - Unit: UTF-16 units.
  private static final int REACH = 160;

  /// Before an enumeration: what it lists stands out of its kind ("The leading frameworks are …").
  private static final Pattern ANNOUNCED = Pattern.compile("(?is).*\\b"
      + FunctionWords.either("standing-out")
      + "\\b[^.,;:()]{0,70}(?:[:,–—-]|\\b(?:are|were|include|includes|being|namely))\\s*");

  /// Before an enumeration: its things are examples.
  private static final Pattern EXAMPLES = Pattern
      .compile("(?is).*\\b(?:like|such as|including|e\\.?g\\.?,?|for example,?|unlike)\\s*");

  /// Behind an enumeration: what is said of all its things is that they stand out.
  private static final Pattern LEADING = Pattern.compile(
      "(?is)\\W{0,4}(?:are|were|remain|continue|dominate|lead|top)\\b[^.;]{0,60}?\\b(?:"
          + FunctionWords.either("foremost") + "|dominate|lead|market|popular)\\b.*");

  /// A number of things, not far before them ("three engines: …").
  private static final Pattern NUMBER = Pattern
      .compile("(?is).*\\b(" + NumberWords.SEVERAL
          + "|\\d{1,2})\\b[^.,;()]{0,60}(?:[:,–—-]|\\b(?:are|were))\\s*");

  private static final Pattern FEATURES = Pattern
      .compile("(?i)\\b" + FunctionWords.either("strength-labels") + "\\b");

  private final Outline outline;
  private final Optional<ThingList> main;

  PassingLists(Outline outline, Optional<ThingList> main) {
    this.outline = outline;
    this.main = main;
  }

  /// Whether a list that is neither the main one nor a recap is none that a reader would call so.
  boolean isPassing(ThingList list, double rankable) {
    return switch (list.listing().form()) {
      case SENTENCE -> !isMain(list) && (rankable < 0.5 || !standsOut(list));
      case BULLETS, LINES -> rankable < 0.5 && FEATURES.matcher(lead(list)).find();
      case SECTIONS, TABLE -> false;
    };
  }

  /// Whether it has what the main list has.
  private boolean isMain(ThingList list) {
    return main.filter(first -> first.coverage(list) >= Roles.LEAST_REPEATED
        && list.coverage(first) >= Roles.LEAST_REPEATED).isPresent();
  }

  private boolean standsOut(ThingList list) {
    String before = lead(list);
    if (EXAMPLES.matcher(before).matches()) {
      return false;
    }
    var number = NUMBER.matcher(before);
    return ANNOUNCED.matcher(before).matches()
        || number.matches() && NumberWords.value(number.group(1)) == list.things().size()
        || LEADING.matcher(new Span(list.end(), Math.min(outline.view().length(),
            list.end() + REACH)).in(outline.view())).matches();
  }

  private String lead(ThingList list) {
    int start = Math.min(list.listing().lead().start(), list.start());
    return outline.view().substring(Math.max(start, list.start() - REACH), list.start());
  }
}
