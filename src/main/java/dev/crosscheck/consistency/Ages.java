package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Metadata;
import dev.crosscheck.model.NumberWords;
import dev.crosscheck.model.Sentence;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Spans of years that the article's own years don't bear out: "it came five years after Y", "in use for over twenty years" of
/// what came ten years before the article.
final class Ages implements Check {

  private static final String NUMBER = "(\\d{1,2}|a|" + String.join("|", NumberWords.CARDINALS)
      + ")";

  /// Against another thing.
  private static final Pattern APART = Pattern.compile(
      "(?i)\\b" + NUMBER
          + " years? (?:(?<after>after|later than|younger than)|(?<before>before|earlier than|older than)) (?=\\p{L})");

  /// Against the article's date.
  private static final Pattern SINCE = Pattern.compile(
      "(?i)\\b(?:(?:been around|been in use|been on the market|been available|existed|exists) for|is|was) (?:well )?(?:over|more than|at least) "
          + NUMBER + " years\\b(?: old)?");

  /// The year for which a sentence says so.
  private static final Pattern BY = Pattern.compile("(?i)\\b(?:by|in|as of) (20\\d\\d)\\b");

  /// Years by which months may move a span of years.
  private static final int SLACK = 1;

  private final Catalogue catalogue;

  Ages(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var born = FirstReleases.of(analysis);
    if (born.isEmpty()) {
      return Stream.empty();
    }
    var topics = new Topics(analysis);
    return analysis.outline().sentences().stream()
        .filter(sentence -> sentence.zone().isContent())
        .flatMap(sentence -> Stream.concat(apart(analysis, topics, sentence, born).stream(),
            since(analysis, topics, sentence, born).stream()));
  }

  private Optional<Finding> apart(Analysis analysis, Topics topics, Sentence sentence,
      Map<String, Claim> born) {
    var text = sentence.span().in(analysis.outline().view());
    var found = APART.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int place = sentence.span().start() + found.end();
    var named = topics.within(sentence.span());
    var after = named.stream()
        .filter(mention -> mention.evidence().span().start() - place >= 0
            && mention.evidence().span().start() - place < 5)
        .findFirst();
    String subject = named.stream()
        .filter(mention -> mention.evidence().span().end() <= sentence.span().start()
            + found.start())
        .map(mention -> mention.framework()).findFirst()
        .orElse(topics.ofSection(sentence.section()));
    if (after.isEmpty() || !born.containsKey(subject)
        || !born.containsKey(after.get().framework())
        || subject.equals(after.get().framework())) {
      return Optional.empty();
    }
    var own = born.get(subject);
    var other = born.get(after.get().framework());
    int said = number(found.group(1)) * (found.group("after") == null ? -1 : 1);
    int real = Integer.parseInt(own.value()) - Integer.parseInt(other.value());
    return Math.abs(said - real) <= SLACK
        ? Optional.empty()
        : Optional.of(Draft.within(Finding.Kind.ARITHMETIC, Finding.Severity.ERROR)
            .because(Finding.Cause.CONTRADICTION).about(subject)
            .facet(Facet.FIRST_RELEASE.toString())
            .says("Says “" + found.group().strip() + "” of " + catalogue.name(subject) + " and "
                + catalogue.name(other.framework()) + " (line "
                + analysis.article().quote(sentence.span()).line() + "), but dates them to "
                + own.value() + " (line " + own.evidence().line() + ") and " + other.value()
                + " (line " + other.evidence().line() + ").")
            .side(found.group().strip(), analysis.article().quote(sentence.span()))
            .side(own.value() + ", " + other.value(), own.evidence(), other.evidence())
            .finish());
  }

  private Optional<Finding> since(Analysis analysis, Topics topics, Sentence sentence,
      Map<String, Claim> born) {
    var found = SINCE.matcher(sentence.span().in(analysis.outline().view()));
    var last = analysis.outline().metadata().dates().stream()
        .filter(dated -> dated.role() == Metadata.Role.PUBLISHED
            || dated.role() == Metadata.Role.MODIFIED)
        .max((a, b) -> a.date().compareTo(b.date()));
    var named = topics.within(sentence.span());
    String subject = named.isEmpty()
        ? topics.ofSentence(sentence)
        : named.getFirst().framework();
    var own = born.get(subject);
    if (own == null || !found.find()) {
      return Optional.empty();
    }
    var by = BY.matcher(sentence.span().in(analysis.outline().view()));
    if (by.find()) {
      return by(analysis, sentence, found.group().strip(), number(found.group(1)), own,
          by.group(1));
    }
    if (last.isEmpty()) {
      return Optional.empty();
    }
    int age = last.get().date().getYear() - Integer.parseInt(own.value());
    return age < 0 || number(found.group(1)) <= age + SLACK
        ? Optional.empty()
        : Optional.of(Draft.within(Finding.Kind.ARITHMETIC, Finding.Severity.WARNING)
            .because(Finding.Cause.CONTRADICTION).about(subject)
            .facet(Facet.FIRST_RELEASE.toString())
            .says("Says “" + found.group().strip() + "” of " + catalogue.name(subject) + " (line "
                + analysis.article().quote(sentence.span()).line() + "), but dates it to "
                + own.value() + " (line " + own.evidence().line() + ") and itself to "
                + last.get().date() + ".")
            .side(found.group().strip(), analysis.article().quote(sentence.span()))
            .side(own.value(), own.evidence())
            .side("dated " + last.get().date(), analysis.article().quote(last.get().span()))
            .finish());
  }

  /// The same of a year that the sentence itself names: "by 2024 it had been around for over 25 years".
  private Optional<Finding> by(Analysis analysis, Sentence sentence, String said, int years,
      Claim own, String year) {
    int age = Integer.parseInt(year) - Integer.parseInt(own.value());
    var evidence = analysis.article().quote(sentence.span());
    return age < 0 || years <= age + SLACK || own.evidence().span().overlaps(sentence.span())
        ? Optional.empty()
        : Optional.of(Draft.within(Finding.Kind.ARITHMETIC, Finding.Severity.WARNING)
            .because(Finding.Cause.CONTRADICTION).about(own.framework())
            .facet(Facet.FIRST_RELEASE.toString())
            .says("Says “" + said + "” of " + catalogue.name(own.framework()) + " in " + year
                + " (line " + evidence.line() + "), but dates it to " + own.value() + " (line "
                + own.evidence().line() + ").")
            .side(said, evidence).side(own.value(), own.evidence()).finish());
  }

  private static int number(String printed) {
    return printed.equalsIgnoreCase("a") ? 1 : NumberWords.value(printed);
  }
}
