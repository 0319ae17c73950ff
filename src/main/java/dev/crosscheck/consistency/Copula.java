package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether a sentence says of a thing, in so many words, that it is one: "Go, made at Google, is a compiled language" and
/// "the language Go", but not "the Vuex library for Vue" nor "libraries that one can use with Rails".
final class Copula {

  private static final Pattern PRONOUN = Pattern.compile("(?i)\\bit\\b");

  /// Between noun and name.
  private static final Pattern APPOSITION = Pattern
      .compile("(?i)^\\W*(?:like|such as|called|named)?\\W*$");

  /// Between subject and noun: perhaps an aside, the verb, then words that only describe the noun.
  private static final Pattern BETWEEN = Pattern.compile(
      "(?is)^(?:\\s*[,(\u2013-].{0,80}?[,)\u2013-])?\\s*(?:framework|language)?(?:\\s+(?:is|are|was|were|being|as)\\b|'s\\b)\\s+(?:[^.;:!?]{0,60}\\bas\\s+)?(?<description>[^.;:!?]*)$");

  /// Behind a noun of several kinds at once ("frameworks and libraries like …") none is said of each.
  private static final Pattern JOINED = Pattern
      .compile("(?is).*(?:\\band|\\bor|/|,)\\W*(?:\\w+\\s+)?$");

  /// Words that begin another thought, so that the noun behind them is of something else.
  private static final Set<String> ELSEWHERE = Set.of("for", "with", "in", "by", "using", "to",
      "that", "which", "on", "from",
      "like", "not", "than", "where", "when", "domain", "specific", "written", "based", "framework",
      "frameworks", "available", "of", "there");

  /// Most words that describe a noun.
  private static final int LONGEST = 12;

  /// A whole that is made of such ("a set of libraries").
  private static final Pattern WHOLE = Pattern
      .compile("(?i)\\b(?:set|collection|suite|family|bundle) of\\s*$");

  private Copula() {}

  /// Whether the sentence of a claim names the thing and calls it so; in the section about the thing "it" is its name too.
  static boolean holds(Analysis analysis, Claim claim, Topics topics) {
    String topic = topics.ofSection(claim.section());
    String view = analysis.outline().view();
    var cue = claim.cue();
    var sentence = claim.evidence().span();
    var names = topics.within(sentence).stream()
        .filter(mention -> mention.framework().equals(claim.framework()))
        .map(mention -> mention.evidence().span()).toList();
    var pronouns = topic.equals(claim.framework()) && cue.start() >= sentence.start()
        ? PRONOUN.matcher(view.substring(sentence.start(), cue.start())).results()
            .map(found -> sentence.start() + found.end()).toList()
        : List.<Integer>of();
    if (names.isEmpty() && isFragment(analysis, sentence) && cue.start() >= sentence.start()) {
      String before = WHOLE.matcher(view.substring(sentence.start(), cue.start())).replaceAll("");
      return describes(" is " + before);
    }
    boolean plural = cue.end() > cue.start() && view.charAt(cue.end() - 1) == 's';
    boolean described = !plural && Stream.concat(names.stream().map(Span::end), pronouns.stream())
        .anyMatch(end -> end <= cue.start() && describes(view.substring(end, cue.start())));
    boolean joined = plural && cue.start() >= sentence.start()
        && JOINED.matcher(view.substring(sentence.start(), cue.start())).matches();
    return described || !joined && names.stream().anyMatch(
        name -> name.start() >= cue.end()
            && APPOSITION.matcher(view.substring(cue.end(), name.start())).matches());
  }

  /// Whether it is a cell or an item, which says of its row or section what it is without a verb.
  private static boolean isFragment(Analysis analysis, Span span) {
    return analysis.outline().sentences().stream()
        .filter(sentence -> sentence.span().overlaps(span))
        .anyMatch(sentence -> sentence.shape() == Sentence.Shape.CELL);
  }

  private static boolean describes(String between) {
    var matcher = BETWEEN.matcher(between.replaceAll("\\s+", " ") + " ");
    if (!matcher.find()) {
      return false;
    }
    var words = Prose.words(matcher.group("description"));
    return words.size() <= LONGEST && words.stream().noneMatch(ELSEWHERE::contains);
  }
}
