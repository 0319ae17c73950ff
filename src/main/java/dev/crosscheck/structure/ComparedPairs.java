package dev.crosscheck.structure;

import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a title that sets several things against each other ("A vs. B vs. C") as the list of an article whose sections
/// each compare two of them.
final class ComparedPairs {

  /// Fewest things; two have but one section.
  private static final int LEAST = 3;

  /// Longest title and heading that are looked through.
  /// - Unit: UTF-16 units.
  private static final int LONGEST = 300;

  private static final Pattern AGAINST = Pattern.compile("(?i)\\s(?:vs\\.?|versus)\\s");

  private ComparedPairs() {}

  static Optional<ListingFinder.Found> find(String view, Optional<Span> title,
      List<Section> sections) {
    return title.filter(span -> span.end() <= view.length())
        .map(span -> parts(view, span)).filter(parts -> parts.size() >= LEAST)
        .filter(parts -> areCompared(view, parts, sections)).map(ComparedPairs::list);
  }

  /// Whether each of them is in a heading of two, and most headings are of two.
  private static boolean areCompared(String view, List<Span> things, List<Section> sections) {
    var names = new HashSet<String>();
    things.forEach(thing -> names.add(name(view, thing)));
    Set<String> compared = new HashSet<>();
    int pairs = 0;
    for (var section : sections) {
      var two = parts(view, section.heading());
      if (two.size() == 2 && two.stream().allMatch(one -> names.contains(name(view, one)))) {
        two.forEach(one -> compared.add(name(view, one)));
        pairs++;
      }
    }
    return compared.equals(names) && pairs >= LEAST && pairs * 2 >= sections.size() - 1;
  }

  private static ListingFinder.Found list(List<Span> things) {
    var items = new ArrayList<Item>();
    things.forEach(thing -> items
        .add(new Item(items.size() + 1, OptionalInt.empty(), thing, thing, 0, false)));
    int start = things.getFirst().start();
    return new ListingFinder.Found(Form.SENTENCE, new Span(start, start), items);
  }

  private static List<Span> parts(String view, Span heading) {
    var parts = new ArrayList<Span>();
    if (heading.length() > LONGEST) {
      return parts;
    }
    var against = AGAINST.matcher(view).region(heading.start(), heading.end());
    int start = heading.start();
    while (against.find()) {
      parts.add(new Span(start, against.start()).strip(view));
      start = against.end();
    }
    parts.add(new Span(start, heading.end()).strip(view));
    return parts.stream().allMatch(part -> !part.isEmpty()) ? parts : List.of();
  }

  private static String name(String view, Span thing) {
    return thing.in(view).toString().toLowerCase(Locale.ROOT);
  }
}
