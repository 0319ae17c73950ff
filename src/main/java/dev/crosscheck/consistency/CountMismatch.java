package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Announcement;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An announced number of items ("the 5 pillars") that the list doesn't have.
final class CountMismatch implements Check {

  /// Fewest items of a list without numbers: what is shorter may be part of something else.
  private static final int FEWEST = 3;

  /// How many times as many things as a list has are too many for a slip.
  private static final int MANY = 3;

  /// Longest announcement and longest head of an item that a summary quotes, in UTF-16 units.
  private static final int LONGEST_WORDS = 60;
  private static final int LONGEST_HEAD = 40;

  /// Most items that a summary names.
  private static final int MOST_NAMED = 8;

  /// Nouns of what rankings list.
  private static final Pattern THINGS = Pattern.compile(
      "(?i)\\b(frameworks?|languages?|librar(?:y|ies)|tools?|technolog(?:y|ies)|platforms?|cms)\\b");

  /// How much of the text before a number is looked at for "more than" and the like, in UTF-16 units.
  private static final int BEFORE = 24;

  /// "The top 3, and two more".
  private static final Pattern AND_MORE = Pattern.compile(
      "[^\\p{L}\\n]*(?:\\band\\b|\\bplus\\b|\\+|&)\\s+(?:\\w+\\s+)?(?:more|others?|bonus|extra)\\b");

  /// Behind the announcement, what its own sentence tells: "two groups: the large ones and the small ones".
  private static final Pattern TOLD = Pattern
      .compile("(?s)[^.;:!?\\n]*:\\s+[^.;:!?\\n]+(?:,|\\band\\b|\\bor\\b)[^.;:!?\\n]+[.!]\\s*");

