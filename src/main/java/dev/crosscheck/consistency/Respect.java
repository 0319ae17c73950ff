package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Phrasings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a superlative is limited to: its scope and its noun with what narrows it ("… JavaScript framework", "… framework
/// for PHP").
final class Respect {

  private static final Phrasings PHRASINGS = Phrasings.own();

  private static final String NOUNS = FunctionWords.either("nouns-of-superlatives");
  private static final Pattern NOUN = Pattern.compile("\\b" + NOUNS + "\\b");

  private static final Pattern CUE = Pattern
      .compile("\\b" + FunctionWords.either("superlatives") + "\\b|#\\s?1\\b");

  /// Before a superlative: not the first, but the second or one of several.
  private static final Pattern SECOND = Pattern.compile(
      "(?:\\b" + FunctionWords.either("short-of-the-first") + "|#\\s?[2-9]\\d*)[\\s-]*$");

  /// A name behind the noun that limits it.
  private static final Pattern TAIL = Pattern
      .compile("^(?: [\\p{L}-]+){0,4}? (?:for|in|on|of|among) (\\p{Lu}[\\w.+#]*)");

  /// Words behind the noun that limit it to a part of the world.
  private static final Pattern LIMIT = Pattern.compile(
      NOUNS + "\\s+(?<limit>" + FunctionWords.either("before-limits-of-superlatives")
          + "\\s+(?!(?:the )?" + FunctionWords.either("no-limits-of-superlatives")
          + "\\b)\\p{Ll}[^.,;:!?()]*)");

  /// Words that don't narrow a noun down.
  private static final Set<String> BROAD = FunctionWords.of("broad-respects");

  private Respect() {}

  /// Whether it holds of the writer's own surroundings alone ("among our customers").
  static boolean isOwn(String quote) {
    return PHRASINGS.has("own-surroundings", quote);
  }

  /// Of "the ten most popular frameworks" none is the most popular, and without a noun it can't be told of what: empty.
  static Optional<String> of(String original, String scope) {
    return of(original, scope, Set.of());
  }

  /// The same in an article about such things alone.
  /// - `given`: words that hold of all that it tells of, as its title does: in "Ten PHP frameworks" none is narrowed by "PHP".
  static Optional<String> of(String original, String scope, Set<String> given) {
    String quote = original.toLowerCase(Locale.ROOT);
    var cue = CUE.matcher(quote);
    var noun = NOUN.matcher(quote);
    if (!cue.find() || SECOND.matcher(quote.substring(0, cue.start())).find()
        || !noun.find(cue.end())) {
      return Optional.empty();
    }
    int from = cue.end();
    if (noun.group().endsWith("s") && !noun.group().equals("cms")) {
      return Optional.empty();
    }
    String between = original.substring(from, noun.start());
    // what stands between commas describes, and only a name limits: "the simplest, quickest, leanest PHP framework"
    boolean chained = between.contains(",");
    var limiting = Prose.words(between.replaceAll("(?i)front[ -]end", "frontend")).stream()
        .filter(word -> !BROAD.contains(word) && !given.contains(word)).toList();
    List<String> narrowed = limiting.stream()
        .filter(word -> !chained || isName(between, word)).toList();
    var tail = TAIL.matcher(original.substring(noun.end()));
    String limit = tail.find() ? tail.group(1).toLowerCase(Locale.ROOT) : "";
    return Optional.of(Stream.of(String.join(" ", narrowed), noun.group(), limit, scope)
        .filter(part -> !part.isEmpty() && !given.containsAll(Prose.words(part)))
        .collect(Collectors.joining(" ", " ", "")));
  }

  /// What stands behind the noun and limits it otherwise than by a name: "in our test"; empty where nothing does.
  static String limit(String quote) {
    var found = LIMIT.matcher(quote);
    return found.find() ? String.join(" ", Prose.words(found.group("limit"))) : "";
  }

  private static boolean isName(String text, String word) {
    return Pattern.compile("(?iu:\\b" + Pattern.quote(word) + ")").matcher(text).results()
        .anyMatch(found -> Character.isUpperCase(found.group().charAt(0)));
  }
}
