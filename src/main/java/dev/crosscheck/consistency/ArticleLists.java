package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Announcement;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What ranks and what announces each list of an article, to be asked for by the list.
final class ArticleLists {

  private final Analysis analysis;
  private final Topics topics;
  private final Map<Integer, List<Ranking>> rankings;
  private final Map<Integer, List<Announcement>> announcements;
  private final Set<Integer> sizes;
  private final Set<Integer> headingCounts;

  /// Where headings begin, and how many of them begin with a digit.
  private final Set<Integer> headings;
  private final long numberedHeadings;

  ArticleLists(Analysis analysis) {
    this.analysis = analysis;
    this.topics = new Topics(analysis);
    this.rankings = analysis.rankings().stream().collect(Collectors.groupingBy(Ranking::listing));
    this.announcements = analysis.outline().announcements().stream()
        .filter(announced -> announced.listing().isPresent())
        .collect(Collectors.groupingBy(announced -> announced.listing().getAsInt()));
    this.sizes = analysis.rankings().stream().map(ranking -> ranking.items().size())
        .collect(Collectors.toSet());
    this.headingCounts = analysis.outline().announcements().stream()
        .filter(announced -> !OwnAnnouncement
            .isProse(analysis.outline().sentence(announced.evidence().span())))
        .map(Announcement::count).collect(Collectors.toSet());
    var spans = analysis.outline().sections().stream().skip(1).map(Section::heading).toList();
    this.headings = spans.stream().map(Span::start).collect(Collectors.toSet());
    this.numberedHeadings = spans.stream().filter(heading -> !heading.isEmpty())
        .filter(heading -> Character.isDigit(analysis.outline().view().charAt(heading.start())))
        .count();
  }

  Analysis analysis() {
    return analysis;
  }

  Topics topics() {
    return topics;
  }

  /// The rankings that a list gives.
  List<Ranking> rankings(Listing listing) {
    return rankings.getOrDefault(listing.index(), List.of());
  }

  boolean isRanked(Listing listing) {
    return rankings.containsKey(listing.index());
  }

  /// Whether some ranking has so many items.
  boolean hasRankingOf(int size) {
    return sizes.contains(size);
  }

  /// The numbers that titles and headings announce, of whatever list.
  Set<Integer> headingCounts() {
    return headingCounts;
  }

  /// Whether the number is that of a chapter ("3 Design rules") and announces nothing: it opens its heading, and so do the
  /// numbers of other headings.
  boolean isChapter(Announcement announced) {
    return headings.contains(announced.evidence().span().start()) && numberedHeadings > 2;
  }

  /// The announced counts that are of a list.
  List<Announcement> announcements(Listing listing) {
    return announcements.getOrDefault(listing.index(), List.of());
  }
}
