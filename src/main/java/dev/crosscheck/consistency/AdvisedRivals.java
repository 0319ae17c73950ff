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

  private static final Pattern MARKS = Pattern.compile("^\\W+");

  /// Ends of clauses, which advice and what it is given for stand in one of.
  private static final Pattern END = Pattern.compile("[.;!?]");

  /// How far behind the thing words begin that make it the advised one, in UTF-16 units.
  private static final int NEAR = 40;

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
    return isWish(before) && !PHRASINGS.has("limits-advice", text) && isChoice(before, after)
        ? RivalsAhead.asked(before)
            .map(quality -> new Advice(named.getFirst().framework(), quality,
                analysis.article().quote(sentence.span())))
            .toList()
        : List.of();
  }

  /// Whether the words up to the thing tell what somebody asks for, and nothing else.
  private static boolean isWish(String before) {
    String wish = MARKS.matcher(before).replaceFirst("");
    return PHRASINGS.begins("opens-advice", wish) && PHRASINGS.has("wishes", wish)
        && !END.matcher(wish).find();
  }

  /// Whether words right before the thing, or behind it in its clause, make it the one to take.
  private static boolean isChoice(String before, String after) {
    return PHRASINGS.find("the-better-one", END.split(after, 2)[0])
        .filter(said -> said.start() <= NEAR).isPresent()
        || PHRASINGS.ends("choosing", before.stripTrailing());
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
