package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A title brought up to another year than the text below it: "Top frameworks of 2024" over "here are the best frameworks
/// for 2023".
final class TitleYear implements Check {

  private static final Pattern YEAR = Pattern.compile("(?<![\\w./-])20[0-4]\\d(?![\\w/]|[.-]\\d)");

  private final Phrasings phrasings = Phrasings.own();

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var outline = analysis.outline();
    var title = outline.metadata().titleSpan();
    var years = title.stream()
        .flatMap(span -> YEAR.matcher(span.in(analysis.article().text())).results())
        .map(found -> found.group()).distinct().toList();
    // a list brought up to date tells of both years
    return years.size() != 1
        ? Stream.empty()
        : outline.sentences().stream().filter(sentence -> sentence.zone().isContent())
            .filter(sentence -> !title.get().overlaps(sentence.span()))
            .flatMap(sentence -> other(analysis, sentence, years.getFirst()).stream()
                .map(year -> finding(analysis, title.get(), years.getFirst(), sentence, year)))
            .limit(1);
  }

  /// The year that a sentence says the article's own list is of, where it is another.
  private Optional<String> other(Analysis analysis, Sentence sentence, String titled) {
    String text = sentence.span().in(analysis.outline().view()).toString();
    var years = YEAR.matcher(text).results().toList();
    if (years.size() != 1 || years.getFirst().group().equals(titled)
        || phrasings.has("others-list", text) && !phrasings.has("these-were", text)) {
      return Optional.empty();
    }
    String before = text.substring(0, years.getFirst().start()).stripTrailing();
    boolean ofYear = phrasings.find("of-the-year", before).isPresent()
        && before.matches("(?s).*\\b(?:in|of|for)(?: the year)?");
    boolean own = sentence.shape() == Sentence.Shape.HEADING || phrasings.has("own-list", text);
    return ofYear && own ? Optional.of(years.getFirst().group()) : Optional.empty();
  }

  private static Finding finding(Analysis analysis, Span title, String titled, Sentence sentence,
      String year) {
    var evidence = analysis.article().quote(sentence.span());
    var head = analysis.article().quote(title);
    return Draft.within(Finding.Kind.DATE_CONFLICT, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).facet("published")
        .says("The title is about " + titled + " (line " + head.line()
            + "), the text about its list of " + year + " (line " + evidence.line() + ").")
        .side("title " + titled, head).side("list of " + year, evidence).finish();
  }
}
