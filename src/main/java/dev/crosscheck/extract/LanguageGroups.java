package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Outline;
import java.util.List;
import java.util.regex.Pattern;

/// Tells headings of languages that only group what an article lists from a list of languages.
record LanguageGroups(Outline outline, Catalogue catalogue) {

  /// The share of sections that bullets take where the sections hold nothing else.
  static final double LEAST_FILLED = 0.5;

  /// Words of a title that announces languages and not what is grouped by them.
  private static final Pattern LANGUAGES = Pattern
      .compile("(?i)(?<!\\bby )\\blanguages?\\b(?!.*\\bframeworks\\b)");

  /// What stands under the headings of languages, sections or the bullets that these are made of; the list itself where it
  /// isn't of languages, or is what the article is about.
  ThingList members(ThingList best, List<ThingList> lists) {
    boolean languages = best.listing().form() == Form.SECTIONS && !best.isNumbered()
        && best.entries().stream().allMatch(entry -> entry.names().isEmpty()
            || isLanguage(entry.names().getFirst().framework()));
    return languages
        ? lists.stream()
            .filter(list -> !list.equals(best) && switch (list.listing().form()) {
              case BULLETS -> list.start() >= best.start() && isMadeWith(list, best)
                  && fills(list, best);
              case SECTIONS -> list.start() >= best.start() && isMadeWith(list, best);
              case TABLE -> isOverview(list, best);
              case LINES, SENTENCE -> false;
            })
            .findFirst().orElse(best)
        : best;
  }

  /// Whether a table before all the sections has the things that these sort by their languages.
  private boolean isOverview(ThingList table, ThingList languages) {
    return table.end() <= languages.start() && !announcesLanguages()
        && table.things().stream().noneMatch(this::isLanguage) && isMadeWith(table, languages);
  }

  private boolean isLanguage(String id) {
    return catalogue.kind(id).equals("language");
  }

  private boolean fills(ThingList list, ThingList sections) {
    int told = sections.sections().stream().map(section -> outline.sections().get(section))
        .mapToInt(section -> text(section.heading().end(), section.body().end())).sum();
    int listed = list.entries().stream().map(entry -> entry.item().body())
        .mapToInt(body -> text(body.start(), body.end())).sum();
    return listed >= LEAST_FILLED * told;
  }

  /// How many letters and figures a text has.
  private int text(int from, int to) {
    return (int) outline.view().substring(from, to).chars().filter(Character::isLetterOrDigit)
        .count();
  }

  /// Whether a list has twice as many things as another has languages, or as many that are made with these, and the title
  /// announces no languages.
  private boolean isMadeWith(ThingList list, ThingList languages) {
    long groups = languages.namedEntries();
    return list.things().size() >= 2 * groups
        || list.things().size() >= groups && !announcesLanguages()
            && list.things().stream().allMatch(thing -> languages.things().stream()
                .anyMatch(language -> catalogue.isMadeWith(thing, language)));
  }

  private boolean announcesLanguages() {
    return outline.metadata().titleSpan()
        .filter(title -> LANGUAGES.matcher(title.in(outline.view())).find()).isPresent();
  }
}
