package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.WordGroups;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a sentence gives a quality or a use to the thing itself, and under no condition: "Koa is fast", and under its
/// heading "Very fast", but not "Koa's router is fast", "Fast caching" and "fast, if you tune it". The words that tell
/// are those of `outright.csv`. A rating in a table is none either: its scale is its own.
final class Outright {

  /// Most words between the thing and what is said of it.
  private static final int LONGEST = 16;

  /// Most words of a noun that what is said describes ("fast server-side web applications").
  private static final int LONGEST_NOUN = 6;

  /// Where another thought begins.
  private static final Pattern BREAK = Pattern
      .compile("[.;:!?,(\u2013\u2014]|\\s-\\s|-$|\\bbut\\b");

  /// Most words of degree before what is said.
  private static final int LONGEST_DEGREE = 5;

  /// Words between a thing and its verb.
  private static final Set<String> ASIDE = FunctionWords.of("aside");

  /// Words that begin what something is for and not what it is: "To simplify …".
  private static final Set<String> PURPOSE = FunctionWords.of("purpose");

  /// A cue that has its own subject: "learning coroutines is hard".
  private static final Pattern SUBJECT_OF_CUE = Pattern
      .compile("(?is)^(?!it\\b)\\w+(?:ion|ing)\\b.*\\b(?:is|are)\\b.*");

  /// "This makes it easy to see what is wrong" says nothing of what "it" is elsewhere.
  private static final Pattern EXPLETIVE = Pattern
      .compile("(?i)\\bmak(?:e|es|ing) it\\s*(?:\\w+ly\\s*)?$");

  private static final Pattern SUBJECT = Pattern
      .compile(
          "(?i)\\b(?:it|(?:this|the)(?: [\\w-]+)? framework|(?:this|the) (?:language|library|platform))(?=\\s|'s)");

  /// Words between a part and the thing that it is a part of.
  private static final Set<String> INSIDE = FunctionWords.of("inside");

  /// Right behind a name what makes it another thing's owner: "Koa's router".
  private static final Pattern OWNED = Pattern.compile("^['\u2019]s\\b");

  private final Set<String> degree;
  private final Set<String> condition;
  private final Set<String> verbs;
  private final Set<String> parts;
  private final Set<String> joints;
  private final Set<String> products;
  private final Set<String> people;
  private final Set<String> comparing;

  Outright(WordGroups words) {
    degree = words.group("degree");
    condition = words.group("condition");
    verbs = words.group("verbs");
    parts = words.group("parts");
    joints = words.group("joints");
    products = words.group("products");
    people = words.group("people");
    comparing = words.group("comparing");
  }

  static Outright own() {
    return new Outright(WordGroups.own("outright.csv"));
  }

  /// Whether the claim's sentence says it so. A sentence that doesn't name the thing must stand where it is spoken of.
  boolean holds(Analysis analysis, Claim claim, Topics topics) {
    var sentence = claim.evidence().span();
    var cue = claim.cue();
    if (!sentence.contains(cue) || shape(analysis, cue) == Sentence.Shape.CELL) {
      return false;
    }
    String view = analysis.outline().view();
    String before = flat(view.substring(sentence.start(), cue.start()));
    String after = flat(view.substring(cue.end(), sentence.end()));
    var names = topics.within(sentence).stream()
        .filter(mention -> mention.framework().equals(claim.framework()))
        .map(mention -> mention.evidence().span())
        .filter(name -> !isOwner(view.substring(sentence.start(), name.start()))).toList();
    boolean topic = topics.ofSection(claim.section()).equals(claim.framework());
    String said = cue.in(view).toString();
    if (isRelative(said, before) || EXPLETIVE.matcher(before).find() && after.startsWith(" to ")) {
      return false;
    }
    if (SUBJECT_OF_CUE.matcher(said).matches() || claim.facet() == Facet.PROJECT_SIZE
        && Prose.words(said).stream().anyMatch(people::contains)) {
      return false;
    }
    if (isConditional(before, after) || !(isOfProduct(after) || isNamedBehind(view, cue, names))) {
      return false;
    }
    return isNamedBehind(view, cue, names)
        || predicate(view, names, topic, sentence, cue).filter(this::isPredicate).isPresent()
        || (topic || !names.isEmpty()) && stands(before);
  }

  /// Whether it is said in comparison with something, named or not: "easier to learn", "not as fast as others".
  private boolean isRelative(String said, String before) {
    return Prose.words(said).stream().anyMatch(comparing::contains)
        || Prose.words(before).reversed().stream().limit(1).anyMatch(comparing::contains);
  }

  /// Whether the sentence says it of the thing by name, whatever else it names: "Koa is the most …, before Flask".
  boolean isSubject(Analysis analysis, Claim claim, Topics topics) {
    var sentence = claim.evidence().span();
    var named = topics.within(sentence).stream()
        .filter(mention -> mention.evidence().span().end() <= claim.cue().start()).toList();
    String view = analysis.outline().view();
    return sentence.contains(claim.cue()) && !named.isEmpty()
        && named.getLast().framework().equals(claim.framework())
        && isPredicate(flat(view.substring(named.getLast().evidence().span().end(),
            claim.cue().start())));
  }

