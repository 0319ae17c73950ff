package dev.crosscheck.extract;

import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Outline;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Tells which of several lists of the same things an article is about: it may survey them, tell of each, and go through
/// them once more for each respect.
final class RepeatedLists {

  private final Outline outline;
  private final List<ThingList> lists;
  private final Predicate<ThingList> mayBeMain;
  private final Map<Told, Long> lines;

  RepeatedLists(Outline outline, List<ThingList> lists, Predicate<ThingList> mayBeMain) {
    this.outline = outline;
    this.lists = lists;
    this.mayBeMain = mayBeMain;
    this.lines = lists.stream().filter(list -> list.listing().form() == Form.LINES)
        .collect(Collectors.groupingBy(this::told, Collectors.counting()));
  }

  /// What lines name, and the words that they stand under.
  private record Told(Set<String> things, String lead) {}

  /// The list of sections that says more of the same things, if there is one: numbered links may follow what an article
  /// is about, and the list of a survey may stand in front of it.
  ThingList inFull(ThingList best) {
    return lists.stream()
        .filter(list -> list.listing().form() == Form.SECTIONS
            && (list.end() <= best.start() || best.listing().form() != Form.SECTIONS)
            && list.coverage(best) >= Roles.LEAST_REPEATED
            && best.coverage(list) >= Roles.LEAST_REPEATED
            && Roles.length(best) < Roles.length(list))
        .findFirst().orElse(best);
  }

  /// The table before another one that has most of its things and twice as many: it may compare languages and databases
  /// beside the frameworks, and an article opens with what it is about.
  ThingList wider(ThingList best) {
    return best.listing().form() != Form.TABLE
        ? best
        : lists.stream()
            .filter(list -> list.listing().form() == Form.TABLE && list.end() <= best.start()
                && list.coverage(best) >= Roles.LEAST_REPEATED
                && list.things().size() >= 2 * best.things().size())
            .findFirst().orElse(best);
  }

  /// The first of several lists that have the same things, where the best one has few of them, or them and others in one
  /// respect: what is told of again and again is what the article is about.
  ThingList repeated(ThingList best) {
    var times = lists.stream().filter(list -> list.listing().form() != Form.SENTENCE)
        .collect(Collectors.groupingBy(ThingList::things, Collectors.counting()));
    return lists.stream().filter(mayBeMain)
        .filter(list -> list.things().size() >= 3 && !list.things().equals(best.things()))
        .filter(list -> list.things().containsAll(best.things())
            || best.listing().form() == Form.TABLE && best.coverage(list) >= Roles.LEAST_REPEATED)
        .filter(list -> times.getOrDefault(list.things(), 0L) >= Roles.OFTEN)
        .findFirst().orElse(best);
  }

  /// The first list of the same things where they head the sections of one criterion after another: none of these is more
  /// than the others.
  ThingList firstOfMany(ThingList best) {
    return underHeadings(best) < Roles.OFTEN
        ? best
        : lists.stream().filter(list -> list.things().equals(best.things()))
            .filter(mayBeMain).findFirst().orElse(best);
  }

  /// How many lists of the same things have sections for their items.
  private long underHeadings(ThingList best) {
    return lists.stream().filter(list -> list.listing().form() == Form.SECTIONS
        && list.things().equals(best.things())).count();
  }

  /// Whether a list is one of several sections or bullets that each go through the main list's things in one respect, or of
  /// several lines under the same words.
  boolean isOneRespect(ThingList best, ThingList list) {
    return switch (list.listing().form()) {
      case SECTIONS -> underHeadings(best) >= Roles.OFTEN;
      case BULLETS -> lists.stream().filter(other -> other.listing().form() == Form.BULLETS
          && other.things().equals(best.things())).count() >= Roles.OFTEN;
      case LINES -> list.things().equals(best.things())
          && lines.getOrDefault(told(list), 0L) > 1;
      case TABLE, SENTENCE -> false;
    };
  }

  /// Whether two things stand beside each other in lines under each of the numbered differences that the article is about.
  boolean isByCriteria(ThingList best) {
    return best.listing().form() == Form.BULLETS && best.things().size() == 2
        && lists.stream()
            .filter(list -> list.listing().form() == Form.BULLETS
                && list.things().equals(best.things()))
            .map(list -> outline.sections().get(list.entries().getFirst().item().section()))
            .filter(section -> !section.marker().isEmpty()).distinct().count() >= Roles.OFTEN;
  }

  private Told told(ThingList list) {
    return new Told(list.things(), list.listing().lead().in(outline.view()).toString().strip());
  }
}
