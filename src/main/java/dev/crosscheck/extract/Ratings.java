package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Lexicon;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/// How good what stands under a label is said to be: in stars ("★★★★☆"), as a figure ("4/5") or in a word ("Excellent").
final class Ratings {

  /// Best of all, good, bad, worst of all; neither good nor bad; no rating.
  enum Mark {
    TOP, HIGH, LOW, BOTTOM, MIDDLE, NONE;

    boolean isGood() {
      return this == TOP || this == HIGH;
    }

    boolean isBad() {
      return this == LOW || this == BOTTOM;
    }

    boolean isExtreme() {
      return this == TOP || this == BOTTOM;
    }
  }

  /// Least share of all stars that is good, and greatest that is bad: four of five and two of five.
  private static final BigDecimal GOOD = new BigDecimal("0.75");
  private static final BigDecimal BAD = new BigDecimal("0.4");
  /// Stars out of which are given, where the empty ones aren't drawn, unless the article never gives as many as four.
  private static final int SCALE = 5;
  private static final int SHORT_SCALE = 3;
  /// Most words of a rating that sets the thing above or below all others; more tell something else.
  private static final int EXTREME = 2;

  /// Most words of a rating before its reasons.
  private static final int HEAD = 4;
  private static final Set<String> REASONS = FunctionWords.of("ends-of-ratings");

  /// A star as drawn, or by the name that a page draws it from.
  private static final String FULL = "(?:[⭐★🌟●]|:star2?:)";
  private static final Pattern STAR = Pattern.compile(FULL + "|[☆✩○]");
  private static final Pattern MANY = Pattern.compile("(?:" + FULL + "\\x{FE0F}?\\s?){4}");
  private static final Pattern STARS = Pattern
      .compile("((?:" + FULL + "\\x{FE0F}?\\s?){1,10})((?:[☆✩○]\\x{FE0F}?\\s?){0,10})");
  private static final Pattern FIGURE = Pattern.compile(
      "(\\d{1,2}(?:\\.\\d{1,2})?)\\s*(?:/|out of)\\s*(5|10)(?:\\s*(?:stars|⭐|★))?",
      Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 90;

  private final Outline outline;
  private final Lexicon lexicon;
  private final int scale;

  Ratings(Outline outline, Lexicon lexicon) {
    this.outline = outline;
    this.lexicon = lexicon;
    this.scale = MANY.matcher(outline.view()).find() ? SCALE : SHORT_SCALE;
  }

  /// What a value says of something of which much is good.
  Mark of(Labels.Value value) {
    var drawn = drawn(value);
    return drawn == Mark.NONE ? worded(value, "ratinghigh", "ratinglow") : drawn;
  }

  /// What a value says of something of which little is good, as of a learning curve; whether its stars stand for much of
  /// it or for little is not known.
  Mark ofBurden(Labels.Value value) {
    return drawn(value) == Mark.NONE ? worded(value, "ratinggentle", "ratingsteep") : Mark.MIDDLE;
  }

  /// Whether it is a row of stars or a figure, and nothing else.
  boolean isDrawn(Labels.Value value) {
    return drawn(value) != Mark.NONE;
  }

  /// Where the rating of a value ends that goes on with its reasons: "Steep, since there is much to learn".
  int end(Labels.Value value) {
    var wording = value.wording();
    if (wording.is(value.from(), lexicon.words("prepositions"))) {
      return wording.size();
    }
    for (int i = value.from() + 1; i <= Math.min(value.from() + HEAD, wording.size() - 1); i++) {
      if (wording.is(i, REASONS)) {
        return i;
      }
    }
    return wording.size();
  }

  private Mark worded(Labels.Value value, String high, String low) {
    var wording = value.wording();
    int end = end(value);
    boolean good = wording.any(value.from(), end, lexicon.words(high));
    boolean bad = wording.any(value.from(), end, lexicon.words(low));
    boolean sentence = wording.any(value.from(), end, lexicon.words("be"));
    boolean between = wording.any(value.from(), end, lexicon.words("ratingmiddle"));
    if (good == bad || sentence || between) {
      return Mark.NONE;
    }
    boolean extreme = end - value.from() <= EXTREME
        && wording.any(value.from(), end, lexicon.words("ratingextremes"));
    if (good) {
      return extreme ? Mark.TOP : Mark.HIGH;
    }
    return extreme ? Mark.BOTTOM : Mark.LOW;
  }

  /// Stars or a figure, which stand alone.
  private Mark drawn(Labels.Value value) {
    var wording = value.wording();
    if (value.from() >= wording.size()) {
      return Mark.NONE;
    }
    var place = new Span(wording.spans().get(value.from()).start(),
        wording.spans().getLast().end());
    if (place.length() > LONGEST) {
      return Mark.NONE;
    }
    String text = place.in(outline.view()).toString().strip();
    var stars = STARS.matcher(text);
    if (stars.matches()) {
      int full = count(stars.group(1));
      int empty = count(stars.group(2));
      return mark(BigDecimal.valueOf(full), Math.max(full, empty > 0 ? full + empty : scale));
    }
    var figure = FIGURE.matcher(text);
    return figure.matches()
        ? mark(new BigDecimal(figure.group(1)), Integer.parseInt(figure.group(2)))
        : Mark.NONE;
  }

  private static int count(String stars) {
    return (int) STAR.matcher(stars).results().count();
  }

  private static Mark mark(BigDecimal given, int most) {
    var all = BigDecimal.valueOf(most);
    if (given.compareTo(all.multiply(GOOD)) >= 0) {
      return given.compareTo(all) <= 0 ? Mark.HIGH : Mark.NONE;
    }
    return given.compareTo(all.multiply(BAD)) <= 0 ? Mark.LOW : Mark.MIDDLE;
  }
}
