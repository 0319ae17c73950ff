package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Metadata.Dated;
import dev.crosscheck.model.Metadata.Role;
import dev.crosscheck.model.Span;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Dates of an article that don't fit each other: modified or shown before it was published, two dates of publication,
/// a title for a year that had not come near, a first release in the future.
final class DateConflict implements Check {

  /// Days by which two dates may differ through time zones and editorial clocks.
  private static final int SLACK = 2;

  /// Months of the next year in which what is told of a year is still news.
  private static final int ADVICE_LASTS = 3;

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /// A year as that of the advice, and not of a product ("Visual Studio 2019").
  private static final Pattern ADVISED = Pattern
      .compile("(?i)(?:^|\\b(?:in|for)\\s+|[(\\[:|,\u2013\u2014-]\\s*)20\\d\\d\\b");

  private final Phrasings phrasings = Phrasings.own();
  private final Catalogue catalogue;

  DateConflict(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var metadata = analysis.outline().metadata();
    var published = dates(metadata, Role.PUBLISHED);
    return Stream.concat(future(analysis, published),
        Stream.of(before(analysis, published, dates(metadata, Role.MODIFIED), "modified"),
            before(analysis, published, dates(metadata, Role.PAGE), "shown by the page"),
            twice(analysis, published),
            title(analysis, metadata,
                published.isEmpty() ? dates(metadata, Role.MODIFIED) : published),
            pastTitle(analysis, metadata, published))
            .flatMap(Optional::stream));
  }

  private static List<Dated> dates(Metadata metadata, Role role) {
    return metadata.dates().stream().filter(dated -> dated.role() == role)
        .sorted((a, b) -> a.date().compareTo(b.date()))
        .toList();
  }

  private static Optional<Finding> before(Analysis analysis, List<Dated> published,
      List<Dated> later, String what) {
    if (published.isEmpty() || later.isEmpty()
        || ChronoUnit.DAYS.between(later.getLast().date(), published.getFirst().date()) <= SLACK) {
      return Optional.empty();
    }
    var first = published.getFirst();
    var second = later.getLast();
    return Optional.of(finding(analysis,
        "Published " + first.date() + ", but " + what + " " + second.date()
            + ", which is earlier.",
        "published " + first.date(), first, what + " " + second.date(), second));
  }

  private static Optional<Finding> twice(Analysis analysis, List<Dated> published) {
    return published.stream().skip(1)
        .filter(other -> ChronoUnit.DAYS.between(published.getFirst().date(), other.date()) > SLACK)
        .findFirst()
        .map(other -> finding(analysis,
            "Gives two dates of publication, " + published.getFirst().date() + " and "
                + other.date() + ".",
            "published " + published.getFirst().date(), published.getFirst(),
            "published " + other.date(), other));
  }

  /// A title may speak of the coming year, and a later revision may bring it up to date; no more than that.
  private static Optional<Finding> title(Analysis analysis, Metadata metadata,
      List<Dated> own) {
    if (own.isEmpty() || metadata.titleSpan().isEmpty()) {
      return Optional.empty();
    }
    int last = metadata.dates().stream().mapToInt(dated -> dated.date().getYear()).max().orElse(0);
    var titleSpan = metadata.titleSpan().get();
    return YEAR.matcher(titleSpan.in(analysis.outline().view())).results().map(MatchResult::group)
        .filter(year -> Integer.parseInt(year) > last + 1).findFirst()
        .map(year -> titled(analysis, titleSpan, year, "dated", own.getLast(),
            "is dated " + own.getLast().date()));
  }

  /// A title that names the year of its advice ("The Best Frameworks in 2024") is out of date on the day it appears when that
  /// year has been over for months; one that looks back says so.
  private Optional<Finding> pastTitle(Analysis analysis, Metadata metadata, List<Dated> published) {
    if (published.isEmpty() || metadata.titleSpan().isEmpty()) {
      return Optional.empty();
    }
    var first = published.getFirst();
    var titleSpan = metadata.titleSpan().get();
    String title = titleSpan.in(analysis.outline().view()).toString();
    var years = YEAR.matcher(title).results().map(MatchResult::group).distinct().toList();
    boolean past = years.size() == 1 && ADVISED.matcher(title).find()
        && !phrasings.has("years-past", title)
        && first.date().isAfter(
            LocalDate.of(Integer.parseInt(years.getFirst()), Month.DECEMBER, 31)
                .plusMonths(ADVICE_LASTS))
        // an own list's year in the text tells it better
        && new ListYears().findings(analysis).findAny().isEmpty();
    return past
        ? Optional.of(titled(analysis, titleSpan, years.getFirst(), "published", first,
            "was published " + first.date() + ", when that year was over"))
        : Optional.empty();
  }

  private static Finding titled(Analysis analysis, Span title, String year, String role,
      Dated date, String but) {
    return Draft.within(Finding.Kind.DATE_CONFLICT, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).facet("published")
        .says("The title is about " + year + ", but the article " + but + ".")
        .side("title " + year, analysis.article().quote(title))
        .side(role + " " + date.date(), analysis.article().quote(date.span())).finish();
  }

  private static Finding finding(Analysis analysis, String summary, String value, Dated one,
      String otherValue,
      Dated other) {
    return Draft.within(Finding.Kind.DATE_CONFLICT, Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION)
        .facet("published").says(summary).side(value, analysis.article().quote(one.span()))
        .side(otherValue, analysis.article().quote(other.span())).finish();
  }

  /// First releases that the article dates after itself.
  private Stream<Finding> future(Analysis analysis, List<Dated> published) {
    return published.stream().limit(1).flatMap(dated -> analysis.claims().stream()
        .filter(claim -> claim.facet() == Facet.FIRST_RELEASE && claim.value().matches("\\d{4}"))
        .filter(claim -> Integer.parseInt(claim.value()) > dated.date().getYear())
        .map(claim -> future(analysis, claim, dated)));
  }

  private Finding future(Analysis analysis, Claim claim, Dated dated) {
    return Draft.within(Finding.Kind.DATE_CONFLICT, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION)
        .about(claim.framework()).facet(claim.facet().toString())
        .says("Dates the first release of " + catalogue.name(claim.framework()) + " to "
            + claim.value()
            + ", but is itself of " + dated.date() + ".")
        .side("first release " + claim.value(), claim.evidence())
        .side("published " + dated.date(), analysis.article().quote(dated.span())).finish();
  }
}
