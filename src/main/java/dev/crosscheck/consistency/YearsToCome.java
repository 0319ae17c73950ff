package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Metadata.Dated;
import dev.crosscheck.model.Metadata.Role;
import dev.crosscheck.model.Sentence;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A year that the text speaks of as one still to come ("as we approach 2024"), though the article was published when it had
/// begun.
final class YearsToCome implements Check {

  /// Month in which nobody approaches a year any more; in January a text of December may still come out.
  private static final int BEGUN = 2;

  private static final Pattern YEAR = Pattern
      .compile("\\s+(?:the\\s+)?(?:year\\s+)?(20[0-4]\\d)(?![\\w/]|[.-]\\d)");

  private final Phrasings phrasings = Phrasings.own();

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var outline = analysis.outline();
    return outline.metadata().dates().stream().filter(dated -> dated.role() == Role.PUBLISHED)
        .findFirst().stream()
        .flatMap(published -> outline.sentences().stream()
            .filter(sentence -> sentence.zone().isContent())
            .flatMap(sentence -> check(analysis, sentence, published).stream()).limit(1));
  }

  private Optional<Finding> check(Analysis analysis, Sentence sentence, Dated published) {
    String text = sentence.span().in(analysis.outline().view()).toString();
    return phrasings.find("year-to-come", text).flatMap(said -> {
      var year = YEAR.matcher(text).region(said.end(), text.length());
      return year.lookingAt() && !published.date()
          .isBefore(LocalDate.of(Integer.parseInt(year.group(1)), BEGUN, 1))
              ? Optional.of(finding(analysis, sentence, year.group(1), published))
              : Optional.empty();
    });
  }

  private static Finding finding(Analysis analysis, Sentence sentence, String year,
      Dated published) {
    var evidence = analysis.article().quote(sentence.span());
    return Draft.within(Finding.Kind.DATE_CONFLICT, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).facet("published")
        .says("Speaks of " + year + " as a year to come (line " + evidence.line()
            + "), but is itself of " + published.date() + ".")
        .side(year + " to come", evidence)
        .side("published " + published.date(), analysis.article().quote(published.span()))
        .finish();
  }
}
