package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Proportions;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Proportions ("twice as many stars as B") that the article's own figures don't bear out, within what their words allow.
final class Arithmetic implements Check {

  /// Letters of a metric's word that must occur in the sentence: "repositories" is meant by "repository" too.
  private static final int STEM = 6;

  private static final Pattern REQUESTS = Pattern.compile("\\b(?:rps|req(?:uest)?s?)\\b");

  private final Catalogue catalogue;
  private final Proportions proportions = Proportions.own();

  Arithmetic(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var figures = Figures.of(analysis);
    return figures.isEmpty()
        ? Stream.empty()
        : analysis.outline().sentences().stream()
            .filter(sentence -> sentence.zone().isContent())
            .flatMap(sentence -> check(analysis, sentence, figures).stream());
  }

  private Optional<Finding> check(Analysis analysis, Sentence sentence, Figures figures) {
    var text = sentence.span().in(analysis.outline().view());
    var said = proportions.find(text).orElse(null);
    if (said == null) {
      return Optional.empty();
    }
    int place = sentence.span().start() + said.place();
    var before = named(analysis, sentence, false, place);
    var after = named(analysis, sentence, true, place);
    String subject = before.isEmpty()
        ? new Topics(analysis).ofSection(sentence.section())
        : before.getLast();
    if (subject.isEmpty() || after.size() != 1 || subject.equals(after.getFirst())) {
      return Optional.empty();
    }
    String object = after.getFirst();
    return figures.metrics(subject, object).filter(metric -> isMeant(metric, text)).findFirst()
        .flatMap(metric -> compare(analysis, sentence, said, figures.of(subject, metric),
            figures.of(object, metric)));
  }

  /// The things that a sentence names before or after a place, each once, without the hosts where figures are counted.
  private List<String> named(Analysis analysis, Sentence sentence, boolean after, int place) {
    var ids = new ArrayList<String>();
    analysis.mentions().stream().filter(mention -> mention.sentence() == sentence.index())
        .filter(mention -> mention.status() == Mention.Status.LINKED)
        .filter(mention -> mention.evidence().span().start() >= place == after)
        .map(Mention::framework)
        .filter(id -> catalogue.find(id).filter(Thing::mayCount).isEmpty())
        .filter(id -> !ids.contains(id)).forEach(ids::add);
    return ids;
  }

  private static boolean isMeant(String metric, CharSequence text) {
    String words = text.toString().toLowerCase(Locale.ROOT);
    if (metric.equals("requests-per-second")) {
      return REQUESTS.matcher(words).find();
    }
    String noun = metric.substring(metric.lastIndexOf('-') + 1);
    return words.contains(noun.substring(0, Math.min(STEM, noun.length())));
  }

  private Optional<Finding> compare(Analysis analysis, Sentence sentence, Proportions.Said said,
      Figures.Figure one,
      Figures.Figure other) {
    double ratio = one.value() / other.value();
    if (other.value() == 0 || said.allows(ratio)) {
      return Optional.empty();
    }
    var evidence = analysis.article().quote(sentence.span());
    return Optional.of(Draft.within(Finding.Kind.ARITHMETIC, Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION).about(one.framework()).facet("metric")
        .says(String.format(Locale.ROOT,
            "Says “%s” of %s and %s (line %d), but gives %s (line %d) and %s (line %d), which is %.2f to 1.",
            said.words(), catalogue.name(one.framework()), catalogue.name(other.framework()),
            evidence.line(), Prose.figure(one.printed()), one.evidence().line(),
            Prose.figure(other.printed()), other.evidence().line(), ratio))
        .side(said.words(), evidence)
        .side(
            one.framework() + " " + one.printed() + ", " + other.framework() + " "
                + other.printed(),
            one.evidence(),
            other.evidence())
        .finish());
  }
}
