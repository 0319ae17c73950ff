package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.KindPhrases.Form;
import dev.crosscheck.knowledge.KindPhrases;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sentences that say of a thing, by its name or in its own section by a pronoun, which kind it is of, however they put it:
/// "it is more of a library than a framework", "one can't call React a framework".
final class KindSayings {

  private static final Phrasings PHRASINGS = Phrasings.own();

  /// How a pronoun that means the thing of the section opens its clause.
  private static final Pattern PRONOUN = Pattern.compile(
      "(?i)\\bit(?=['\u2019]s\\b| " + FunctionWords.either("behind-pronouns-of-things")
          + "\\b)|^its(?= an? )|^this(?= is )|^(?:the|this) framework(?= (?:is|was|has been)\\b)");

  /// Before the name, where the words end that make it a condition or the opinion of some.
  private static final Pattern PARTING = Pattern.compile("[,;:]");

  /// Units before a sentence in which stands what a pronoun means.
  private static final int REACH = 400;

  /// Most units of a label.
  private static final int LONGEST_LABEL = 24;

  private static final Pattern VERB = Pattern.compile("(?i)(?<!\\bthat |\\bwhich |\\bwho )\\b"
      + FunctionWords.either("verbs-of-whole-sentences") + "\\b");

  private static final KindPhrases PHRASES = KindPhrases.own();

  private final Catalogue catalogue;
  private final Analysis analysis;
  private final Topics topics;

  /// The only thing of each item of a list of sections, bullets or lines, by the item's start.
  private final TreeMap<Integer, Ranking.Item> items = new TreeMap<>();

  private final Set<Integer> opened = new HashSet<>();

  KindSayings(Catalogue catalogue, Analysis analysis, Topics topics) {
    this.catalogue = catalogue;
    this.analysis = analysis;
    this.topics = topics;
    analysis.rankings().stream().filter(ranking -> ranking.role() == Ranking.Role.MAIN)
        .forEach(ranking -> {
          var things = ranking.items().stream().distinct()
              .collect(Collectors.groupingBy(Ranking.Item::position, Collectors.counting()));
          ranking.items().stream().filter(item -> things.getOrDefault(item.position(), 0L) == 1)
              .forEach(item -> items.put(item.body().start(), item));
        });
  }

  /// - `framework`: the thing.
  /// - `denied`: whether it is said to be none of the kind.
  record Saying(String framework, KindWords kind, boolean denied, Sentence sentence) {}

  Stream<Saying> all() {
    return analysis.outline().sentences().stream()
        .filter(sentence -> sentence.zone().isContent()
            && (sentence.shape() == Sentence.Shape.PROSE
                || sentence.shape() == Sentence.Shape.BULLET
                || sentence.shape() == Sentence.Shape.HEADING && sentence.zone() != Zone.TITLE
                || isDescription(sentence)))
        .flatMap(this::of);
  }

  /// Whether a label in front of the sentence or of its value says that it describes what it stands under.
  private boolean isDescription(Sentence sentence) {
    int at = sentence.span().start();
    int from = sentence.shape() == Sentence.Shape.VALUE
        ? Math.max(analysis.outline().blocks().get(sentence.block()).span().start(),
            at - LONGEST_LABEL)
        : at;
    int to = Math.min(sentence.span().end(), at + LONGEST_LABEL);
    return KindPhrases.isLabelled(analysis.outline().view().substring(from, Math.max(from, to))
        .replaceAll("\\s+", " ").strip());
  }

  private Stream<Saying> of(Sentence sentence) {
    String view = analysis.outline().view();
    String text = sentence.span().in(view).toString();
    if (text.strip().endsWith("?")) {
      return Stream.empty();
    }
    String topic = topic(sentence);
    boolean first = !topic.isEmpty() && (isDescription(sentence)
        || sentence.shape() == Sentence.Shape.PROSE && opened.add(start(sentence)));
    if (!KindPhrases.mayBeIn(text)) {
      return Stream.empty();
    }
    var things = new TreeMap<String, String>();
    topics.named(sentence.span()).forEach(name -> things.computeIfAbsent(name.framework(),
        id -> masked(sentence, id, false)));
    if (!topic.isEmpty() && meansTopic(text, sentence, topic)) {
      things.put(topic, masked(sentence, topic, true));
    }
    return things.entrySet().stream().flatMap(thing -> said(thing, sentence,
        first && thing.getKey().equals(topic)));
  }

