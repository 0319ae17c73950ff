package dev.crosscheck.structure;

import dev.crosscheck.model.Announcement;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Sentence.Shape;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds announced counts in titles, headings and prose, and the lists that they speak of.
final class AnnouncementFinder {

  /// How far behind its sentence an announced list may begin, when nothing else ties them.
  /// - Unit: UTF-16 units.
  private static final int NEAR = 700;

  /// Ties that are too few, on the scale of [#fit].
  private static final int LEAST_FIT = 2;

  /// Longest marker of a heading.
  /// - Unit: UTF-16 units.
  private static final int MARKER = 6;

  private final Article article;
  private final String view;
  private final List<Section> sections;
  private final AnnouncedLists lists;

  AnnouncementFinder(Article article, String view, List<Section> sections, List<Listing> listings) {
    this.article = article;
    this.view = view;
    this.sections = sections;
    this.lists = new AnnouncedLists(view, sections, listings);
  }

  /// All announcements; `title` is where the title stands, which may be nowhere but in front matter.
  List<Announcement> find(List<Sentence> sentences, Optional<Span> title) {
    var found = new ArrayList<Announcement>();
    title.filter(span -> sentences.stream().noneMatch(sentence -> sentence.span().overlaps(span)))
        .ifPresent(span -> Counts.in(article.text(), span, true)
            .forEach(count -> found.add(new Announcement(count.count(),
                count.noun(), article.quote(count.span()),
                best(lists.all(), count, sections.getFirst(), true).stream()
                    .mapToInt(Listing::index).findFirst()))));
    for (var sentence : sentences) {
      boolean titleAgain = sentence.zone() == Zone.TITLE
          && title.filter(sentence.span()::overlaps).isEmpty();
      if (sentence.zone().isContent() && speaks(sentence.shape()) && !titleAgain) {
        boolean heading = sentence.shape() == Shape.HEADING || sentence.zone() == Zone.TITLE;
        for (var count : Counts.in(view, sentence.span(), heading)) {
          found.add(new Announcement(count.count(), count.noun(), article.quote(count.span()),
              listing(sentence, count)));
        }
      }
    }
    return found;
  }

  private static boolean speaks(Shape shape) {
    return switch (shape) {
      case PROSE, HEADING -> true;
      case BULLET, CELL, LABEL, VALUE -> false;
    };
  }

  private OptionalInt listing(Sentence sentence, Counts.Count count) {
    boolean heading = sentence.shape() == Shape.HEADING || sentence.zone() == Zone.TITLE;
    boolean promise = heading || Cue.PROMISE.occursIn(sentence.span().in(view));
    var section = sections.get(sentence.section());
    var inside = promise
        ? lists.likely(count, section, section.body(), sentence.span().start(), NEAR)
        : rightBehind(sentence, count, section.body());
    var best = best(inside, count, section, heading);
    if (best.isEmpty() && promise && section.index() != 0 && !heading) {
      var article = sections.getFirst();
      best = best(
          lists.likely(count, article, article.body(), sentence.span().start(), NEAR), count,
          article, false).filter(list -> lists.agrees(list, count));
    }
    if (best.isEmpty() && promise && !heading) {
      best = lists.beginning(sentence.span().start(), sentence.span().end() + NEAR).stream()
          .filter(list -> list.numbered() && isBelow(list, sentence)).findFirst();
    }
    return best.stream().mapToInt(Listing::index).findFirst();
  }

  /// Lists right behind a sentence that promises none.
  private List<Listing> rightBehind(Sentence sentence, Counts.Count count, Span within) {
    return lists.beginning(sentence.span().start(), sentence.span().end() + NEAR).stream()
        .filter(list -> within.contains(list.span()))
        .filter(list -> list.lead().equals(sentence.span())
            || isClose(list, count) && isRightBelow(list, sentence))
        .toList();
  }

  /// Whether sections begin where a sentence ends that says that such things exist.
  private boolean isRightBelow(Listing list, Sentence sentence) {
    return isBelow(list, sentence) && Cue.EXISTENCE.occursIn(sentence.span().in(view));
  }

  /// Whether sections begin where a sentence ends.
  private boolean isBelow(Listing list, Sentence sentence) {
    int end = sentence.span().end();
    int below = list.span().start();
    return list.form() == Form.SECTIONS && below >= end && below <= end + NEAR
        && view.substring(end, below).strip().length() <= MARKER;
  }

  private Optional<Listing> best(List<Listing> likely, Counts.Count count, Section section,
      boolean heading) {
    Optional<Listing> best = Optional.empty();
    int most = LEAST_FIT;
    for (var list : likely) {
      int fit = fit(list, count, section, heading);
      // among equals the first, which is the nearest
      if (fit > most) {
        best = Optional.of(list);
        most = fit;
      }
    }
    return best;
  }

  /// How much ties a list to an announcement.
  private int fit(Listing list, Counts.Count count, Section section, boolean heading) {
    int distance = Math.abs(list.items().size() - count.count());
    int fit = distance == 0 ? 3 : isClose(list, count) ? 1 : 0;
    fit += lists.agrees(list, count) ? 3 : 0;
    fit += list.form() == Form.SECTIONS ? 2 : 0;
    fit += list.numbered() ? 1 : 0;
    boolean child = list.form() == Form.SECTIONS
        && sections.get(list.items().getFirst().section()).parent() == section.index()
        && section.index() != 0;
    fit += child ? 2 : 0;
    fit += heading && section.index() != 0 && list.lead().equals(section.heading()) ? 2 : 0;
    fit += heading && isBeneath(list, section) ? 3 : 0;
    boolean tied = isClose(list, count) || lists.agrees(list, count) || child
        || list.lead().equals(section.heading());
    // the numbered sections of what a title announces are its list, however few of them there are
    boolean whole = heading && list.numbered() && list.form() == Form.SECTIONS
        && lists.agrees(list, count);
    return !tied || !whole && list.items().size() * 3 < count.count() ? 0 : fit;
  }

  /// Whether nothing stands between a heading and a list of sections.
  private boolean isBeneath(Listing list, Section section) {
    int end = section.heading().end();
    int below = list.span().start();
    return list.form() == Form.SECTIONS && section.index() != 0 && below >= end
        && below <= end + NEAR && view.substring(end, below).strip().length() <= MARKER;
  }

  /// Whether a list has nearly as many items as were announced.
  private static boolean isClose(Listing list, Counts.Count count) {
    return Math.abs(list.items().size() - count.count()) * 3 <= count.count();
  }
}
