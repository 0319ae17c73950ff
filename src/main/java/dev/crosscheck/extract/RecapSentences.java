package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.NumberWords;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells which sentences enumerate the main list's things once more, as a recap does.
final class RecapSentences {

  /// Fewest things of such a sentence; two or three stand together in many sentences.
  private static final int FEWEST = 4;

  /// How far before and behind an enumeration the words are looked for that make it a recap.
  /// - Unit: UTF-16 units.
  private static final int REACH = 120;

  /// Words of a sentence that enumerates the main list's things as such.
  private static final Pattern ORDER = Pattern
      .compile("(?i)\\b(?:top|best|most|list|following|order|rank(?:ed|ing)?|favou?rites?)\\b");

  /// Words of a sentence that tell how many of a kind there are.
  private static final Pattern NUMBER = Pattern.compile("(?i)\\b("
      + NumberWords.SEVERAL + "|\\d{1,2})\\b(?!\\W+(?:of|years?|days?|months?)\\b)");

  /// From the words that introduce a sentence's list to its first name.
  private static final Pattern COLON = Pattern.compile("[\\s:*_(\u2013\u2014-]*");

  private static final Pattern SIGNS = Pattern.compile("\\s(?:>|->|[\u2192\u21d2])\\s");

  private final Outline outline;
  private final Phrasings phrasings = Phrasings.own();

  RecapSentences(Outline outline) {
    this.outline = outline;
  }

  /// Whether a sentence behind the main list enumerates its things as so many of a kind: "We compared three libraries: …".
  boolean counts(ThingList list, ThingList first) {
    return list.listing().form() == Form.SENTENCE && list.start() >= first.end()
        && list.things().equals(first.things()) && NUMBER.matcher(lead(list)).results()
            .anyMatch(said -> NumberWords.value(said.group(1)) == list.things().size());
  }

  /// Whether a sentence with most of the main list's things says that it repeats them, or has them all and no others.
  /// - `again`: whether its first words say so.
  boolean repeats(ThingList list, ThingList first, boolean again) {
    boolean enough = list.things().size() >= FEWEST;
    return enough && (again || ORDER.matcher(lead(list)).find() || sumsUp(list)
        || list.things().equals(first.things()) && !phrasings.has("one-respect", lead(list)))
        || isOrder(list, first);
  }

  /// Whether the words before a sentence's things look back at them ("so there you have it"), or those behind make them
  /// the article's choice ("are our top picks").
  private boolean sumsUp(ThingList list) {
    String before = outline.view().substring(
        Math.max(list.listing().lead().start() - REACH, 0), list.start());
    String behind = new Span(list.end(), Math.min(list.end() + REACH, outline.view().length()))
        .in(outline.view()).toString();
    return phrasings.find("sums-up", before)
        .filter(said -> before.length() - said.end() <= REACH
            && before.indexOf('\n', said.end()) < 0)
        .isPresent()
        || phrasings.find("summed-up", behind).filter(said -> said.start() <= 2).isPresent();
  }

  /// Whether a sentence calls itself the order of all the main list's things, and not in one respect: what has so few says
  /// it right before them.
  private boolean isOrder(ThingList list, ThingList first) {
    String lead = lead(list);
    return list.start() >= first.end() && list.things().equals(first.things())
        && !phrasings.has("one-respect", lead) && Stream.of("own-order", "in-order")
            .anyMatch(role -> phrasings.find(role, lead)
                .filter(said -> COLON.matcher(lead.substring(said.end())).matches()).isPresent());
  }

  /// Whether a sentence tells its things in their order, as it says itself.
  boolean saysOrder(ThingList list) {
    return list.listing().form() == Form.SENTENCE && !phrasings.has("one-respect", lead(list))
        && (phrasings.has("in-order", lead(list)) || isSigned(list));
  }

  /// Whether signs stand between its things ("Gin > Echo > Fiber").
  private boolean isSigned(ThingList list) {
    return SIGNS.matcher(outline.view().substring(list.start(), list.end())).find();
  }

  private String lead(ThingList list) {
    int start = Math.min(list.listing().lead().start(), list.start());
    return outline.view().substring(start, list.start());
  }
}
