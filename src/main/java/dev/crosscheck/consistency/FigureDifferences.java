package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Differences ("33,000 stars ahead of Vue") that the article's own figures don't bear out.
final class FigureDifferences implements Check {

  /// Part of the greater of the two that a difference may be off: words like "about", and figures rounded before.
  private static final double SLACK = 0.15;

  private final Catalogue catalogue;
  private final Phrasings phrasings = Phrasings.own();

  FigureDifferences(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var figures = Figures.of(analysis);
    var topics = new Topics(analysis);
    return figures.isEmpty()
        ? Stream.empty()
        : analysis.outline().sentences().stream()
            .filter(sentence -> sentence.zone().isContent())
            .flatMap(sentence -> Stream.of("more-than", "fewer-than")
                .flatMap(role -> check(analysis, topics, figures, sentence, role).stream())
                .limit(1));
  }

  private Optional<Finding> check(Analysis analysis, Topics topics, Figures figures,
      Sentence sentence, String role) {
    String text = sentence.span().in(analysis.outline().view()).toString();
    var said = phrasings.find(role, text).filter(found -> found.number() > 0).orElse(null);
    if (said == null) {
      return Optional.empty();
    }
    int place = sentence.span().start() + said.start();
    var named = topics.within(sentence.span());
    var before = ids(named.stream()
        .filter(mention -> mention.evidence().span().start() < place).toList());
    String subject = before.isEmpty() ? topics.ofSection(sentence.section()) : before.getLast();
    var others = ids(named.stream()
        .filter(mention -> mention.evidence().span().start() >= place).toList());
    if (subject.isEmpty() || others.size() != 1 || others.getFirst().equals(subject)) {
      return Optional.empty();
    }
    String other = others.getFirst();
    return figures.metrics(subject, other).filter(metric -> isMeant(metric, text)).findFirst()
        .flatMap(metric -> compare(analysis, sentence, role, said, figures.of(subject, metric),
            figures.of(other, metric)));
  }

  /// What is mentioned, without the hosts where figures are counted.
  private List<String> ids(List<Mention> mentions) {
    return mentions.stream().map(Mention::framework)
        .filter(id -> catalogue.find(id).filter(Thing::mayCount).isEmpty()).distinct().toList();
  }

  private static boolean isMeant(String metric, String text) {
    return text.toLowerCase(Locale.ROOT).contains(metric.substring(metric.lastIndexOf('-') + 1));
  }

  private Optional<Finding> compare(Analysis analysis, Sentence sentence, String role,
      Phrasings.Said said, Figures.Figure one, Figures.Figure other) {
    double real = (one.value() - other.value()) * (role.equals("more-than") ? 1 : -1);
    // the figure that the difference itself was read as is none
    boolean misread = one.value() == said.number() || other.value() == said.number();
    if (misread || Math.abs(real - said.number()) <= SLACK * Math.max(real, said.number())) {
      return Optional.empty();
    }
    var evidence = analysis.article().quote(sentence.span());
    String words = evidence.quote().substring(said.start(), said.end());
    return Optional.of(Draft.within(Finding.Kind.ARITHMETIC, Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION).about(one.framework()).facet("metric")
        .says("Says “" + words + "” of " + catalogue.name(one.framework()) + " and "
            + catalogue.name(other.framework()) + " (line " + evidence.line() + "), but gives "
            + Prose.figure(one.printed()) + " (line " + one.evidence().line() + ") and "
            + Prose.figure(other.printed()) + " (line " + other.evidence().line() + "), which is "
            + Prose.figure(String.valueOf(Math.round(Math.abs(real)))) + " "
            + (real >= 0 == role.equals("more-than") ? "more" : "less") + ".")
        .side(words, evidence)
        .side(one.framework() + " " + one.printed() + ", " + other.framework() + " "
            + other.printed(), one.evidence(), other.evidence())
        .finish());
  }
}
