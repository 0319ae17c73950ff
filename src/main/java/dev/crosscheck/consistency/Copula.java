package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Sentence.Shape;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether a sentence says of a thing, in so many words, that it is one: "Go, made at Google, is a compiled language" and
/// "the language Go", but not "the Vuex library for Vue" nor "libraries that one can use with Rails".
final class Copula {

  /// What a bullet begins with that says of its section's thing what it is: "A small library made by …".
  private static final Pattern FIRST_WORDS = Pattern
      .compile("(?i)\\W*an?\\s(?:[\\w.\u2010\u2011-]+,?\\s){0,6}");

  private static final Pattern PRONOUN = Pattern.compile("(?i)\\bit\\b");

  /// Between noun and name.
  private static final Pattern APPOSITION = Pattern
      .compile("(?i)^\\W*(?:like|such as|called|named)?\\W*$");

  /// Between subject and noun: perhaps an aside, the verb, then words that only describe the noun.
  private static final Pattern BETWEEN = Pattern.compile(
      "(?is)^(?:\\s*[,(\u2013-].{0,80}?[,)\u2013-])?\\s*(?:framework|language)?(?:\\s+(?:is|are|was|were|being|as)\\b|'s\\b(?=\\s+(?:an?|the|not|just|more)\\b))\\s+(?:[^.;:!?]{0,60}\\bas\\s+)?(?<description>[^.;:!?]*)$");

  /// Behind a noun of several kinds at once ("frameworks and libraries like …") none is said of each.
  private static final Pattern JOINED = Pattern
      .compile("(?is).*(?:\\band|\\bor|/|,)\\W*(?:\\w+\\s+)?$");

  /// What a noun is set against: "is not a framework but a library".
  private static final Pattern INSTEAD = Pattern.compile(
      "(?i)\\bnot (?:really |actually |strictly |exactly )?an? (?:[\\w-]+ ){0,2}(?:framework|language|library),? but (?:rather |actually )?");

  /// Words that begin another thought, so that the noun behind them is of something else.
  private static final Set<String> ELSEWHERE = FunctionWords.of("elsewhere");

  /// Most words that describe a noun.
  private static final int LONGEST = 12;

  /// Most words between a name and the noun that labels it.
  private static final int LONGEST_LABEL = 3;

  /// Units before a sentence in which stands what "this" means.
  private static final int REACH = 400;

  /// A whole that is made of such ("a set of libraries").
  private static final Pattern WHOLE = Pattern
      .compile("(?i)\\b(?:set|collection|suite|family|bundle) of\\s*$");

  /// A cell or an item that tells several things, and doesn't say with an article that it is one.
  private static final Pattern ENUMERATION = Pattern
      .compile("(?is)^(?!\\s*(?:an?|the)\\s).*[,/;+]\\s");

  /// "types are checked at runtime".
  private static final Pattern ADVERBIAL = Pattern.compile("(?i)\\b(?:at|during|on|per)\\s*$");

  /// In a cell: "new language" is one to learn.
  private static final Pattern ANOTHER = Pattern.compile("(?i)\\b(?:new|another|other)\\s*$");

  private Copula() {}

  /// "this library", "this small library": the topic of the section, called so.
  private static final Pattern DEMONSTRATIVE = Pattern
      .compile("(?is)\\bthis\\s+(?:[\\w-]+\\s+){0,2}$");

