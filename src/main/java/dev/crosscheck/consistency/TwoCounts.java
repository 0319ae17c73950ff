package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Announcement;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.Optional;
import java.util.stream.Stream;

/// A title or heading that announces another number of things than the text below it does, before any list has begun: "Top 8
/// frameworks" over "let's explore the top 10 frameworks".
final class TwoCounts implements Check {

  private final Catalogue catalogue;
  private final Phrasings phrasings = Phrasings.own();

  TwoCounts(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// An announcement of things and the sentence that it stands in.
  private record Announced(Announcement announcement, Sentence sentence) {

    Span span() {
      return announcement.evidence().span();
    }

    boolean isHeading() {
      return sentence.zone() == Zone.TITLE || sentence.shape() == Sentence.Shape.HEADING;
    }
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var lists = new ArticleLists(analysis);
    int first = firstItem(analysis);
    var announced = analysis.outline().announcements().stream()
        .filter(CountMismatch::isOfThings)
        .filter(one -> !CountMismatch.isVague(analysis, one))
        .filter(one -> one.evidence().span().end() <= first)
        .flatMap(one -> sentence(analysis, one).stream()
            .map(sentence -> new Announced(one, sentence)))
        .toList();
    return announced.stream().filter(Announced::isHeading)
        .flatMap(heading -> announced.stream().filter(below -> !below.isHeading())
            .filter(below -> below.span().start() > heading.span().end())
            .filter(below -> below.announcement().listing().isEmpty())
            .filter(below -> contradicts(lists, heading, below))
            .map(below -> finding(heading, below)))
        .limit(1);
  }

  /// Where the main list begins; behind the text where there is none.
  private static int firstItem(Analysis analysis) {
    return analysis.rankings().stream()
        .filter(ranking -> ranking.role() == Ranking.Role.MAIN)
        .mapToInt(ranking -> ranking.items().getFirst().head().span().start()).min()
        .orElse(Integer.MAX_VALUE);
  }

  private static Optional<Sentence> sentence(Analysis analysis, Announcement announced) {
    return analysis.outline().sentencesAt(announced.evidence().span()).stream()
        .filter(sentence -> sentence.zone().isContent()).findFirst();
  }

  private boolean contradicts(ArticleLists lists, Announced heading, Announced below) {
    String text = below.sentence().span().in(lists.analysis().outline().view()).toString();
    return heading.announcement().count() != below.announcement().count()
        && stem(heading).equals(stem(below)) && phrasings.has("promise", text)
        && !phrasings.has("others-list", text)
        && !new OwnAnnouncement(lists, below.announcement()).isOfOthers()
        && !isNarrower(lists.topics(), heading, below)
        && !haveListsOfTheirOwn(lists, heading, below);
  }

  private static String stem(Announced announced) {
    return announced.announcement().noun().replaceFirst("(?:ies|y|s)$", "");
  }

  /// Whether the text announces those of a language or for a thing that the heading doesn't name.
  private boolean isNarrower(Topics topics, Announced heading, Announced below) {
    var headed = topics.within(heading.sentence().span()).stream()
        .map(mention -> mention.framework()).toList();
    return topics.within(below.sentence().span()).stream()
        .filter(mention -> catalogue.kind(mention.framework()).equals("language")
            || below.span().contains(mention.evidence().span()))
        .anyMatch(mention -> !headed.contains(mention.framework()));
  }

  /// Whether there is a list for each of the two numbers.
  private static boolean haveListsOfTheirOwn(ArticleLists lists, Announced heading,
      Announced below) {
    return hasList(lists, heading) && hasList(lists, below);
  }

  private static boolean hasList(ArticleLists lists, Announced announced) {
    return lists.analysis().outline().listings().stream().anyMatch(listing -> CountMismatch
        .agrees(lists, announced.announcement().count(), listing));
  }

  private static Finding finding(Announced heading, Announced below) {
    return Draft.within(Finding.Kind.COUNT_MISMATCH, Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION)
        .says("The heading announces " + words(heading) + ", the text below it " + words(below)
            + ".")
        .side("heading: " + heading.announcement().count(), heading.announcement().evidence())
        .side("text: " + below.announcement().count(), below.announcement().evidence())
        .finish();
  }

  private static String words(Announced announced) {
    return "“" + announced.announcement().evidence().quote().replaceAll("\\s+", " ").strip()
        + "” (line " + announced.announcement().evidence().line() + ")";
  }
}
