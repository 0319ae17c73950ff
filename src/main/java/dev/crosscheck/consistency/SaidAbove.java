package dev.crosscheck.consistency;

import dev.crosscheck.model.Announcement;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the texts above an article's lists say of what their items are.
final class SaidAbove {

  /// Texts above a list that are looked at where it isn't the main one: the head of its column, its lead and the innermost heading.
  private static final int NEAREST = 3;

  private final Outline outline;
  private final Columns columns;

  /// The nouns of the announced counts of each list.
  private final Map<Integer, List<String>> announced;

  SaidAbove(Outline outline) {
    this.outline = outline;
    this.columns = new Columns(outline);
    this.announced = outline.announcements().stream()
        .filter(announcement -> announcement.listing().isPresent())
        .collect(Collectors.groupingBy(announcement -> announcement.listing().getAsInt(),
            Collectors.mapping(Announcement::noun, Collectors.toList())));
  }

  /// Whether what stands nearest above the list and says what its items are says so: the head of its column, its lead,
  /// the headings around it, the article's title; of a list beside the main one only what stands right above it.
  boolean speaksOf(Ranking ranking, KindWords kind, boolean main) {
    return said(ranking).limit(main ? Integer.MAX_VALUE : NEAREST)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .filter(text -> ListedKinds.SORTS.stream().anyMatch(text::contains)).limit(1)
        .anyMatch(kind::isNamedIn);
  }

  private Stream<String> said(Ranking ranking) {
    if (ranking.listing() >= outline.listings().size()) {
      return Stream.of(outline.metadata().title());
    }
    var listing = outline.listings().get(ranking.listing());
    return Stream.of(columns.heads(listing.items().getFirst().head()),
        Stream.of(text(listing.lead())),
        headings(listing), announced.getOrDefault(ranking.listing(), List.of()).stream(),
        Stream.of(outline.metadata().title()))
        .flatMap(texts -> texts);
  }

  /// The headings of the sections that a list stands in, the innermost first.
  private Stream<String> headings(Listing listing) {
    int section = listing.items().getFirst().section();
    int around = listing.form() == Listing.Form.SECTIONS
        ? outline.sections().get(section).parent()
        : section;
    var headings = Stream.<Span>builder();
    for (var at = outline.sections().get(around);; at = outline.sections().get(at.parent())) {
      headings.add(at.heading());
      if (at.parent() == at.index()) {
        return headings.build().map(this::text);
      }
    }
  }

  private String text(Span span) {
    return span.in(outline.view()).toString();
  }
}
