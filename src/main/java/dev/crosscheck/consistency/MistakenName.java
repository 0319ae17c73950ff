package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Ranking;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The name of another thing that looks much like the one that a section is about (Nest and Next, Express and
/// Expressive), in a sentence that names nothing else, while the article speaks of that other thing nowhere else.
final class MistakenName implements Check {

  private static final Phrasings PHRASINGS = Phrasings.own();

  /// Most places of a name that may be a slip.
  private static final int SLIPS = 2;

  /// Letters from which on two letters may differ, or one name begin the other; shorter names are alike by chance.
  private static final int SHORTEST = 4;
  private static final int LONG = 6;
  private static final int PREFIX = 5;

  /// Before a name that its sentence is about: the beginning, or that of a clause.
  private static final Pattern OPENING = Pattern.compile(
      "(?is)^(?:|.*(?:[,;:—–]|\\b" + FunctionWords.either("openers-of-clauses")
          + ")\\s+)\\W*(?:the\\s+)?$");

  /// Behind such a name: a verb, or what the thing owns.
  private static final Pattern VERB = Pattern
      .compile("(?s)^(?:['’]s\\b|\\s+(?:is|was|has|can|will|may|does|\\p{Ll}{2,}(?:s|ed))\\b).*");

  /// Before a name that is at work in its sentence: "With Alpha you write …".
  private static final Pattern WITH = Pattern
      .compile(
          "(?i)^\\W*(?:with|in|using|by using|for|why|when using|choose|use)\\s+(?:the\\s+)?$");

  private final Catalogue catalogue;

  MistakenName(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var topics = new Topics(analysis);
    var listed = analysis.rankings().stream().flatMap(ranking -> ranking.items().stream())
        .map(Ranking.Item::framework).collect(Collectors.toSet());
    var linked = analysis.mentions().stream()
        .filter(mention -> mention.status() == Mention.Status.LINKED
            || mention.status() == Mention.Status.AMBIGUOUS && isName(analysis, mention))
        .toList();
    var inSentence = linked.stream().filter(mention -> mention.sentence() >= 0)
        .collect(Collectors.groupingBy(Mention::sentence, HashMap::new, Collectors.toList()));
    var byThing = linked.stream()
        .collect(Collectors.groupingBy(Mention::framework, TreeMap::new, Collectors.toList()));
    return byThing.entrySet().stream().filter(entry -> entry.getValue().size() <= SLIPS)
        .filter(entry -> !listed.contains(entry.getKey()))
        .flatMap(
            entry -> check(analysis, topics, entry.getKey(), entry.getValue(), byThing, inSentence)
                .stream());
  }

  private Optional<Finding> check(Analysis analysis, Topics topics, String id, List<Mention> slips,
      Map<String, List<Mention>> byThing, Map<Integer, List<Mention>> inSentence) {
    var meant = slips.stream().map(mention -> topics.ofSection(mention.section()))
        .map(topic -> topic.isEmpty() ? titled(analysis, topics) : topic)
        .collect(Collectors.toSet());
    if (meant.size() != 1 || meant.contains("")
        || !slips.stream().allMatch(mention -> isAlone(analysis, mention, inSentence))) {
      return Optional.empty();
    }
    String topic = meant.iterator().next();
    var rightly = byThing.getOrDefault(topic, List.of());
    if (topic.equals(id) || catalogue.related(topic, id) || rightly.size() < slips.size()
        || !alike(rightly.getFirst().evidence().quote(), slips.getFirst().evidence().quote())) {
      return Optional.empty();
    }
    return Optional.of(finding(analysis, topic, rightly.getFirst(), id, slips.getFirst()));
  }

  /// The one thing that the title names; empty where it names none or several.
  private static String titled(Analysis analysis, Topics topics) {
    var named = analysis.outline().metadata().titleSpan().stream()
        .flatMap(title -> topics.within(title).stream()).map(Mention::framework).distinct()
        .toList();
    return named.size() == 1 ? named.getFirst() : "";
  }

  /// Whether a word that may be a name has a capital and doesn't begin its sentence.
  private static boolean isName(Analysis analysis, Mention mention) {
    return mention.sentence() >= 0
        && Character.isUpperCase(mention.evidence().quote().charAt(0))
        && analysis.outline().sentences().get(mention.sentence()).span().start() < mention
            .evidence().span().start();
  }

  /// Whether a sentence is about the thing and names no other framework.
  private boolean isAlone(Analysis analysis, Mention mention,
      Map<Integer, List<Mention>> inSentence) {
    if (mention.sentence() < 0 || inSentence.getOrDefault(mention.sentence(), List.of()).stream()
        .anyMatch(other -> !other.equals(mention)
            && catalogue.kind(other.framework()).endsWith(KindWords.FRAMEWORK.toString()))) {
      return false;
    }
    var sentence = analysis.outline().sentences().get(mention.sentence()).span();
    String view = analysis.outline().view();
    String before = view.substring(sentence.start(), mention.evidence().span().start());
    String after = view.substring(mention.evidence().span().end(), sentence.end());
    return !PHRASINGS.has("named-on-purpose", sentence.in(view))
        && (OPENING.matcher(before).matches() && VERB.matcher(after).matches()
            || WITH.matcher(before).matches());
  }

  /// Whether two names as written look alike.
  static boolean alike(String one, String other) {
    String here = stem(one);
    String there = stem(other);
    int shorter = Math.min(here.length(), there.length());
    if (shorter < SHORTEST || here.equals(there)) {
      return false;
    }
    boolean begins = shorter >= PREFIX && (here.startsWith(there) || there.startsWith(here));
    return begins || distance(here, there) <= (shorter >= LONG ? 2 : 1);
  }

  /// The letters of a name without the endings that all names of its kind have.
  private static String stem(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\W*\\b(js|framework|php)$|(?<=\\w)js$", "")
        .replaceAll("[^\\p{L}\\d]", "");
  }

  /// The fewest letters to add, drop or exchange. V. I. Levenshtein, 1966.
  static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int exchange = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(exchange, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }

  private Finding finding(Analysis analysis, String topic, Mention rightly, String id,
      Mention slip) {
    Evidence sentence = analysis.article()
        .quote(analysis.outline().sentences().get(slip.sentence()).span());
    return Draft.within(Finding.Kind.NAME_DRIFT, Finding.Severity.WARNING)
        .because(Finding.Cause.DOUBT).about(topic)
        .says("The section about " + catalogue.name(topic) + " says " + slip.evidence().quote()
            + " in line "
            + slip.evidence().line()
            + ", which is another thing that the article speaks of nowhere else.")
        .side(topic, rightly.evidence()).side(id, sentence).finish();
  }
}
