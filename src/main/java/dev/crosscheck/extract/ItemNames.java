package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Months;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells which things the head of a list's item names, and which one an item without a head is about.
final class ItemNames {

  /// What follows a name that a lead introduces: nothing, or what language it is of.
  private static final Pattern ALONE = Pattern.compile("\\s*(?:\\([^()]*\\))?[^\\p{L}\\p{N}]*");

  /// What may follow the name: an end, a mark, or a word that only says what it is.
  private static final Pattern AFTER = Pattern
      .compile(
          "(?is)\\s*(?:$|[^\\p{L}\\p{N}\\s'].*|-\\s.*|v?\\d.*|" + Months.ANY
              + "\\.?\\s+\\d{4}|(?:"
              + FunctionWords.either("before-kinds-of-items") + " |micro)*"
              + FunctionWords.either("after-names-of-items") + "\\b.*|,.*)");

  /// What may follow it in an item that is a sentence ("Django belongs to …"): a word without capital. The item has a number or the
  /// name stands out.
  private static final Pattern SENTENCE = Pattern.compile("(?s)\\s+\\p{Ll}.*");

  /// What follows a name whose mark, or whose line of its own, a copy has lost: a sentence of several words. Of its first
  /// two words the first may open a sentence, or the second goes on in one.
  private static final Pattern RUN_ON = Pattern
      .compile("(?s)\\s+(\\p{Lu}\\p{L}*+)\\S{0,4}\\s+(\\p{Ll}[\\p{L}'-]*+)(?:\\S*\\s+\\S+){2,}.*");
  private static final Set<String> SENTENCE_OPENERS = FunctionWords.of("sentence-openers");
  private static final Set<String> BEHIND_NAMES = FunctionWords.of("behind-names");

  /// Longest stretch of an item that is looked at for it, in UTF-16 units.
  private static final int RUN_ON_REACH = 80;

  /// What follows the name of a numbered item that begins with what the thing has ("Django's admin is …").
  private static final Pattern OWNER = Pattern.compile("(?s)'s?\\s.*");

  /// What follows a name that a head says something of, rather than naming it.
  private static final Pattern ABOUT = Pattern
      .compile(
          "(?is)'s?\\b.*|\\s*(?:features?|benefits?|advantages?|disadvantages|pros|cons|pitfalls|vs\\.?|versus)\\b.*"
              + "|\\s*-[a-z].*");

  /// Joins names in one head ("Django & Flask").
  private static final Pattern JOINT = Pattern
      .compile(
          "(?i)\\s*(?:,|/|/[\\p{L}\\p{N}.+#-]+/|&|\\+|,?\\s*(?:and|or)\\b)\\s*(?:the\\s+)?");

  /// Between a name and what is told of it.
  private static final Pattern APPOSITION = Pattern.compile("(?i)\\s*,\\s*(?:the|an?)?\\s*");

  /// A noun that a name qualifies.
  private static final Pattern NOUN = Pattern
      .compile("[ ](?!" + FunctionWords.either("no-nouns-after-names") + "\\b)\\p{Ll}");

  /// Joins what makes up a stack ("Node.js with Express").
  private static final Pattern WITH = Pattern.compile("(?i)\\s+with\\s+(?:the\\s+)?");
  private static final Pattern OPENS = Pattern.compile(
      "(?i)\\s*(?:framework|language|programming language)?\\s*[(\\[:–—-]+\\s*(?:e\\.?g\\.?,?\\s*|like\\s+|with\\s+)?");

  private static final Pattern KIND = Pattern.compile("(?i)\\b(?:frameworks|libraries|tools)\\s*$");
  private static final Pattern BRACKET = Pattern.compile("\\s{0,4}\\([^()\\n]{2,60}\\)");

  /// What closes a head.
  private static final Pattern END = Pattern.compile("[\\s*_]*(?:[:–—\\n-]|$)");
  private static final Pattern MADE = Pattern.compile("\\s*[:–—-]\\s*[^\\n]{2,60}+(?=\\n|$)");

  /// Between a language and what is made with it.
  private static final Pattern KINDS = Pattern
      .compile("(?i)\\s*(?:web |back-?end )?(?:frameworks|libraries|tools)\\s*\\(\\s*");

  private final Outline outline;
  private final Catalogue catalogue;
  private final NamedPlaces named;
  private final HeadOpenings openings = new HeadOpenings();

