package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Opposites;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A thing that an article calls fast and slow, easy and hard to learn, in sentences that say so and nothing else. What is
/// weakened, limited or compared may well go together: an article that weighs a thing says both.
final class PraiseAndBlame implements Check {

  private static final String DEGREE = FunctionWords.either("adverbs-of-degree");

  /// Between the thing and the word: a verb and words of degree, of other praise or what it is.
  private static final Pattern PREDICATE = Pattern.compile(
      "(?i)^(?:'s)?\\s*$|^(?:\\s*framework)?\\s*" + FunctionWords.either("verbs-of-praise")
          + "\\s+(?:" + FunctionWords.either("between-verb-and-praise") + "\\s*){0,6}$");

  /// Before the word in an item that says nothing else: "Very fast", "Steep learning curve".
  private static final Pattern BARE = Pattern.compile(
      "(?i)^\\W*(?:it(?:'s| is| has)?\\s+)?(?:(?:an?|its|the|" + DEGREE + ")\\s+){0,2}$");

  /// What may follow the word.
  private static final Pattern AFTER = Pattern.compile(
      "(?i)^(?:\\s*(?:[.;!:]|$)|\\s*,|\\s+" + FunctionWords.either("after-praise") + "\\b).*",
      Pattern.DOTALL);

  /// "The community of Alpha is very small", "learning Alpha is hard": the quality, then the thing, then the word.
  private static final Pattern QUALITY_OF = Pattern
      .compile("(?i)^\\W*(?:the\\s+)?(\\w+(?:\\s+\\w+)?)\\s+(?:of|behind|around)\\s+(?:the\\s+)?$");
  private static final Pattern LEARNING = Pattern.compile("(?i)^\\W*learning\\s+$");
  private static final Pattern IS = Pattern.compile(
      "(?is)^(?:\\s+framework)?\\s+is\\s+(?:" + DEGREE + "\\s+)?(\\w+)[.!]?\\s*$");

  /// What limits the whole sentence beside the words of `weakens-praise`: a question, or two prepositions that are none in
  /// "built-in" and "comes with".
  private static final Pattern LIMITED = Pattern
      .compile("(?i)(?<!-)\\bin\\b|(?<!\\bcomes )\\bwith\\b|\\?");

  private static final Phrasings PHRASINGS = Phrasings.own();

  /// Longest sentence that says one thing and nothing else, in UTF-16 units.
  private static final int LONGEST = 300;

  private final Catalogue catalogue;
  private final Opposites opposites = Opposites.own();

  PraiseAndBlame(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// The first sentence that grants a quality, and the first that denies it.
  private record Said(List<Evidence> good, List<Evidence> bad) {}

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var topics = new Topics(analysis);
    Map<String, Map<String, Said>> said = new TreeMap<>();
    for (var sentence : analysis.outline().sentences()) {
      String whole = sentence.span().in(analysis.outline().view()).toString();
      String label = LearningLabels.of(topics, sentence, whole);
      var text = label.isEmpty() && sentence.span().length() <= LONGEST
          ? PHRASINGS.without("for-learners", straightened(topics, sentence, whole))
          : label;
      boolean plain = !text.isEmpty() && sentence.zone().isContent()
          && (!label.isEmpty() || subject(topics, sentence).isPresent())
          && !PHRASINGS.has("weakens-praise", text) && !LIMITED.matcher(text).find();
      if (plain) {
        for (var pair : opposites.pairs()) {
          boolean bad = says(topics, sentence, text, pair.bad());
          boolean good = !bad && says(topics, sentence, text, pair.good());
          if (bad || good) {
            Optional.of(topics.ofSection(sentence.section())).filter(_ -> !label.isEmpty())
                .or(() -> subject(topics, sentence)).ifPresent(id -> {
                  var sides = said.computeIfAbsent(id, _ -> new TreeMap<>())
                      .computeIfAbsent(pair.quality(),
                          _ -> new Said(new ArrayList<>(), new ArrayList<>()));
                  (bad ? sides.bad() : sides.good()).add(analysis.article().quote(sentence.span()));
                });
          }
        }
      }
    }
    return said.entrySet().stream().flatMap(thing -> thing.getValue().entrySet().stream()
        .filter(entry -> !entry.getValue().good().isEmpty() && !entry.getValue().bad().isEmpty())
        .map(entry -> finding(thing.getKey(), entry.getKey(), entry.getValue())));
  }

  /// A sentence that puts the quality before the thing, as one that says it alone; any other as it is.
  private static String straightened(Topics topics, Sentence sentence, String text) {
    var named = topics.within(sentence.span());
    if (named.size() != 1) {
      return text;
    }
    var name = named.getFirst().evidence().span();
    String before = text.substring(0, name.start() - sentence.span().start());
    var is = IS.matcher(text.substring(name.end() - sentence.span().start()));
    var quality = QUALITY_OF.matcher(before);
    if (!is.matches()) {
      return text;
    }
    return LEARNING.matcher(before).matches()
        ? is.group(1) + " to learn."
        : quality.matches() ? quality.group(1) + " is " + is.group(1) + "." : text;
  }

  private static boolean says(Topics topics, Sentence sentence, String text, Pattern words) {
    var found = words.matcher(text);
    if (!found.find() || !AFTER.matcher(text.substring(found.end())).matches()) {
      return false;
    }
    String before = text.substring(0, found.start());
    boolean pronoun = before.matches("(?is)\\s*it\\b.*")
        && PREDICATE.matcher(before.strip().substring(2) + " ").matches();
    return BARE.matcher(before).matches() || pronoun || topics.within(sentence.span()).stream()
        .map(mention -> mention.evidence().span().end() - sentence.span().start())
        .filter(end -> end <= found.start())
        .anyMatch(end -> PREDICATE.matcher(text.substring(end, found.start())).matches());
  }

  /// The one thing that the sentence names, or the section's where it names none.
  private static Optional<String> subject(Topics topics, Sentence sentence) {
    var named = topics.within(sentence.span()).stream().map(mention -> mention.framework())
        .distinct().toList();
    String topic = topics.ofSection(sentence.section());
    String id = named.isEmpty() ? topic : named.getFirst();
    return named.size() > 1 || id.isEmpty() ? Optional.empty() : Optional.of(id);
  }

  private Finding finding(String id, String quality, Said said) {
    var good = said.good().getFirst();
    var bad = said.bad().getFirst();
    return Draft.within(Finding.Kind.SELF_CONTRADICTION, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).about(id).facet("quality")
        .says("Both praises " + catalogue.name(id) + " for " + quality + " (line " + good.line()
            + ") and blames it for the same (line " + bad.line() + ").")
        .side(quality + " +", good).side(quality + " -", bad).finish();
  }
}
