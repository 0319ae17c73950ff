package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.knowledge.Proportions;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.Optional;
import java.util.stream.Stream;

/// A share of those asked, told as a count and in words ("180 of them, which is more than half"), where the sentences before
/// say how many were asked.
final class SurveyShares implements Check {

  /// Longest text between a count and the words for it, in UTF-16 units.
  private static final int BETWEEN = 50;

  /// Furthest that the whole stands before its part, in sentences.
  private static final int REACH = 6;

  private final Catalogue catalogue;
  private final Proportions proportions = Proportions.ownShares();
  private final Phrasings phrasings = Phrasings.own();

  SurveyShares(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return analysis.outline().sentences().stream()
        .filter(sentence -> sentence.zone().isContent())
        .flatMap(sentence -> check(analysis, sentence).stream());
  }

  private Optional<Finding> check(Analysis analysis, Sentence sentence) {
    String text = text(analysis, sentence);
    var said = proportions.find(text);
    var counted = phrasings.find("of-them", text);
    if (said.isEmpty() || counted.isEmpty()
        || !isAgain(text, counted.get().end(), said.get().place())) {
      return Optional.empty();
    }
    double part = counted.get().number();
    return asked(analysis, sentence).filter(asked -> part <= asked.number())
        .filter(asked -> !said.get().allows(part / asked.number()))
        .map(asked -> finding(analysis, sentence, said.get(), part, asked));
  }

  /// Whether the words for a count follow it and say nothing else.
  private boolean isAgain(String text, int from, int to) {
    return from < to && to - from <= BETWEEN
        && phrasings.has("said-again", text.substring(from, to))
        && Prose.words(text.substring(from, to)).stream().noneMatch(word -> word.equals("and"));
  }

  /// How many were asked, and where that is said.
  private record Asked(double number, Sentence sentence) {}

  /// The nearest sentence before that says how many were asked.
  private Optional<Asked> asked(Analysis analysis, Sentence sentence) {
    var sentences = analysis.outline().sentences();
    return sentences.subList(Math.max(0, sentence.index() - REACH), sentence.index()).reversed()
        .stream().flatMap(before -> phrasings.find("asked", text(analysis, before)).stream()
            .map(said -> new Asked(said.number(), before)))
        .findFirst();
  }

  private static String text(Analysis analysis, Sentence sentence) {
    return sentence.span().in(analysis.outline().view()).toString();
  }

  private Finding finding(Analysis analysis, Sentence sentence, Proportions.Said said, double part,
      Asked asked) {
    double whole = asked.number();
    var words = analysis.article().quote(sentence.span());
    var count = analysis.article().quote(asked.sentence().span());
    String framework = new Topics(analysis)
        .within(new Span(sentence.span().start(), sentence.span().start() + said.place())).stream()
        .map(mention -> mention.framework()).findFirst().orElse("");
    return Draft.within(Finding.Kind.ARITHMETIC, Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION).about(framework).facet("metric")
        .says("Says “" + said.words() + "”"
            + (framework.isEmpty() ? "" : " of " + catalogue.name(framework))
            + " (line " + words.line() + "), but counts " + Prose.figure(plain(part)) + " of "
            + Prose.figure(plain(whole)) + " (line " + count.line() + "), which is "
            + Math.round(100 * part / whole) + " %.")
        .side(said.words(), words).side(plain(part) + " of " + plain(whole), count).finish();
  }

  private static String plain(double count) {
    return String.valueOf(Math.round(count));
  }
}