  private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{N}]*");

  private static final Pattern LANGUAGES = Pattern.compile("(?i)\\blanguages?\\b");
  private static final Pattern FRAMEWORKS = Pattern.compile("(?i)\\bframeworks?\\b");

  private static final Pattern CLOSE = Pattern.compile("(?i)\\b(?:conclusion|summary)\\b");

  private final Catalogue catalogue;

  CountMismatch(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var lists = new ArticleLists(analysis);
    return analysis.outline().listings().stream()
        .flatMap(listing -> lists.announcements(listing).stream()
            .filter(announced -> isMissed(lists, announced, listing))
            .collect(Collectors.groupingBy(Announcement::count, TreeMap::new, Collectors.toList()))
            .values().stream().map(announced -> finding(lists, announced, listing)));
  }

  private boolean isMissed(ArticleLists lists, Announcement announced, Listing listing) {
    var analysis = lists.analysis();
    return (listing.items().size() >= FEWEST || listing.numbered()
        || fillsSection(analysis, announced, listing)) && !isVague(analysis, announced)
        && !isOtherList(lists, announced, listing) && !isOfSayings(lists, announced, listing)
        && !isTold(analysis, announced) && !new OtherCount(lists, announced).fits(listing)
        && !lists.isChapter(announced) && !isChosenFrom(analysis, announced, listing)
        && !agrees(lists, announced.count(), listing)
        && new OwnAnnouncement(lists, announced).isOf(listing);
  }

  /// Whether what it announces is many times what the list has, and the article tells the list's own number too ("here are
  /// the three winners").
  private static boolean isChosenFrom(Analysis analysis, Announcement announced,
      Listing listing) {
    int listed = listing.items().size();
    return listed * MANY < announced.count() && analysis.outline().announcements().stream()
        .anyMatch(other -> other.count() == listed);
  }

  /// Whether a heading announces, and its section has nothing but the list.
  private static boolean fillsSection(Analysis analysis, Announcement announced, Listing listing) {
    String view = analysis.outline().view();
    var said = announced.evidence().span();
    return analysis.outline().sections().stream().skip(1)
        .filter(section -> section.heading().contains(said)
            && section.body().contains(listing.span()))
        .anyMatch(section -> NOTHING
            .matcher(view.substring(section.heading().end(), listing.span().start())).matches()
            && NOTHING.matcher(view.substring(listing.span().end(), section.body().end()))
                .matches());
  }

  /// Whether the head of an item is that of a close, or says that more comes than was announced.
  static boolean isExtra(CharSequence head) {
    return CLOSE.matcher(head).find() || Phrasings.own().has("bonus", head);
  }

  /// The finding of a number that is known to speak of a list; empty where it is only a bound, or some fair way of counting
  /// gives it.
  static Optional<Finding> of(ArticleLists lists, Announcement announced, Listing listing) {
    return isVague(lists.analysis(), announced) || agrees(lists, announced.count(), listing)
        || !new OwnAnnouncement(lists, announced).isOf(listing)
            ? Optional.empty()
            : Optional.of(finding(lists, List.of(announced), listing));
  }

  /// One finding of all places that announce a number, in the words of the first.
  private static Finding finding(ArticleLists lists, List<Announcement> all, Listing listing) {
    var analysis = lists.analysis();
    var announced = all.getFirst();
    int listed = listing.items().size();
    var first = NumberingGap.head(analysis, listing.items().getFirst());
    var last = NumberingGap.head(analysis, listing.items().getLast());
    var lines = all.stream().map(one -> one.evidence().line()).distinct().toList();
    return Draft.within(Finding.Kind.COUNT_MISMATCH, Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION)
        .says("Announces " + words(announced) + " (line"
            + (lines.size() > 1 ? "s " : " ") + Prose.numbers(lines) + ") and lists " + listed
            + ": " + heads(lists, listing) + " (lines " + first.line() + " to " + last.line()
            + ").")
        .side("announces " + announced.count() + " " + announced.noun(),
            all.stream().map(Announcement::evidence).toList())
        .side("lists " + listed,
            listing.items().stream().map(item -> NumberingGap.head(analysis, item)).toList())
        .finish();
  }

  /// What is announced in the article's own words, "5 key benefits", where they are no more than that.
  private static String words(Announcement announced) {
    String quote = announced.evidence().quote().replaceAll("\\s+", " ").strip();
    return quote.length() <= LONGEST_WORDS && quote.toLowerCase(Locale.ROOT)
        .endsWith(announced.noun().toLowerCase(Locale.ROOT))
            ? quote
            : announced.count() + " " + announced.noun();
  }

  /// The names of the items; of a long list the first ones and the last.
  static String heads(ArticleLists lists, Listing listing) {
    var heads = listing.items().stream()
        .map(item -> name(lists, listing, item).replaceAll("\\s+", " "))
        .map(head -> head.replaceFirst("(?:[\\s:.;,*_]|(?<=\\s)#+)+$", "")
            .replaceFirst("^[\\s*_#]+", ""))
        .map(head -> head.length() <= LONGEST_HEAD
            ? head
            : head.substring(0, LONGEST_HEAD).strip() + "…")
        .toList();
    return heads.size() <= MOST_NAMED
        ? Prose.list(heads)
        : String.join(", ", heads.subList(0, FEWEST)) + ", … and " + heads.getLast();
  }

  /// The heading of an item; where it is missing the name that its text gives.
  private static String name(ArticleLists lists, Listing listing, Listing.Item item) {
    return lists.rankings(listing).stream().filter(_ -> item.implied())
        .flatMap(ranking -> ranking.items().stream())
        .filter(ranked -> ranked.position() == item.position()).map(Ranking.Item::surface)
        .findFirst().orElseGet(() -> NumberingGap.head(lists.analysis(), item).quote());
  }

  /// Whether the number is only a bound ("more than 10", "10+", "the first 5").
  static boolean isVague(Analysis analysis, Announcement announced) {
    String view = analysis.outline().view();
    var said = announced.evidence().span();
    String sentence = said.in(view).toString().toLowerCase(Locale.ROOT);
    var printed = Pattern
        .compile("(?<![\\d.,])0*" + announced.count() + "(?![\\d])\\s*(\\+|or more|or so|plus\\b)?")
        .matcher(sentence);
    if (!printed.find()) {
      return false;
    }
    String before = new Span(Math.max(0, said.start() + printed.start() - BEFORE),
        said.start() + printed.start()).in(view)
        .toString().toLowerCase(Locale.ROOT);
    String after = new Span(said.end(), Math.min(view.length(), said.end() + BEFORE)).in(view)
        .toString().toLowerCase(Locale.ROOT);
    return printed.group(1) != null || AND_MORE.matcher(after).lookingAt()
        || Phrasings.own().ends("part-of-more", before.replaceFirst("\\W+$", ""));
  }

  /// Whether what is announced are things that rankings list.
  static boolean isOfThings(Announcement announced) {
    return THINGS.matcher(announced.noun()).find();
  }

  private static boolean isTold(Analysis analysis, Announcement announced) {
    var said = announced.evidence().span();
    return analysis.outline().sentence(said).map(Sentence::span)
        .filter(span -> TOLD.matcher(analysis.outline().view().substring(said.end(), span.end()))
            .matches())
        .isPresent();
  }

  /// Whether things are announced and the list is none of things, or another one of things has that number.
  private boolean isOtherList(ArticleLists lists, Announcement announced, Listing listing) {
    return isOfThings(announced)
        && (!lists.isRanked(listing) || isOfOtherSort(lists, announced, listing)
            || !new OwnAnnouncement(lists, announced).leadsTo(listing)
                && lists.hasRankingOf(announced.count()));
  }

  /// Whether reasons, tips and the like are announced, and the list is one of things.
  private static boolean isOfSayings(ArticleLists lists, Announcement announced,
      Listing listing) {
    return lists.isRanked(listing) && Phrasings.own().has("no-things", announced.noun());
  }

  /// Whether languages are announced and the list is of frameworks, or the other way round.
  private boolean isOfOtherSort(ArticleLists lists, Announcement announced, Listing listing) {
    boolean languages = LANGUAGES.matcher(announced.noun()).find();
    var things = lists.rankings(listing).stream()
        .flatMap(ranking -> ranking.items().stream()).map(Ranking.Item::framework)
        .filter(id -> !id.startsWith("?")).distinct().toList();
    long known = things.stream().filter(id -> catalogue.kind(id).equals("language")).count();
    return languages && known == 0 && !things.isEmpty()
        || FRAMEWORKS.matcher(announced.noun()).find() && known > 0 && known == things.size();
  }

  /// Whether some fair way of counting gives the number: the items, the items without a bonus, the things that they
  /// name, or the last printed number where headings in between are lost.
  static boolean agrees(ArticleLists lists, int count, Listing listing) {
    var items = listing.items();
    long counted = items.stream()
        .filter(item -> !isExtra(item.head().in(lists.analysis().outline().view())))
        .count();
    int greatest = items.stream().flatMap(item -> item.stated().stream().boxed())
        .mapToInt(Integer::intValue).max()
        .orElse(0);
    return items.size() == count || counted == count || greatest == count
        || things(lists, listing) == count || isGroup(lists, listing);
  }

  /// Whether a list is only the first group of a longer one.
  private static boolean isGroup(ArticleLists lists, Listing listing) {
    return lists.rankings(listing).stream()
        .anyMatch(
            ranking -> ranking.items().getLast().head().span().start() > listing.span().end());
  }

  private static long things(ArticleLists lists, Listing listing) {
    return lists.rankings(listing).stream()
        .flatMap(ranking -> ranking.items().stream()).map(Ranking.Item::framework).distinct()
        .count();
  }
}