  /// Whether the sentence of a claim names the thing and calls it so; in the section about the thing "it" and "this
  /// library" are its names too.
  static boolean holds(Analysis analysis, Claim claim, Topics topics) {
    String view = analysis.outline().view();
    var cue = claim.cue();
    var sentence = claim.evidence().span();
    if (cue.start() < sentence.start()) {
      return false;
    }
    var names = names(claim, topics);
    String before = view.substring(sentence.start(), cue.start());
    if (ADVERBIAL.matcher(before).find()
        || isFragment(analysis, sentence) && ANOTHER.matcher(before).find()) {
      return false;
    }
    if (names.isEmpty() && opens(before) && isOf(analysis, sentence, Shape.BULLET)) {
      return true;
    }
    if (names.isEmpty() && isFragment(analysis, sentence)) {
      // in "async/await, Task Parallel Library" the last of several is no name for the row's thing
      return !ENUMERATION.matcher(before).find()
          && describes(" is " + WHOLE.matcher(before).replaceAll(""));
    }
    boolean demonstrated = names.isEmpty()
        && topics.ofSection(claim.section()).equals(claim.framework())
        && topics.within(new Span(sentence.start(), cue.start())).isEmpty()
        && isLastNamed(claim, topics) && DEMONSTRATIVE.matcher(before).find();
    boolean labelled = isFragment(analysis, sentence) && names.stream()
        .anyMatch(name -> name.end() <= cue.start()
            && isLabel(view.substring(name.end(), cue.start()))
            && view.substring(cue.end(), sentence.end()).isBlank());
    boolean joined = isPlural(view, cue) && JOINED.matcher(before).matches();
    return demonstrated || labelled || describes(analysis, claim, topics)
        || !joined && names.stream().anyMatch(name -> name.start() >= cue.end()
            && APPOSITION.matcher(view.substring(cue.end(), name.start())).matches());
  }

  /// Whether it does so with a verb: "Go is a language", "it is a language".
  static boolean describes(Analysis analysis, Claim claim, Topics topics) {
    String view = analysis.outline().view();
    var cue = claim.cue();
    var sentence = claim.evidence().span();
    // in "it is a framework for Koa" it isn't Koa
    boolean other = names(claim, topics).stream().anyMatch(name -> name.start() >= cue.end());
    var pronouns = topics.ofSection(claim.section()).equals(claim.framework())
        && cue.start() >= sentence.start() && !other
            ? PRONOUN.matcher(view.substring(sentence.start(), cue.start())).results()
                .map(found -> sentence.start() + found.end()).toList()
            : List.<Integer>of();
    return !isPlural(view, cue)
        && Stream.concat(names(claim, topics).stream().map(Span::end), pronouns.stream())
            .anyMatch(end -> end <= cue.start() && describes(view.substring(end, cue.start())));
  }

  /// Whether "this framework" can be the thing: it, or nothing, is what was named last.
  private static boolean isLastNamed(Claim claim, Topics topics) {
    int start = claim.evidence().span().start();
    var named = topics.within(new Span(Math.max(0, start - REACH), start));
    return named.isEmpty() || named.getLast().framework().equals(claim.framework());
  }

  private static List<Span> names(Claim claim, Topics topics) {
    return topics.within(claim.evidence().span()).stream()
        .filter(mention -> mention.framework().equals(claim.framework()))
        .map(mention -> mention.evidence().span()).toList();
  }

  private static boolean isPlural(String view, Span cue) {
    return cue.end() > cue.start() && view.charAt(cue.end() - 1) == 's';
  }

  /// Whether words only describe the noun behind them, with an article before.
  private static boolean opens(String before) {
    return FIRST_WORDS.matcher(before).matches()
        && Stream.of(before.strip().split("[\\s,]+")).noneMatch(ELSEWHERE::contains);
  }

  /// Whether it is a cell, which says of its row what it is without a verb.
  private static boolean isFragment(Analysis analysis, Span span) {
    return isOf(analysis, span, Shape.CELL);
  }

  private static boolean isOf(Analysis analysis, Span span, Shape shape) {
    return analysis.outline().sentences().stream()
        .filter(sentence -> sentence.span().overlaps(span))
        .anyMatch(sentence -> sentence.shape() == shape);
  }

  /// Whether a name and a noun make one label: "jQuery JavaScript Library".
  private static boolean isLabel(String between) {
    var words = Prose.words(between);
    return words.size() <= LONGEST_LABEL && between.strip().matches("[\\w\\s.-]*")
        && words.stream().noneMatch(ELSEWHERE::contains);
  }

  private static boolean describes(String between) {
    String plain = INSTEAD.matcher(between.replaceAll("\\s+", " ")).replaceFirst("");
    var matcher = BETWEEN.matcher(plain + " ");
    if (!matcher.find()) {
      return false;
    }
    var words = Prose.words(matcher.group("description"));
    return words.size() <= LONGEST && words.stream().noneMatch(ELSEWHERE::contains);
  }
}
