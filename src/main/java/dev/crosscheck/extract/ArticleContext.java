package dev.crosscheck.extract;

import dev.crosscheck.knowledge.LinkingCues;
import dev.crosscheck.knowledge.Thing;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What an article as a whole says of what its words may mean: the things it surely names, their languages, and
/// whether it is about software at all.
final class ArticleContext {

  /// Words that a text must have before a lack of words of the subject means anything.
  static final int FEWEST_WORDS = 120;

  /// Words after which a text about software has used one of its words, or named a thing that can't be mistaken.
  static final int FEW_WORDS = 60;

  /// Words that are looked at to tell the subject; no article changes it after so many.
  static final int MOST_WORDS = 5_000;

  /// Weight of the subject's words by all words, below which a text is about something else.
  /// - Range tried: 0.002 to 0.03, all with the same mentions on the labelled articles, news about other things among them.
  static final double LEAST_SUBJECT = 0.008;

  /// Different things, named in ways that can't be mistaken, that make any text one about software.
  static final int ENOUGH_NAMES = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'-]*");

  private final Map<String, Integer> named = new HashMap<>();
  private final Map<String, Double> languages = new HashMap<>();
  private final boolean software;

  ArticleContext(String view, List<Candidate> candidates, LinkingCues cues) {
    candidates.stream().filter(Candidate::isDistinctive)
        .map(candidate -> candidate.options().getFirst().thing())
        .forEach(this::count);
    this.software = isSoftware(view, cues);
  }

  private void count(Thing thing) {
    named.merge(thing.id(), 1, Integer::sum);
    thing.languages().forEach(
        language -> languages.merge(language, 1.0 / thing.languages().size(), Double::sum));
  }

  private boolean isSoftware(String view, LinkingCues cues) {
    if (named.size() >= ENOUGH_NAMES) {
      return true;
    }
    int words = 0;
    double weight = 0;
    var matcher = WORD.matcher(view);
    while (words < MOST_WORDS && matcher.find()) {
      words++;
      weight += cues.subject(matcher.group().toLowerCase(Locale.ROOT));
    }
    boolean silent = named.isEmpty() && weight == 0 && words >= FEW_WORDS;
    return words < FEWEST_WORDS && !silent || weight / words >= LEAST_SUBJECT;
  }

  boolean software() {
    return software;
  }

  boolean hasLanguages() {
    return !languages.isEmpty();
  }

  /// Whether the article names a thing in a way that can't be mistaken.
  boolean names(String id) {
    return named.containsKey(id);
  }

  /// Least share of a thing's languages by which they are the article's.
  static final double LEAST_SHARE = 0.1;

  /// Whether the languages that can't be mistaken tell that a thing's own is one of the article's.
  boolean isLanguageTold(Thing thing) {
    return share(thing) > LEAST_SHARE;
  }

  /// How much of the article's things is of a thing's languages, from 0 to 1.
  double share(Thing thing) {
    double all = languages.values().stream().mapToDouble(Double::doubleValue).sum();
    return all == 0
        ? 0
        : Math.min(1, thing.languages().stream()
            .mapToDouble(language -> languages.getOrDefault(language, 0.0)).sum() / all);
  }
}