  private static Stream<Saying> said(Map.Entry<String, String> thing, Sentence sentence,
      boolean opens) {
    String text = thing.getValue();
    String before = text.substring(0, Math.max(0, text.indexOf(KindPhrases.THING)));
    String clause = before.substring(PARTING.matcher(before).results()
        .mapToInt(MatchResult::end).max().orElse(0));
    if (PHRASINGS.has("opinion-of-some", clause)) {
      return Stream.empty();
    }
    boolean quoted = PHRASINGS.has("said-by-some", clause);
    return PHRASES.in(text)
        .filter(said -> said.form() == Form.IS_NOT || !quoted)
        .filter(said -> said.form() != Form.OPENS || opens && !VERB.matcher(text).find())
        .distinct().flatMap(said -> KindWords.of(said.kind()).stream()
            .map(kind -> new Saying(thing.getKey(), kind, said.form() == Form.IS_NOT, sentence)));
  }

  /// The thing that a sentence's section or item is about; empty where there is none.
  private String topic(Sentence sentence) {
    var item = items.floorEntry(sentence.span().start());
    return item != null && item.getValue().body().contains(sentence.span())
        ? item.getValue().framework()
        : topics.ofSection(sentence.section());
  }

  /// Where the section or item of a sentence begins.
  private int start(Sentence sentence) {
    var item = items.floorEntry(sentence.span().start());
    return item != null && item.getValue().body().contains(sentence.span())
        ? item.getKey()
        : analysis.outline().sections().get(sentence.section()).heading().start();
  }

  /// Whether the pronoun of a sentence, if it has one, means the thing that its section is about.
  private boolean meansTopic(String text, Sentence sentence, String topic) {
    var pronoun = PRONOUN.matcher(text);
    if (!pronoun.find()) {
      return true;
    }
    var before = topics.named(new Span(sentence.span().start(),
        sentence.span().start() + pronoun.start()));
    return before.isEmpty()
        ? isLastNamed(sentence, topic)
        : before.getFirst().framework().equals(topic);
  }

  private boolean isLastNamed(Sentence sentence, String topic) {
    int start = sentence.span().start();
    var named = topics
        .within(new Span(Math.max(start(sentence), Math.max(0, start - REACH)), start));
    return named.isEmpty() || named.getLast().framework().equals(topic);
  }

  /// A sentence with marks in the place of names.
  private String masked(Sentence sentence, String thing, boolean pronouns) {
    String view = analysis.outline().view();
    var text = new StringBuilder();
    int at = sentence.span().start();
    for (var name : topics.named(sentence.span())) {
      var span = name.evidence().span();
      // "a JavaScript library": a language describes what it stands before
      boolean described = !name.framework().equals(thing)
          && catalogue.kind(name.framework()).equals(KindWords.LANGUAGE.toString());
      if (span.start() >= at && !described) {
        text.append(plain(view.substring(at, span.start())))
            .append(name.framework().equals(thing) ? KindPhrases.THING : KindPhrases.OTHER);
        at = span.end();
      }
    }
    text.append(plain(view.substring(at, sentence.span().end())));
    String spaced = text.toString().replaceAll("\\s+", " ").strip();
    return pronouns
        ? PRONOUN.matcher(spaced.replaceFirst("(?i)^its (?=an? )", "It is "))
            .replaceAll(KindPhrases.THING)
            .replaceFirst("(?i)^this (?=(?:[\\w.-]+ ){0,3}(?:library|runtime)\\b)",
                "This " + KindPhrases.THING + " ")
        : spaced;
  }

  private static String plain(String text) {
    return text.replace(KindPhrases.THING, " ").replace(KindPhrases.OTHER, " ");
  }
}
