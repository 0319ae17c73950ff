package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Sentence;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text that was brought up to another year in one place and not in another: "Top frameworks of 2024" over "here are the best
/// frameworks for 2023", or a list of 2018 in the introduction that is one of 2019 at the end.
final class ListYears implements Check {

  private static final Pattern YEAR = Pattern.compile("(?<![\\w./-])20[0-4]\\d(?![\\w/]|[.-]\\d)");

  /// What a list was made from isn't the list.
  private static final Pattern BASED = Pattern.compile("(?is)\\bbased (?:up)?on\\b.*");

  private final Phrasings phrasings = Phrasings.own();

  /// A year that the article says its list is of, where it says so, and what a reader would call the place.
  private record OfYear(String year, Evidence evidence, boolean title) {}

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var outline = analysis.outline();
    var title = outline.metadata().titleSpan();
    var titled = title.stream()
        .flatMap(span -> YEAR.matcher(span.in(analysis.article().text())).results())
        .map(MatchResult::group).distinct().toList();
    if (titled.size() > 1) {
      // a list brought up to date tells of both years
      return Stream.empty();
    }
    var said = outline.sentences().stream().filter(sentence -> sentence.zone().isContent())
        .filter(sentence -> title.filter(sentence.span()::overlaps).isEmpty())
        .flatMap(sentence -> year(analysis, sentence).stream()
            .map(year -> new OfYear(year, analysis.article().quote(sentence.span()), false)))
        .toList();
    var first = titled.stream()
        .map(year -> new OfYear(year, analysis.article().quote(title.orElseThrow()), true))
        .findFirst().or(() -> said.stream().findFirst());
    return first.stream().flatMap(one -> said.stream()
        .filter(other -> !other.year().equals(one.year())).limit(1)
        .map(other -> finding(one, other)));
  }

  /// The year that a sentence says the article's own list is of.
  private Optional<String> year(Analysis analysis, Sentence sentence) {
    String text = BASED.matcher(sentence.span().in(analysis.outline().view()).toString())
        .replaceFirst("");
    var years = YEAR.matcher(text).results().toList();
    if (years.size() != 1
        || phrasings.has("others-list", text) && !phrasings.has("these-were", text)) {
      return Optional.empty();
    }
    String before = text.substring(0, years.getFirst().start()).stripTrailing();
    boolean ofYear = phrasings.find("of-the-year", before).isPresent()
        && before.matches("(?s).*\\b(?:in|of|for)(?: the year)?");
    boolean own = sentence.shape() == Sentence.Shape.HEADING || phrasings.has("own-list", text);
    return ofYear && own ? Optional.of(years.getFirst().group()) : Optional.empty();
  }

  private static Finding finding(OfYear one, OfYear other) {
    String where = one.title() ? "The title is about " : "The text is about its list of ";
    return Draft.within(Finding.Kind.DATE_CONFLICT, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).facet("published")
        .says(where + one.year() + " (line " + one.evidence().line() + "), "
            + (one.title() ? "the text about" : "and about") + " its list of " + other.year()
            + " (line " + other.evidence().line() + ").")
        .side((one.title() ? "title " : "list of ") + one.year(), one.evidence())
        .side("list of " + other.year(), other.evidence()).finish();
  }
}
