package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking.Role;
import dev.crosscheck.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Tells which of an article's lists of things is the one it is about, and which repeat it.
final class Roles {

  /// Least share of a later list's things that the main list has too, for it to repeat the main list.
  static final double LEAST_REPEATED = 0.6;

  /// Least share of the main list's things that a table at a glance has; a revision may have forgotten one.
  static final double LEAST_AT_A_GLANCE = 0.8;

  /// Least length of an item that is a section and not a line, in UTF-16 units on the average.
  static final int LEAST_SECTION = 80;

  /// How much shorter than the main list's the items of a list are that repeats it in brief.
  static final double SHORTER = 0.7;

  /// How many lists of the same things show that the article is about them.
  static final int OFTEN = 3;

  /// Smallest share of a list's items that name things where it goes over them again.
  private static final double LEAST_NAMED = 0.7;

  /// The share of the article after which a list of short lines begins late, and below which it is small.
  static final double LATE = 0.6;
  static final double SMALL = 0.25;

  /// Words before a list that say that it repeats what came before, or which of that to take.
  private static final String AGAIN = "told-again";

  /// Words before a table that has all of the main list's things once more, and not in one respect alone.
  private static final String AT_A_GLANCE = "all-at-once";

  private static final Phrasings PHRASINGS = Phrasings.own();

  private static final Set<String> PARTS = Set.of("library", "orm", "tool", "server");

  private final Outline outline;
  private final Catalogue catalogue;
  private final RepeatedLists sameThings;
  private final ItemNames names;
  private final Optional<ThingList> main;
  private final Optional<ThingList> brief;
  private final PassingLists passing;
  private final SplitTables tables;
  private final RecapSentences sentences;
  private final List<Span> lines;

