package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Outline;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether an article says that it lists things, and not reasons or steps.
final class ListTitle {

  /// What is listed.
  private static final Pattern THINGS = Pattern
      .compile(
          ".*\\b(?:frameworks?|languages?|libraries|tools|technologies|platforms|options|choices)");

  /// What is made by programmers, and may be listed under names that nobody knows.
  private static final Pattern MADE = Pattern
      .compile(".*\\b(?:frameworks|microframeworks|libraries|languages)");

  /// What an introduction calls the things that the list behind it tells of.
  private static final Pattern SEVERAL = Pattern
      .compile("(?i)\\b(?:frameworks|microframeworks|libraries|languages|tools)\\b");

  /// Longest text that introduces a list.
  /// - Unit: UTF-16 units.
  private static final int INTRODUCTION = 400;

  /// How many there are, as titles say it.
  private static final Pattern COUNT = Pattern.compile("\\b\\d{1,2}\\b");

  private static final Phrasings PHRASINGS = Phrasings.own();

  private ListTitle() {}

  /// Whether it announces a list of so many things or more.
  static boolean counts(Outline outline, int things) {
    return outline.announcements().stream()
        .anyMatch(one -> one.count() >= things && THINGS.matcher(one.noun()).matches());
  }

  /// Whether it announces exactly so many frameworks, libraries or languages.
  static boolean countsExactly(Outline outline, int things) {
    return outline.announcements().stream()
        .anyMatch(one -> one.count() == things && MADE.matcher(one.noun()).matches());
  }

  /// Whether the text right before a list of numbered sections speaks of frameworks, libraries, languages or tools.
  static boolean introduces(Outline outline, Listing listing) {
    int start = listing.span().start();
    return listing.form() == Form.SECTIONS && listing.numbered()
        && SEVERAL.matcher(outline.view()).region(Math.max(0, start - INTRODUCTION), start).find();
  }

  /// Whether the heading right above a list says that frameworks, libraries or languages follow.
  static boolean heads(Outline outline, Listing listing) {
    return MADE.matcher(above(outline, listing).toLowerCase(Locale.ROOT)).lookingAt();
  }

  /// The heading right above a list; empty where there is none.
  static String above(Outline outline, Listing listing) {
    var section = outline.sections().get(listing.items().getFirst().section());
    var above = listing.form() == Form.SECTIONS
        ? outline.sections().get(section.parent())
        : section;
    return above.index() == 0 ? "" : above.heading().in(outline.view()).toString();
  }

  /// Whether its title, or a count of two or more anywhere, announces a list of things.
  static boolean announces(Outline outline) {
    return counts(outline, 2) || outline.metadata().titleSpan()
        .filter(title -> tells(title.in(outline.view()))).isPresent();
  }

  /// Whether a title tells of a choice, a comparison or a count, and then of things, but sets none against another.
  private static boolean tells(CharSequence title) {
    var count = COUNT.matcher(title).results().map(MatchResult::end);
    var list = PHRASINGS.find("tells-of-list", title).map(Phrasings.Said::end).stream();
    return !PHRASINGS.has("against", title) && Stream.concat(list, count)
        .anyMatch(end -> PHRASINGS.has("listed-things", title.subSequence(end, title.length())));
  }
}