  /// Whether the thing is what a sentence names last before it says so, and it isn't measured by another ("than Koa").
  boolean isNearest(Analysis analysis, Claim claim, Topics topics) {
    var sentence = claim.evidence().span();
    var named = topics.within(sentence).stream()
        .filter(mention -> mention.evidence().span().end() <= claim.cue().start()).toList();
    return sentence.contains(claim.cue()) && !named.isEmpty()
        && named.getLast().framework().equals(claim.framework())
        && !Prose.words(analysis.outline().view().substring(claim.cue().end(), sentence.end()))
            .contains("than");
  }

  /// How the sentence stands in which a claim's words are.
  static Sentence.Shape shape(Analysis analysis, Span cue) {
    return analysis.outline().sentences().stream()
        .filter(sentence -> sentence.span().overlaps(cue)).map(Sentence::shape).findFirst()
        .orElse(Sentence.Shape.PROSE);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /// Whether the words before it put it under a condition or grant it to deny something else, or those right behind.
  private boolean isConditional(String before, String after) {
    return Prose.words(before).stream().anyMatch(condition::contains)
        || Prose.words(after).stream().limit(1).anyMatch(condition::contains)
            && !after.startsWith(",");
  }

  /// Whether the words behind the cue, up to where another thought begins, describe nothing but the thing or what is made
  /// with it: nothing, or the noun "framework", "applications".
  private boolean isOfProduct(String after) {
    if (!after.startsWith(" ")) {
      return true;
    }
    var noun = Prose.words(after.split("[.,;:!?()\u2013\u2014/&+]", 2)[0]).stream()
        .limit(LONGEST_NOUN).takeWhile(word -> !joints.contains(word))
        .filter(word -> !word.endsWith("ly")).toList();
    return noun.isEmpty() || products.contains(noun.getLast());
  }

  /// Whether what is said is followed by the name as its noun: "the fast framework Koa", "the popular Koa".
  private boolean isNamedBehind(String view, Span cue, List<Span> names) {
    return names.stream().filter(name -> name.start() >= cue.start())
        .anyMatch(name -> name.end() <= cue.end()
            || !view.substring(cue.end(), name.start()).matches("(?s).*[.,;:!?()].*")
                && !OWNED.matcher(view.substring(name.end())).lookingAt()
                && isChain(Prose.words(view.substring(cue.end(), name.start()))));
  }

  /// Whether a name behind these words only says of what the parts are that the sentence speaks of: "some queries in Koa".
  private boolean isOwner(String before) {
    var words = Prose.words(before).reversed().stream().filter(word -> !word.equals("the"))
        .limit(2).toList();
    return words.size() == 2 && INSIDE.contains(words.getFirst())
        && parts.contains(words.getLast());
  }

  private boolean isChain(Collection<String> words) {
    return words.size() <= LONGEST_NOUN && words.stream().allMatch(word -> products.contains(word)
        || Set.of("such", "as", "like").contains(word));
  }

  /// The words between the thing and what is said of it, if it stands before.
  private static Optional<String> predicate(String view, List<Span> names, boolean topic,
      Span sentence, Span cue) {
    int end = names.stream().filter(name -> name.end() <= cue.start()).mapToInt(Span::end).max()
        .orElse(-1);
    if (topic) {
      end = SUBJECT.matcher(view.substring(sentence.start(), cue.start())).results()
          .mapToInt(found -> sentence.start() + found.end()).reduce(end, Math::max);
    }
    return end < 0 ? Optional.empty() : Optional.of(flat(view.substring(end, cue.start())));
  }

  /// Whether a verb follows the thing, and no other thing comes between: "is a language that is".
  private boolean isPredicate(String between) {
    if (OWNED.matcher(between).lookingAt()
        && !between.matches("['\u2019]s (?:an?|the|very|not)\\b.*")
        && !Prose.words(between.substring(2)).isEmpty()) {
      return false;
    }
    var words = Prose.words(between.replaceFirst("^\\s*[,(][^,()]*[,)]", "")).stream()
        .dropWhile(word -> word.endsWith("ly")
            || products.contains(word) && !parts.contains(word)
            || ASIDE.contains(word) || Character.isDigit(word.charAt(0)))
        .toList();
    if (words.isEmpty()) {
      return between.isBlank();
    }
    String first = words.getFirst();
    return words.size() <= LONGEST && !between.matches(".*[.;!?:].*")
        && !parts.contains(first) && (verbs.contains(first) || first.endsWith("s"));
  }

  /// Whether it stands by itself: the item or the clause begins with it, but for words of degree.
  private boolean stands(String before) {
    int from = BREAK.matcher(before).results().mapToInt(found -> found.end()).max().orElse(0);
    var words = Prose.words(before.substring(from));
    return words.size() <= LONGEST_DEGREE && degree.containsAll(words)
        && (words.isEmpty() || !PURPOSE.contains(words.getFirst()));
  }
}
