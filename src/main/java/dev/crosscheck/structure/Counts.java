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

  /// Words that show that the number counts something else, or that the noun belongs to another phrase.
  private static final Pattern OTHER = Pattern.compile(
      "(?i)\\b(?:of|in|to|for|from|with|by|on|at|than|is|are|was|were|that|which|who|since|after|before|as|into|per|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|percent|million|billion|thousand|hundred|stars?|users?|downloads?|points|can|will|have|has|new|introduced|brings?|brought|adds?|added|includes?|supports?|uses?)\\b");

  /// Words that begin another phrase, or that are themselves what is counted: "12 developers used these five frameworks".
  private static final Pattern RUN_ON = Pattern
      .compile("(?i)\\b(?:these|those|this|our|their|its|his|her|all|both|"
          + NumberWords.SEVERAL
          + "|developers|engineers|programmers|people|persons|colleagues|experts|teams|members|readers|customers|clients|respondents|participants|students|authors|companies(?=\\s+\\w+(?:ed|s)\\b))\\b");

  /// "10 of the best frameworks" are 10 frameworks.
  private static final Pattern CHOSEN = Pattern.compile(
      "(?i)^of (?:the|our|my) (?:very |world's )?(?=(?:best|top|most|leading|finest|greatest|hottest|favou?rite)\\b)");

  /// Words before a number that make it no announcement.
  private static final Pattern BEFORE = Pattern.compile(
      "(?i)(?:\\b(?:one|some|most|many|any|few|each|two|three|none) (?:of|among|out of) (?:the |these |those |our )?(?:top |best |first )?|\\b(?:version|over|more than|less than|fewer than|at least|at most|up to|about|around|nearly|almost|approximately|last|next|other|another|past|first|remaining|every|than|between|page|chapter|part|step|python|php|java|symfony|laravel|django|rails|angular|vue|yii|net)\\s+)$");

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
          && !BEFORE.matcher(before).find() && !isChosenFrom(view, before, matcher.end())) {
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
    var words = CHOSEN.matcher(between).replaceFirst("");
    return OTHER.matcher(words).find() || RUN_ON.matcher(words).find();
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
