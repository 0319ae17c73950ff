package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Metadata.Dated;
import dev.crosscheck.model.Metadata.Role;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.Months;
import dev.crosscheck.model.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an article reports as done ("the survey of June 2024") in a month that had not come when the article was published,
/// and no later revision is given.
final class LaterDates implements Check {

  private static final Phrasings PHRASINGS = Phrasings.own();

  private static final Pattern DONE = Pattern.compile(
      "(?i)\\b(?:" + FunctionWords.either("dated-counts") + " "
          + FunctionWords.either("before-dates-of-counts") + "|as of|(?:came out|(?:was|were) "
          + FunctionWords.either("done-at-a-date") + ")(?: back)? in)"
          + " (?:(?<month>" + Months.FULL + "),? )?(?<year>20\\d\\d)\\b");

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return latest(analysis.outline().metadata()).stream()
        .flatMap(latest -> analysis.outline().sentences().stream()
            .filter(sentence -> sentence.zone().isContent()
                && sentence.shape() == Sentence.Shape.PROSE)
            .flatMap(sentence -> check(analysis, sentence, latest).stream()).limit(1));
  }

  /// The last date that the article gives of itself; empty where it doesn't say when it was published.
  private static Optional<Dated> latest(Metadata metadata) {
    var own = metadata.dates().stream().filter(dated -> dated.role() != Role.OTHER).toList();
    return own.stream().noneMatch(dated -> dated.role() == Role.PUBLISHED)
        ? Optional.empty()
        : own.stream().max(Comparator.comparing(Dated::date));
  }

  private static Optional<Finding> check(Analysis analysis, Sentence sentence, Dated latest) {
    var text = sentence.span().in(analysis.outline().view()).toString().replaceAll("\\s", " ");
    var done = DONE.matcher(text);
    if (!done.find() || PHRASINGS.has("to-come", text)
        || PHRASINGS.begins("put-in-later", text)) {
      return Optional.empty();
    }
    // of a year alone it is the first month that counts
    int month = done.group("month") == null
        ? 1
        : Months.number(done.group("month"));
    var begins = LocalDate.of(Integer.parseInt(done.group("year")), month, 1);
    return begins.isAfter(latest.date().plusMonths(1).withDayOfMonth(1).minusDays(1))
        ? Optional.of(finding(analysis, sentence, done.group().strip(), latest))
        : Optional.empty();
  }

  private static Finding finding(Analysis analysis, Sentence sentence, String said, Dated latest) {
    var evidence = analysis.article().quote(sentence.span());
    return Draft.within(Finding.Kind.DATE_CONFLICT, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).facet("published")
        .says("Reports “" + said + "” (line " + evidence.line() + "), but is itself of "
            + latest.date() + ".")
        .side(said, evidence)
        .side("published " + latest.date(), analysis.article().quote(latest.span())).finish();
  }
}
