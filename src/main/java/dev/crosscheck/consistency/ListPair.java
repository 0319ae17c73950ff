package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two lists of one article that are meant to be the same: its main list and a recap of it, a list in front of it that
/// says what there will be, or a table behind it that compares its members.
/// - `inOrder`: whether the other list is numbered, its sentence calls itself the order of the things, or it is a list of
///   lines in front with the same members that is introduced as one of ranks.
record ListPair(Ranking main, Ranking other, Place place, boolean inOrder,
    Map<String, Integer> mainPositions, Map<String, Integer> otherPositions) {

  /// Where the other list stands and what a reader would call it.
  enum Place {
    RECAP("recap"), IN_FRONT("list in front"), TABLE("table");

    private final String words;

    Place(String words) {
      this.words = words;
    }
  }

  /// How a sentence calls the things that it is about to name the article's own.
  private static final Pattern ORDER = Pattern
      .compile("(?i)\\b(?:my|our|the|this|final|personal)\\s(?:\\w+\\s)?(?:order|ranking)\\b");

  private static final Phrasings PHRASINGS = Phrasings.own();

  /// How many marks may stand before the words of a head.
  private static final int MARKS = 2;

  /// Fewest things that both must have.
  private static final int FEWEST = 3;

  /// The same where the one says how many it has.
  private static final int FEWEST_COUNTED = 2;

  /// Share of the longer list that both must have, before they count as one list told twice. A sentence that picks
  /// three of ten is no recap.
  private static final double SAME_LIST = 0.8;

  /// Share of the members that a table of all of them has; one with fewer is a choice, whatever it is called.
  private static final double MOST = 0.6;

  /// The pairs of an article; none of one whose main list is split into several, of which no other list repeats one alone.
  static Stream<ListPair> of(Analysis analysis, Catalogue catalogue) {
    var mains = analysis.rankings().stream().filter(ranking -> ranking.role() == Ranking.Role.MAIN)
        .toList();
    if (mains.size() != 1) {
      return Stream.empty();
    }
    var main = mains.getFirst();
    return analysis.rankings().stream().filter(ranking -> ranking.role() != Ranking.Role.MAIN)
        .flatMap(other -> place(analysis, other, main).stream()
            .map(place -> new ListPair(main, other, place,
                other.ordered() && !isPath(other) || saysOrder(analysis, other)
                    || place == Place.IN_FRONT && isOfLines(analysis, other, main),
                Positions.of(main),
                made(catalogue, Positions.of(other), Positions.of(main).keySet()))))
        .filter(pair -> pair.leavesOut(analysis)
            || (pair.isSameList() || pair.isOneExchanged(analysis, catalogue))
                && (pair.place() != Place.TABLE || pair.isClosed()));
  }

  /// Whether a list calls for one thing after another ("Start with Flask"): the order to learn them in ranks none.
  private static boolean isPath(Ranking other) {
    return other.items().stream().allMatch(item -> PHRASINGS
        .find("calls-for", item.head().quote()).filter(said -> said.start() <= MARKS).isPresent());
  }

  /// The positions of another list without the languages that stand only in front of what is made with them ("PHP – Laravel"),
  /// where the main list hasn't got them.
  private static Map<String, Integer> made(Catalogue catalogue, Map<String, Integer> positions,
      Set<String> main) {
    var made = new LinkedHashMap<>(positions);
    made.entrySet()
        .removeIf(language -> !main.contains(language.getKey()) && positions.entrySet().stream()
            .anyMatch(thing -> thing.getValue().equals(language.getValue())
                && catalogue.isMadeWith(thing.getKey(), language.getKey())));
    return made;
  }

  private static Optional<Place> place(Analysis analysis, Ranking other, Ranking main) {
    return other.role() == Ranking.Role.RECAP || isCountedBehind(analysis, other, main)
        ? Optional.of(Place.RECAP)
        : isInFront(analysis, other, main)
            ? Optional.of(Place.IN_FRONT)
            : ComparisonTables.isBehind(analysis, other, main)
                || ComparisonTables.isInFront(analysis, other, main)
                    ? Optional.of(Place.TABLE)
                    : Optional.empty();
  }

  /// Whether a sentence behind the main list names as many things as it says and as the list has.
  private static boolean isCountedBehind(Analysis analysis, Ranking other, Ranking main) {
    return ComparisonTables.form(analysis, other).filter(Form.SENTENCE::equals).isPresent()
        && other.items().size() == main.items().size()
        && other.items().getFirst().head().span().start() >= main.items().getLast().head().span()
            .end()
        && isCounted(analysis, other);
  }

  private static boolean isOfLines(Analysis analysis, Ranking other, Ranking main) {
    return ComparisonTables.form(analysis, other)
        .filter(form -> form != Form.TABLE && form != Form.SENTENCE)
        .isPresent() && PHRASINGS.has("by-rank", lead(analysis, other))
        && Positions.of(main).keySet().equals(Positions.of(other).keySet());
  }

  private static CharSequence lead(Analysis analysis, Ranking ranking) {
    var outline = analysis.outline();
    return outline.listings().get(ranking.listing()).lead().in(outline.view());
  }

  /// Whether a table that only leaves out or only adds is more than a choice: it has all of the list's members, or has
  /// another in the place of one.
  private boolean isClosed() {
    return onlyMain().isEmpty() == onlyOther().isEmpty();
  }

  /// Whether a table that calls itself the comparison has most members of the list, and nothing else.
  private boolean leavesOut(Analysis analysis) {
    int shared = shared().size();
    return place == Place.TABLE && onlyOther().isEmpty() && !onlyMain().isEmpty()
        && shared >= FEWEST && shared >= MOST * mainPositions.size()
        && ComparisonTables.isOfAll(analysis, other);
  }

  /// Whether a list stands before the main one and announces it.
  private static boolean isInFront(Analysis analysis, Ranking other, Ranking main) {
    var outline = analysis.outline();
    if (other.listing() >= outline.listings().size()
        || other.items().getLast().head().span().end() > main.items().getFirst().head().span()
            .start()) {
      return false;
    }
    return isCounted(analysis, other) || isContents(analysis, other)
        || PHRASINGS.has("introduces-all", lead(analysis, other))
        || outline.announcements().stream().anyMatch(announced -> announced.listing().stream()
            .anyMatch(index -> index == other.listing()));
  }

  /// Whether a list is the article's table of contents.
  static boolean isContents(Analysis analysis, Ranking other) {
    var outline = analysis.outline();
    return outline.sections().get(Topics.section(outline, other.items().getFirst().head().span()))
        .zone() == Zone.NAVIGATION;
  }

  /// What a reader would call the other list.
  String name() {
    return place.words;
  }

  private boolean isSameList() {
    int shared = shared().size();
    return shared >= FEWEST
        && shared >= SAME_LIST * Math.max(mainPositions.size(), otherPositions.size());
  }

  /// Whether a list has another thing in the place of one, and all the rest: a recap that calls itself the order or tells
  /// their number, an overview of what is to come, or a relative of the thing.
  private boolean isOneExchanged(Analysis analysis, Catalogue catalogue) {
    boolean counted = isCounted(analysis, other);
    if (mainPositions.size() != otherPositions.size() || onlyMain().size() != 1
        || shared().size() < (counted ? FEWEST_COUNTED : FEWEST)
        || isToldByLanguage(catalogue, onlyMain().getFirst(), onlyOther().getFirst())) {
      return false;
    }
    return switch (place) {
      case RECAP -> counted || saysOrder(analysis, other)
          || relatives(catalogue, onlyMain().getFirst(), onlyOther()).findAny().isPresent();
      case IN_FRONT -> true;
      case TABLE -> ComparisonTables.isInFront(analysis, other, main)
          && !isHeaded(analysis, onlyOther().getFirst());
    };
  }

  /// Whether a heading names a thing.
  private static boolean isHeaded(Analysis analysis, String id) {
    return analysis.mentions().stream().filter(mention -> mention.framework().equals(id))
        .anyMatch(mention -> analysis.outline().sections().stream().skip(1)
            .anyMatch(section -> section.heading().contains(mention.evidence().span())));
  }

  /// Whether the one list names a thing where the other names the language it is written in.
  private static boolean isToldByLanguage(Catalogue catalogue, String one, String other) {
    return catalogue.isMadeWith(one, other) || catalogue.isMadeWith(other, one);
  }

  /// Whether the other list's sentence says how many there are.
  private static boolean isCounted(Analysis analysis, Ranking other) {
    var span = sentence(analysis, other);
    return span.isPresent() && analysis.outline().announcements().stream()
        .anyMatch(announced -> announced.count() == other.items().size()
            && span.get().contains(announced.evidence().span()));
  }

  /// Whether the words before the other list call it an order or a ranking, and not one in one respect.
  private static boolean saysOrder(Analysis analysis, Ranking list) {
    var first = list.items().getFirst().head().span();
    return sentence(analysis, list)
        .map(span -> new Span(span.start(), first.start()).in(analysis.outline().view()))
        .filter(words -> ORDER.matcher(words).find() && !PHRASINGS.has("one-respect", words))
        .isPresent();
  }

  private static Optional<Span> sentence(Analysis analysis, Ranking list) {
    var first = list.items().getFirst().head().span();
    return analysis.outline().sentences().stream().map(Sentence::span)
        .filter(span -> span.contains(first)).findFirst();
  }

  /// Things of both, in the order of the main list.
  List<String> shared() {
    return mainPositions.keySet().stream().filter(otherPositions::containsKey).toList();
  }

  /// Things that the other list lacks; a row of a table stands for all that share a place ("Node.js with Express").
  List<String> onlyMain() {
    var told = place == Place.TABLE
        ? shared().stream().map(mainPositions::get).collect(Collectors.toSet())
        : Set.<Integer>of();
    return only(mainPositions.keySet(), otherPositions.keySet()).stream()
        .filter(id -> !told.contains(mainPositions.get(id))).toList();
  }

  List<String> onlyOther() {
    return only(otherPositions.keySet(), mainPositions.keySet());
  }

  private static List<String> only(Set<String> these, Set<String> those) {
    return these.stream().filter(id -> !those.contains(id)).toList();
  }

  /// For a thing that only one list has the related one that only the other has (Spring for Spring Boot).
  Stream<String> relatives(Catalogue catalogue, String id, List<String> others) {
    return others.stream().filter(other -> catalogue.related(id, other));
  }

  /// The shared things that stand elsewhere, in the order of the main list: those outside the longest run of things that
  /// both lists have in one order. Empty where the one isn't ordered or is in groups, or runs the other way on purpose.
  List<String> moved() {
    if (!main.ordered() || !inOrder || Positions.startsAnew(main)) {
      return List.of();
    }
    var ids = shared().stream()
        .sorted((a, b) -> Integer.compare(position(mainPositions, a), position(mainPositions, b)))
        .toList();
    var moved = outside(ids, 1);
    boolean reversed = outside(ids, -1).isEmpty();
    return reversed ? List.of() : moved;
  }

  private static int position(Map<String, Integer> positions, String id) {
    return positions.getOrDefault(id, 0);
  }

  /// The things outside a longest run of rising (or falling) positions; quadratic in the length of a list, which is short.
  private List<String> outside(List<String> ids, int direction) {
    int[] best = new int[ids.size()];
    int[] from = new int[ids.size()];
    int end = -1;
    for (int i = 0; i < ids.size(); i++) {
      best[i] = 1;
      from[i] = -1;
      for (int j = 0; j < i; j++) {
        int rise = (position(otherPositions, ids.get(i)) - position(otherPositions, ids.get(j)))
            * direction;
        if (rise >= 0 && best[j] + 1 > best[i]) {
          best[i] = best[j] + 1;
          from[i] = j;
        }
      }
      end = end < 0 || best[i] > best[end] ? i : end;
    }
    var kept = new HashSet<String>();
    for (int i = end; i >= 0; i = from[i]) {
      kept.add(ids.get(i));
    }
    return ids.stream().filter(id -> !kept.contains(id)).toList();
  }
}
