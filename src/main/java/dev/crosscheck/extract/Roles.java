package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells which of an article's lists of things is the one it is about, and which repeat it.
final class Roles {

  /// Least share of a later list's things that the main list has too, for it to repeat the main list.
  static final double LEAST_REPEATED = 0.6;

  /// Least length of an item that is a section and not a line, in UTF-16 units on the average.
  static final int LEAST_SECTION = 80;

  /// Fewest things of a sentence that repeats the main list; two or three stand together in many sentences.
  static final int FEWEST_IN_SENTENCE = 4;

  /// How much shorter than the main list's the items of a list are that repeats it in brief.
  static final double SHORTER = 0.7;

  private static final Pattern AGAIN = Pattern
      .compile("(?i)\\b(?:top|best|most|list|following|recap|order|"
          + "rank(?:ed|ing)?|summary|summari[sz]e|conclusion|again|once more|favou?rites?|take ?aways?)\\b");

  private final Outline outline;
  private final Catalogue catalogue;
  private final Optional<ThingList> main;

  Roles(Outline outline, Catalogue catalogue, List<ThingList> lists) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.main = lists.stream().filter(this::mayBeMain)
        .max(Comparator.comparingDouble(this::weight)
            .thenComparingInt(list -> -list.listing().index()));
  }

  Role of(ThingList list) {
    if (main.filter(list::equals).isPresent()) {
      return Role.MAIN;
    }
    return main.filter(first -> repeats(list, first)).isPresent() ? Role.RECAP : Role.OTHER;
  }

  private boolean repeats(ThingList list, ThingList first) {
    return list.start() >= first.end() && first.coverage(list) >= LEAST_REPEATED
        && list.coverage(first) >= LEAST_REPEATED / 1.2 && switch (list.listing().form()) {
          case TABLE -> false;
          case SENTENCE -> list.things().size() >= FEWEST_IN_SENTENCE && says(list);
          case SECTIONS, BULLETS, LINES -> list.isRecap(outline) || says(list)
              || length(list) < SHORTER * length(first);
        };
  }

  /// Whether the words before a list say that it is the list once more.
  private boolean says(ThingList list) {
    var lead = list.listing().lead();
    int start = Math.min(lead.start(), list.start());
    return AGAIN.matcher(outline.view().substring(start, list.start())).find();
  }

  private static double length(ThingList list) {
    return list.entries().stream().mapToInt(entry -> entry.item().body().length()).average()
        .orElse(0);
  }

  private boolean mayBeMain(ThingList list) {
    return list.listing().form() != Form.SENTENCE && rankable(list) >= 0.5;
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
