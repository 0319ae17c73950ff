package dev.crosscheck.structure;

import dev.crosscheck.model.NumberWords;
import dev.crosscheck.model.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds places that say how many things of a kind there will be ("the 10 most popular frameworks", "three reasons").
final class Counts {

  /// A number of things and where it stands.
  record Count(int count, String noun, Span span) {}

  /// Numbers that prose rounds to, and only a title means.
  private static final Map<String, Integer> ROUND = Map.of("half a dozen", 6, "a dozen", 12);

  /// Most that an article lists; larger numbers are figures.
  private static final int MOST = 150;

  /// The number, up to five words that may describe the things, and what they are.
  private static final Pattern COUNT = Pattern.compile("(?<![\\w$€£#.,/+-])(?<number>\\d{1,3}|"
      + NumberWords.SEVERAL + "|" + String.join("|", ROUND.keySet())
      + ")(?![\\w%.,:/]|\\s*%|\\+)[ \\t\\n\\r-]{1,3}(?<between>(?:[\\p{L}\\p{N}.+#/'&-]{1,24},?\\s{1,3}){0,5}?)(?<noun>"
      + nouns()
      + ")\\b(?!-)", Pattern.CASE_INSENSITIVE);

  /// A second number: the first is of something else ("12 developers used five frameworks").
  private static final Pattern AGAIN = Pattern
      .compile("(?i)\\b(?:" + NumberWords.SEVERAL + ")\\b");

  /// How much behind a number tells what was chosen from it.
  /// - Unit: UTF-16 units.
  private static final int BEHIND = 160;

  private Counts() {}

  /// - `exact`: whether it is a title or a heading, which means every number it has.
  static List<Count> in(CharSequence view, Span within, boolean exact) {
    var found = new ArrayList<Count>();
    var matcher = COUNT.matcher(view).region(within.start(), within.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      String printed = matcher.group("number").toLowerCase(Locale.ROOT);
      int count = ROUND.containsKey(printed) && !exact ? 0 : number(printed);
      var before = new Span(Math.max(within.start(), matcher.start() - 40), matcher.start())
          .in(view);
      if (count > 1 && count <= MOST && !isOther(matcher.group("between"))
          && !Cue.NO_COUNT.occursIn(before) && !isChosenFrom(view, before, matcher.end())) {
        var noun = matcher.group("noun").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        found.add(new Count(count, noun, new Span(matcher.start(), matcher.end())));
      } else {
        matcher.region(matcher.end("number"), within.end());
      }
    }
    return found;
  }

  /// Whether it tells how many there were before a choice was made, and none of them is the number of a list.
  private static boolean isChosenFrom(CharSequence view, CharSequence before, int end) {
    var behind = view.subSequence(end, Math.min(view.length(), end + BEHIND));
    return Cue.CHOSEN_FROM.fits(behind) || Cue.KNOWN_BEFORE.fits(before)
        || Cue.CHOSEN_BEFORE.fits(before) && Cue.CHOSEN_TRIED.fits(behind);
  }

  private static boolean isOther(String between) {
    var words = between.substring(Cue.CHOSEN_BEST.beginning(between).length());
    return Cue.COUNTS_OTHER.occursIn(words) || AGAIN.matcher(words).find();
  }

  private static int number(String printed) {
    return ROUND.getOrDefault(printed, NumberWords.value(printed));
  }

  private static String nouns() {
    try (var stream = Counts.class.getResourceAsStream("countables.csv")) {
      if (stream == null) {
        throw new IllegalStateException("the table countables.csv is not on the class path");
      }
      try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        return reader.lines().skip(1).filter(line -> !line.isBlank())
            .map(line -> line.strip().replace(" ", "\\s"))
            .collect(Collectors.joining("|"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("countables.csv", e);
    }
  }
}
