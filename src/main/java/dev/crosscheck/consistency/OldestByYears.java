package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Sentence;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// "The oldest" or "the newest" of the article's things, while its own years give another of the same language as older or
/// newer.
final class OldestByYears implements Check {

  private final Catalogue catalogue;
  private final Phrasings phrasings = Phrasings.own();

  OldestByYears(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var born = FirstReleases.of(analysis);
    if (born.size() < 2) {
      return Stream.empty();
    }
    var topics = new Topics(analysis);
    return analysis.outline().sentences().stream()
        .filter(sentence -> sentence.zone().isContent())
        .flatMap(sentence -> Stream.of("the-oldest", "the-newest")
            .flatMap(role -> check(analysis, topics, sentence, role, born).stream()))
        .limit(1);
  }

  private Optional<Finding> check(Analysis analysis, Topics topics, Sentence sentence, String role,
      Map<String, Claim> born) {
    String text = sentence.span().in(analysis.outline().view()).toString();
    var said = phrasings.find(role, text);
    if (said.isEmpty() || phrasings.has("not-the-first", text)) {
      return Optional.empty();
    }
    int place = sentence.span().start() + said.get().start();
    var before = topics.within(sentence.span()).stream()
        .filter(mention -> mention.evidence().span().end() <= place)
        .map(mention -> mention.framework()).distinct().toList();
    String subject = before.isEmpty() ? topics.ofSentence(sentence) : before.getFirst();
    var own = born.get(subject);
    int way = role.equals("the-oldest") ? -1 : 1;
    return before.size() > 1 || own == null
        ? Optional.empty()
        : born.values().stream()
            .filter(claim -> way * (year(claim) - year(own)) > 1)
            .filter(claim -> sharesLanguage(subject, claim.framework()))
            .max((a, b) -> way * Integer.compare(year(a), year(b)))
            .map(claim -> finding(analysis, sentence, role, own, claim));
  }

  private static int year(Claim claim) {
    return Integer.parseInt(claim.value());
  }

  private boolean sharesLanguage(String one, String other) {
    return KindWords.of(catalogue.kind(one)).equals(KindWords.of(catalogue.kind(other)))
        && !Collections.disjoint(languages(one), languages(other));
  }

  private List<String> languages(String id) {
    return catalogue.find(id).map(Thing::languages).orElse(List.of());
  }

  private Finding finding(Analysis analysis, Sentence sentence, String role, Claim own,
      Claim other) {
    var evidence = analysis.article().quote(sentence.span());
    String words = Prose.facet(role);
    return Draft.within(Finding.Kind.SELF_CONTRADICTION, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).about(own.framework())
        .facet(Facet.SUPERLATIVE.toString())
        .says("Calls " + catalogue.name(own.framework()) + " " + words + " (line "
            + evidence.line() + "), but dates it to " + own.value() + " (line "
            + own.evidence().line() + ") and " + catalogue.name(other.framework()) + " to "
            + other.value() + " (line " + other.evidence().line() + ").")
        .side(own.framework() + ": " + words, evidence)
        .side(own.value() + ", " + other.value(), own.evidence(), other.evidence()).finish();
  }
}