  Roles(Outline outline, Catalogue catalogue, ItemNames names, List<ThingList> lists) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.sentences = new RecapSentences(outline);
    this.names = names;
    this.tables = new SplitTables(outline, names);
    this.lines = lists.stream().map(ThingList::listing)
        .filter(listing -> listing.form() == Form.LINES)
        .flatMap(listing -> listing.items().stream()).map(Item::body)
        .sorted(Comparator.comparingInt(Span::start)).toList();
    this.sameThings = new RepeatedLists(outline, lists, this::mayBeMain);
    this.main = best(lists.stream().filter(this::mayBeMain))
        .or(() -> best(lists.stream().filter(list -> list.listing().form() == Form.SECTIONS)
            .filter(list -> !areParts(list) || ListTitle.announces(outline)
                || ListTitle.heads(outline, list.listing()) || isTitled(list))))
        .or(() -> best(lists.stream().filter(this::isTitle)))
        .or(() -> lists.stream().filter(list -> list.areColumns(outline) && isOfTables())
            .findFirst())
        .map(sameThings::inFull).map(sameThings::repeated).map(sameThings::firstOfMany)
        .filter(list -> !sameThings.isByCriteria(list)).map(sameThings::wider)
        .map(list -> new LanguageGroups(outline, catalogue).members(list, lists));
    this.brief = lastInBrief(lists);
    this.passing = new PassingLists(outline, main);
  }

  /// Whether the title enumerates the things.
  private boolean isTitle(ThingList list) {
    return outline.metadata().titleSpan()
        .filter(title -> title.contains(list.listing().span())).isPresent();
  }

  /// Whether the title names all that a list has ("Choosing Between Prisma and TypeORM").
  private boolean isTitled(ThingList list) {
    return list.entries().stream()
        .allMatch(entry -> entry.names().stream().anyMatch(names::isTitled));
  }

  private Optional<ThingList> best(Stream<ThingList> lists) {
    return lists
        .max(Comparator.comparingDouble(this::weight)
            .thenComparingLong(ThingList::namedEntries)
            .thenComparingInt(list -> -list.listing().index()));
  }

  /// Whether things are only named together, in a list that is neither the main one nor repeats it.
  boolean isPassing(ThingList list) {
    return of(list) == Role.OTHER && (isInLine(list) || passing.isPassing(list, rankable(list)));
  }

  /// Whether a sentence's list is one line of another list.
  private boolean isInLine(ThingList list) {
    int at = Span.last(lines, Function.identity(), list.start());
    return list.listing().form() == Form.SENTENCE && at >= 0
        && lines.get(at).contains(list.listing().span());
  }

  Role of(ThingList list) {
    if (main.filter(first -> first.equals(list) || tables.goesOn(first, list)).isPresent()) {
      return Role.MAIN;
    }
    boolean again = main.filter(first -> repeats(list, first)).isPresent()
        || brief.filter(list::equals).isPresent();
    return again ? Role.RECAP : Role.OTHER;
  }

  /// Whether a list names the main list's things again, and stands where that is done or says so.
  private boolean repeats(ThingList list, ThingList first) {
    return sentences.counts(list, first) || isAdvice(list, first)
        || hasSameThings(list, first) && switch (list.listing().form()) {
          case TABLE -> (says(list, AT_A_GLANCE) || tables.tellsUse(list, first))
              && list.coverage(first) >= LEAST_AT_A_GLANCE;
          case SENTENCE -> sentences.repeats(list, first, says(list, AGAIN));
          case SECTIONS, BULLETS -> isOfThings(list) && (list.isRecap(outline) || says(list, AGAIN)
              || isPath(list, first)
              || list.isNumbered() && first.isNumbered() && list.things().equals(first.things()));
          // places told in prose may be those in one respect
          case LINES -> !sameThings.isOneRespect(first, list)
              && (list.isRecap(outline) || says(list, AGAIN) || isAdvised(list, first));
        };
  }

  /// Whether lines tell which thing to choose in which case, and the words before them or the heading above them, behind
  /// the main list, say that advice follows.
  private boolean isAdvised(ThingList list, ThingList first) {
    var section = outline.sections().get(list.entries().getFirst().item().section());
    return list.isByCase(outline) && Stream.of(list.listing().lead(), section.heading())
        .filter(words -> words.start() >= first.end()).map(words -> words.in(outline.view()))
        .anyMatch(words -> PHRASINGS.has("advises", words) || PHRASINGS.has(AGAIN, words));
  }

  /// Whether bullets call for one thing after another ("Start with Flask") under a heading that tells of a way to learn
  /// them, or in a section behind the main list that does.
  private boolean isPath(ThingList list, ThingList first) {
    var section = outline.sections().get(list.entries().getFirst().item().section());
    var around = outline.sections().get(section.parent());
    return list.listing().form() == Form.BULLETS
        && list.entries().stream().map(entry -> entry.item().head().in(outline.view()))
            .allMatch(head -> PHRASINGS.find("calls-for", head)
                .filter(said -> said.start() == 0).isPresent())
        && Stream.of(section, around)
            .filter(one -> one.heading().start() >= first.end())
            .anyMatch(one -> PHRASINGS.has("learning-path", one.heading().in(outline.view())));
  }

  /// Whether the headings of a later list each say when to choose one or more of the main list's things ("Choose Gin if …"),
  /// though not all of them.
  private boolean isAdvice(ThingList list, ThingList first) {
    return list.listing().form() == Form.SECTIONS && list.start() >= first.end()
        && first.things().containsAll(list.things())
        && list.entries().stream().map(entry -> outline.sections().get(entry.item().section()))
            .map(section -> section.heading().in(outline.view()))
            .allMatch(heading -> PHRASINGS.begins("choosing", heading)
                || PHRASINGS.begins("when-to-choose", heading));
  }

  /// Whether a sentence tells its things in their order, as it says itself.
  boolean saysOrder(ThingList list) {
    return sentences.saysOrder(list);
  }

  /// Whether nearly all of a list's items name things: among takeaways a few name what they are about.
  private static boolean isOfThings(ThingList list) {
    return list.namedEntries() >= list.listing().items().size() * LEAST_NAMED;
  }

  private boolean hasSameThings(ThingList list, ThingList first) {
    return comesAfter(list, first) && first.coverage(list) >= LEAST_REPEATED
        && list.coverage(first) >= LEAST_REPEATED;
  }

  /// Whether a list begins behind another one, or at the end of its last section under words that sum up.
  private boolean comesAfter(ThingList list, ThingList first) {
    var form = list.listing().form();
    return list.start() >= first.end() || (form == Form.LINES || form == Form.TABLE)
        && list.start() > first.entries().getLast().item().head().end()
        && says(list, form == Form.TABLE ? AT_A_GLANCE : AGAIN);
  }

  /// The list that comes last and says least of each thing, where none says that it is a recap but advice: those before it
  /// tell of one respect each.
  private Optional<ThingList> lastInBrief(List<ThingList> lists) {
    return main.filter(first -> lists.stream()
        .noneMatch(list -> list.start() >= first.end() && !list.isByCase(outline)
            && !isClosing(list) && repeats(list, first)))
        .flatMap(first -> lists.stream()
            .filter(list -> list.start() >= first.end() && hasEachThing(list, first))
            .filter(list -> !isUnder(list, "no-recap"))
            .filter(list -> !list.isByCase(outline) && !isClosing(list))
            .filter(list -> switch (list.listing().form()) {
              case TABLE, SENTENCE -> false;
              case SECTIONS, BULLETS, LINES -> !sameThings.isOneRespect(first, list) &&
                  length(list) < (list.isNumbered() && !first.isNumbered() ? 1 : SHORTER)
                      * length(first);
            }).reduce((before, list) -> list).filter(Roles::isOfThings));
  }

  /// Whether its lines are closing words.
  private boolean isClosing(ThingList list) {
    return list.listing().form() == Form.LINES && list.isRecap(outline);
  }

  /// Whether all of the main list's things and no others have items of their own: items that join several give advice.
  private static boolean hasEachThing(ThingList list, ThingList first) {
    return list.things().equals(first.things()) && list.namedEntries() >= first.namedEntries();
  }

  /// Whether the words before a list have one of the wordings of a role.
  private boolean says(ThingList list, String role) {
    return PHRASINGS.has(role, lead(list));
  }

  /// Whether the heading right above a list has one of the wordings of a role.
  private boolean isUnder(ThingList list, String role) {
    return PHRASINGS.has(role, ListTitle.above(outline, list.listing()).toLowerCase(Locale.ROOT));
  }

  private String lead(ThingList list) {
    int start = Math.min(list.listing().lead().start(), list.start());
    return outline.view().substring(start, list.start());
  }

  /// How long its items are on the average, in UTF-16 units.
  static double length(ThingList list) {
    return list.entries().stream().mapToInt(entry -> entry.item().body().length()).average()
        .orElse(0);
  }

  private boolean mayBeMain(ThingList list) {
    return list.listing().form() != Form.SENTENCE && !list.areColumns(outline)
        && (rankable(list) >= 0.5 || list.isNumbered() || ListTitle.heads(outline, list.listing()))
        && !isAfterthought(list);
  }

  /// Whether at least half of what the article says stands in tables.
  private boolean isOfTables() {
    int all = outline.blocks().stream().mapToInt(block -> block.span().length()).sum();
    return outline.blocks().stream()
        .filter(block -> block.kind() == Kind.CELL || block.kind() == Kind.HEADER_CELL)
        .mapToInt(block -> block.span().length()).sum() * 2 >= all;
  }

  /// Whether a few short lines close an article that is about something else than each of them: advice by case.
  private boolean isAfterthought(ThingList list) {
    boolean lines = list.listing().form() == Form.BULLETS || list.listing().form() == Form.LINES;
    int all = outline.view().length();
    return lines && !list.isNumbered() && length(list) < LEAST_SECTION
        && !ListTitle.countsExactly(outline, list.entries().size())
        && list.start() > all * LATE && list.end() - list.start() < all * SMALL;
  }

  /// Whether a list has nothing but what frameworks are made of, as an article on one of them may go through it.
  private boolean areParts(ThingList list) {
    return list.things().stream().allMatch(id -> PARTS.contains(catalogue.kind(id)));
  }

  /// The share of things that articles rank, from 0 to 1; what no catalogue has may be one.
  private double rankable(ThingList list) {
    var things = list.things();
    long count = things.stream()
        .filter(id -> catalogue.find(id).map(Thing::isRankable).orElse(true)).count();
    return things.isEmpty() ? 0 : (double) count / things.size();
  }

  /// Sections before bullets before tables, numbered before others, long before short.
  private double weight(ThingList list) {
    double form = switch (list.listing().form()) {
      case SECTIONS -> 6;
      case BULLETS, LINES -> length(list) >= LEAST_SECTION ? 3 : 0;
      case TABLE -> 1;
      case SENTENCE -> 0;
    };
    return form + (list.isNumbered() ? 3 : 0) + Math.min(list.things().size(), 12)
        + 3 * rankable(list);
  }
}
