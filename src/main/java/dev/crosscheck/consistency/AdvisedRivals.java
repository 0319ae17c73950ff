package dev.crosscheck.consistency;

import dev.crosscheck.consistency.RivalsAhead.Ahead;
import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Advice that goes against the article's own comparison of its two things: the one is ahead in performance, and whoever asks
/// for performance is sent to the other.
final class AdvisedRivals implements Check {

  /// How advice opens, up to the thing that it gives.
  private static final Pattern WISH = Pattern.compile(
      "(?is)^\\W*(?:if|when|for those|for anyone)\\b[^.;!?]*\\b(?:prioriti[sz]e|prioriti[sz]ing|priority|need|require|value|want|matters?|crucial|paramount|important|care about|looking for|after)\\b[^.;!?]*$");

  /// What limits it to some projects or people, or takes it back.
  private static final Pattern LIMITED = Pattern.compile(
      "(?i)\\b(?:(?:small|medium|large|big|simple|complex|enterprise|huge)(?:er|[- ]sized|[- ]scale)?(?:[- ](?:to|or|and)[- ][\\w-]+)? (?:[\\w-]+ )?(?:apps?|applications?|projects?|teams?|sites?|websites?|systems?)|not|n't|without|more than|less|already|only|enough)\\b");

  /// What makes it the advised one: words between it and the end of its clause, or those right before it.
  private static final Pattern CHOICE = Pattern.compile(
      "(?i)^[^.;!?]{0,40}\\b(?:better|best|right|ideal|perfect|superior|preferable|stronger|way to go|choice|fit|winner|suitable)\\b");
  private static final Pattern CHOOSE = Pattern.compile(
      "(?i)\\b(?:choose|pick|take|use|prefer|go (?:with|for)|opt for|consider|stick (?:with|to))\\s+$");

  private static final Phrasings PHRASINGS = Phrasings.own();

  private final Catalogue catalogue;

  AdvisedRivals(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// Advice to take a thing for a quality.
  private record Advice(String framework, String quality, Evidence evidence) {}

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var things = TitleNames.of(analysis).stream().map(TitleNames.Named::framework).distinct()
        .filter(id -> !catalogue.kind(id).equals(KindWords.LANGUAGE.toString())).toList();
    if (things.size() != 2) {
      return Stream.empty();
    }
    var topics = new Topics(analysis);
    var ahead = new RivalsAhead(analysis, topics, things).all();
    var advice = analysis.outline().sentences().stream()
        .filter(sentence -> sentence.zone().isContent()
            && (sentence.shape() == Sentence.Shape.PROSE
                || sentence.shape() == Sentence.Shape.BULLET))
        .flatMap(sentence -> advice(analysis, topics, sentence, things).stream()).toList();
    var found = new ArrayList<Finding>();
    RivalsAhead.QUALITIES.forEach(quality -> against(
        advice.stream().filter(one -> one.quality().equals(quality)).toList(),
        ahead.stream().filter(one -> one.quality().equals(quality)).toList())
        .ifPresent(found::add));
    return found.stream().limit(1);
  }

  private static List<Advice> advice(Analysis analysis, Topics topics, Sentence sentence,
      List<String> things) {
    String text = sentence.span().in(analysis.outline().view()).toString();
    var named = topics.within(sentence.span()).stream()
        .filter(name -> things.contains(name.framework())).toList();
    if (named.stream().map(name -> name.framework()).distinct().count() != 1) {
      return List.of();
    }
    var name = named.getFirst().evidence().span();
    String before = text.substring(0, name.start() - sentence.span().start());
    String after = text.substring(name.end() - sentence.span().start());
    boolean advised = WISH.matcher(before).matches() && !LIMITED.matcher(text).find()
        && (CHOICE.matcher(after).find() || CHOOSE.matcher(before).find());
    return advised
        ? RivalsAhead.QUALITIES.stream()
            .filter(quality -> PHRASINGS.has("asks-" + quality, before))
            .map(quality -> new Advice(named.getFirst().framework(), quality,
                analysis.article().quote(sentence.span())))
            .toList()
        : List.of();
  }

  /// Where all of the advice gives the one thing, and all of the comparison puts the other ahead.
  private Optional<Finding> against(List<Advice> advice, List<Ahead> ahead) {
    if (advice.isEmpty() || ahead.isEmpty()
        || advice.stream().map(Advice::framework).distinct().count() > 1
        || ahead.stream().map(Ahead::framework).distinct().count() > 1
        || advice.getFirst().framework().equals(ahead.getFirst().framework())) {
      return Optional.empty();
    }
    var given = advice.getFirst();
    var better = ahead.getFirst();
    return Optional.of(Draft.within(Finding.Kind.SELF_CONTRADICTION, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).about(given.framework()).facet("comparison")
        .says("Advises " + catalogue.name(given.framework()) + " to whoever asks for "
            + Prose.facet(given.quality()) + " (line " + given.evidence().line() + "), in which "
            + catalogue.name(better.framework()) + " is ahead (line " + better.evidence().line()
            + ").")
        .side(catalogue.name(better.framework()) + " ahead",
            ahead.stream().map(Ahead::evidence).toList())
        .side(catalogue.name(given.framework()) + " advised", given.evidence()).finish());
  }
}