  ItemNames(Outline outline, Catalogue catalogue, NamedPlaces named) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.named = named;
  }

  /// The mentions that name the item: none where its head says something else, several where it names several things.
  List<Mention> of(Item item) {
    var head = whole(item);
    var all = NamedPlaces.longest(named.in(head));
    if (all.isEmpty()) {
      return List.of();
    }
    // "Go frameworks (Gin, Echo)" are those, and not the language
    boolean kinds = all.size() > 1 && isLanguage(all.getFirst()) && !isLanguage(all.get(1))
        && KINDS.matcher(between(all.getFirst(), all.get(1))).matches();
    var mentions = kinds ? all.subList(1, all.size()) : all;
    var first = all.getFirst();
    var place = NamedPlaces.place(first);
    String before = text(head.start(), place.start());
    String after = text(place.end(), head.end());
    boolean led = openings.introduce(before) && ALONE
        .matcher(text(NamedPlaces.place(together(mentions).getLast()).end(), head.end()))
        .matches();
    if (kinds && openings.mayStand(before)) {
      return together(mentions);
    }
    if (!led && !openings.mayStand(before)) {
      return List.of();
    }
    boolean sentence = (item.stated().isPresent() || isSetOff(place))
        && SENTENCE.matcher(after).matches();
    if (item.stated().isPresent()
        && OWNER.matcher(text(place.end(), item.body().end())).matches()) {
      return together(mentions);
    }
    if (item.stated().isPresent() && runsOn(item, place)) {
      return List.of(first);
    }
    if (openings.advise(before, text(NamedPlaces.place(together(mentions).getLast()).end(),
        head.end()))) {
      return together(mentions);
    }
    if (ABOUT.matcher(after).matches() || !sentence && !AFTER.matcher(after).matches()) {
      return List.of();
    }
    return together(mentions);
  }

  /// Whether a name, and no more, stands in bold.
  private boolean isSetOff(Span name) {
    String text = outline.article().text();
    return text.startsWith("**", name.start() - 2) && text.startsWith("**", name.end());
  }

  /// Whether a sentence of its own follows the name at once: "1. Koa It is small", "1. Koa Koa is small".
  private boolean runsOn(Item item, Span name) {
    var behind = text(name.end(),
        Math.max(name.end(), Math.min(item.body().end(), name.end() + RUN_ON_REACH)));
    var own = name.in(outline.view()).toString();
    var sentence = RUN_ON.matcher(behind);
    return sentence.matches()
        && (SENTENCE_OPENERS.contains(sentence.group(1).toLowerCase(Locale.ROOT))
            || !BEHIND_NAMES.contains(sentence.group(2)))
        || behind.strip().startsWith(own + " ") && Character.isWhitespace(behind.charAt(0));
  }

  /// The head of an item with the names that belong to it, though a bracket or a dash sets them off: those behind a kind of
  /// things ("Go frameworks (Gin, Echo)") or a language ("Python (Django & Flask)"), and the only words behind a language
  /// ("PHP – Laravel (2011)").
  private Span whole(Item item) {
    var head = item.head();
    int end = Math.max(head.end(), item.body().end());
    var bracket = BRACKET.matcher(outline.view()).region(head.end(), end);
    if (bracket.lookingAt()) {
      var closed = new Span(head.start(), bracket.end());
      boolean ends = END.matcher(outline.view()).region(bracket.end(), end).lookingAt();
      if (KIND.matcher(head.in(outline.view())).find() || ends && isLanguageOfOthers(closed)) {
        return closed;
      }
    }
    var made = MADE.matcher(outline.view()).region(head.end(), end);
    if (!made.lookingAt()) {
      return head;
    }
    var line = new Span(head.start(), made.end());
    var names = named.in(line);
    return names.size() == 2
        && catalogue.isMadeWith(names.getLast().framework(), names.getFirst().framework())
        && ALONE.matcher(text(NamedPlaces.place(names.getLast()).end(), line.end())).matches()
            ? line
            : head;
  }

  /// Whether the brackets behind a language hold nothing but what is made with it.
  private boolean isLanguageOfOthers(Span closed) {
    var names = named.in(closed);
    return names.size() > 1 && names.stream().skip(1).allMatch(
        name -> catalogue.isMadeWith(name.framework(), names.getFirst().framework()));
  }

  /// The first name and those joined to it; what stands in brackets behind it only where it is more special.
  private List<Mention> together(List<Mention> mentions) {
    var all = new ArrayList<Mention>(List.of(mentions.getFirst()));
    for (int i = 1; i < mentions.size(); i++) {
      String between = between(mentions.get(i - 1), mentions.get(i));
      boolean joined = JOINT.matcher(between).matches() && !isApposed(between, mentions.get(i))
      // "Laravel, PHP at its best" says what Laravel is of
          && !(between.strip().equals(",") && isLanguage(mentions.get(i))
              && !isLanguage(mentions.getFirst()));
      boolean opened = OPENS.matcher(between).matches()
          && (between.contains("(") || catalogue
              .isMadeWith(mentions.get(i).framework(), mentions.getFirst().framework()))
          && isLanguage(mentions.getFirst()) && !isLanguage(mentions.get(i));
      if (!joined && !opened && !isStack(mentions.get(i - 1), between, mentions.get(i))) {
        break;
      }
      if (all.stream().map(Mention::framework).noneMatch(mentions.get(i).framework()::equals)) {
        all.add(mentions.get(i));
      }
    }
    return all;
  }

  /// Whether what stands behind a comma tells what the thing is and names it only in passing: "Koa, the Node.js classic".
  private boolean isApposed(String between, Mention mention) {
    int end = NamedPlaces.place(mention).end();
    return APPOSITION.matcher(between).matches()
        && NOUN.matcher(text(end, Math.min(outline.view().length(), end + RUN_ON_REACH)))
            .lookingAt();
  }

  /// Whether a head names two things that make up a stack: "Node.js with Express", "React with Node.js".
  private boolean isStack(Mention first, String between, Mention second) {
    String kind = catalogue.kind(second.framework());
    return WITH.matcher(between).matches() && (kind.endsWith("framework") || kind.equals("runtime"))
        && catalogue.find(first.framework()).map(Thing::isRankable).orElse(false);
  }

  /// The thing that the text of an item is about: the one named most, things that are rankable before others and
  /// languages last; `others` are those that have an item of their own.
  Optional<Mention> subject(Span body, Set<String> others) {
    var weights = new HashMap<String, Double>();
    var mentions = named.in(body);
    mentions.forEach(mention -> weights.merge(mention.framework(), weight(mention), Double::sum));
    return mentions.stream().filter(mention -> !others.contains(mention.framework()))
        .max((a, b) -> {
          int byWeight = Double.compare(weights.getOrDefault(a.framework(), 0.0),
              weights.getOrDefault(b.framework(), 0.0));
          return byWeight != 0 ? byWeight : b.evidence().compareTo(a.evidence());
        });
  }

  private double weight(Mention mention) {
    return isLanguage(mention)
        ? 0.5
        : catalogue.find(mention.framework()).map(Thing::isRankable).orElse(true) ? 1 : 0.3;
  }

  /// Whether a heading names one thing, and no language or runtime, which others are grouped by.
  boolean isMadeThing(Span heading) {
    var mentions = named.in(heading);
    return mentions.size() == 1 && !isGroup(mentions.getFirst());
  }

  /// Whether it is a language or a runtime, which others are grouped by.
  boolean isGroup(Mention mention) {
    return Set.of("language", "runtime", "platform").contains(catalogue.kind(mention.framework()));
  }

  /// Whether two names are of one thing, or of a thing and what it is a part of.
  boolean isRelated(Mention one, Mention other) {
    return one.framework().equals(other.framework())
        || catalogue.related(one.framework(), other.framework());
  }

  /// Whether the title has a thing's name, in this spelling or its own.
  boolean isTitled(Mention mention) {
    String title = outline.metadata().title();
    return Boundary.holds(title, mention.evidence().quote())
        || Boundary.holds(title, catalogue.name(mention.framework()));
  }

  /// All that a heading names, in order.
  List<Mention> all(Span heading) {
    return named.in(heading);
  }

  /// Whether a heading names a language and no more, with which all of these things are made.
  boolean isMadeWithHeading(Span heading, Set<String> things) {
    var mentions = named.in(heading);
    return !mentions.isEmpty() && mentions.stream().allMatch(this::isLanguage)
        && things.stream().allMatch(thing -> mentions.stream()
            .anyMatch(language -> catalogue.isMadeWith(thing, language.framework())));
  }

  boolean isLanguage(Mention mention) {
    return catalogue.kind(mention.framework()).equals("language");
  }

  private String between(Mention first, Mention second) {
    return text(NamedPlaces.place(first).end(), NamedPlaces.place(second).start());
  }

  private String text(int from, int to) {
    return outline.view().substring(Math.min(from, to), Math.max(from, to));
  }
}
