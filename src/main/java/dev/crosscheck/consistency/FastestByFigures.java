package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Sentence;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an article calls the fastest, while its own measurements have another thing of the same language handle more requests.
final class FastestByFigures implements Check {

  private static final Phrasings PHRASINGS = Phrasings.own();

  private static final String METRIC = "requests-per-second";

  private static final Pattern FASTEST = Pattern.compile(
      "(?i)\\b(?:fastest|(?:the )?(?:best|highest|greatest) performance|performs? (?:the )?best)\\b(?! growing|-growing| (?:way|time|path|route|to) )");

  /// By how much more another must handle before the order is plain.
  private static final double PLAINLY = 1.1;

  private final Catalogue catalogue;

  FastestByFigures(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var figures = Figures.of(analysis);
    var measured = figures.byThing().entrySet().stream()
        .filter(entry -> entry.getValue().containsKey(METRIC))
        .map(entry -> figures.of(entry.getKey(), METRIC)).toList();
    if (measured.size() < 2) {
      return Stream.empty();
    }
    var topics = new Topics(analysis);
    return analysis.outline().sentences().stream()
        .filter(sentence -> sentence.zone().isContent() && said(analysis, sentence))
        .flatMap(sentence -> check(analysis, sentence, subject(topics, sentence), measured)
            .stream())
        .limit(1);
  }

  private static boolean said(Analysis analysis, Sentence sentence) {
    var text = sentence.span().in(analysis.outline().view());
    return FASTEST.matcher(text).find() && !PHRASINGS.has("weakens-superlative", text)
        && text.toString().indexOf('?') < 0;
  }

  /// The thing that the sentence names first, languages aside, or that its section is about.
  private String subject(Topics topics, Sentence sentence) {
    var named = topics.within(sentence.span()).stream()
        .filter(mention -> !catalogue.kind(mention.framework()).equals("language")).toList();
    String topic = topics.ofSection(sentence.section());
    String first = named.isEmpty() ? topic : named.getFirst().framework();
    return topic.isEmpty() || topic.equals(first) ? first : "";
  }

  private Optional<Finding> check(Analysis analysis, Sentence sentence, String subject,
      List<Figures.Figure> measured) {
    return measured.stream().filter(figure -> figure.framework().equals(subject)).findFirst()
        .flatMap(own -> measured.stream()
            .filter(other -> other.value() > own.value() * PLAINLY)
            .filter(other -> sharesLanguage(subject, other.framework()))
            .max((a, b) -> Double.compare(a.value(), b.value()))
            .map(other -> finding(analysis, sentence, own, other)));
  }

  private boolean sharesLanguage(String one, String other) {
    return !Collections.disjoint(
        catalogue.find(one).map(Thing::languages).orElse(List.of()),
        catalogue.find(other).map(Thing::languages).orElse(List.of()));
  }

  private Finding finding(Analysis analysis, Sentence sentence, Figures.Figure own,
      Figures.Figure other) {
    var evidence = analysis.article().quote(sentence.span());
    return Draft.within(Finding.Kind.SELF_CONTRADICTION, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).about(own.framework()).facet("superlative")
        .says("Calls " + catalogue.name(own.framework()) + " the fastest (line " + evidence.line()
            + "), but by its own figures " + catalogue.name(other.framework()) + " handles "
            + Prose.figure(other.printed()) + " requests per second (line "
            + other.evidence().line() + ") and " + catalogue.name(own.framework()) + " "
            + Prose.figure(own.printed()) + " (line " + own.evidence().line() + ").")
        .side(own.framework() + ": the fastest", evidence)
        .side(other.framework() + " " + other.printed() + ", " + own.framework() + " "
            + own.printed(), other.evidence(), own.evidence())
        .finish();
  }
}
