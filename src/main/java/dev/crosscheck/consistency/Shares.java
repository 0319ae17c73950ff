package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.knowledge.Proportions;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A share put into words ("in other words, more than half of our clients") that the count of the sentence before, or of
/// the same, doesn't bear out.
final class Shares implements Check {

  private static final Phrasings PHRASINGS = Phrasings.own();

  private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?![\\d.,]*\\d|\\s?%|\\s?per ?cent)";

  /// The whole of which something is counted: "of our last 40 offers".
  private static final Pattern WHOLE = Pattern.compile(
      "(?i)\\b(?:out )?of (?:(?:all|the|our|my|their|its|these|those|last|past|first|some)\\s)*"
          + NUMBER + "(?=\\s+\\p{L})");

  /// A count with its whole right behind it: "26 of 40", "26 of our 40", "26 out of the last 40".
  private static final Pattern COUNT = Pattern.compile(NUMBER + "\\s+(?:\\p{L}+\\s)?$");

  /// Any count, but no year.
  private static final Pattern FIGURE = Pattern
      .compile("(?<![\\d.,v$€£-])(?!(?:19|20)\\d\\d\\b)" + NUMBER);

  /// What parts one count from the next.
  private static final Pattern PARTED = Pattern.compile("[,;:.()–—]|\\band\\b|\\bbut\\b");

  private final Catalogue catalogue;
  private final Proportions proportions = Proportions.ownShares();

  Shares(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// So many of a whole, of a thing; empty for what has no name.
  private record Counted(double part, double whole, String framework) {

    double share() {
      return part / whole;
    }
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var sentences = analysis.outline().sentences();
    return IntStream.range(1, sentences.size())
        .filter(i -> sentences.get(i).zone().isContent()
            && sentences.get(i).shape() == Sentence.Shape.PROSE
            && sentences.get(i).block() == sentences.get(i - 1).block())
        .filter(i -> PHRASINGS.begins("counts-again", text(analysis, sentences.get(i))))
        .mapToObj(i -> check(analysis, sentences.get(i - 1), sentences.get(i)))
        .flatMap(Optional::stream);
  }

  private static CharSequence text(Analysis analysis, Sentence sentence) {
    return sentence.span().in(analysis.outline().view());
  }

  private Optional<Finding> check(Analysis analysis, Sentence counting, Sentence saying) {
    var said = proportions.find(text(analysis, saying));
    var named = things(analysis, saying);
    if (said.isEmpty() || named.size() != 1) {
      return Optional.empty();
    }
    return counted(analysis, counting, named.getFirst().framework())
        .filter(counted -> !said.get().allows(counted.share()))
        .map(counted -> finding(analysis, counting, saying, said.get(), counted));
  }

  private static List<Mention> things(Analysis analysis, Sentence sentence) {
    return analysis.mentions().stream()
        .filter(mention -> mention.sentence() == sentence.index()
            && mention.status() == Mention.Status.LINKED)
        .sorted(Comparator.comparing(mention -> mention.evidence().span())).toList();
  }

  /// What the sentence counts of a thing; empty where it counts of several wholes, or the figure isn't plainly the thing's.
  private static Optional<Counted> counted(Analysis analysis, Sentence sentence, String framework) {
    String text = text(analysis, sentence).toString();
    var wholes = WHOLE.matcher(text).results().toList();
    var mentions = things(analysis, sentence).stream()
        .filter(mention -> mention.framework().equals(framework)).toList();
    if (wholes.size() != 1) {
      return Optional.empty();
    }
    var whole = new Span(wholes.getFirst().start(1), wholes.getFirst().end(1));
    var parts = mentions.stream()
        .map(mention -> mention.evidence().span().start() - sentence.span().start())
        .flatMap(name -> part(text, whole, wholes.getFirst().start(), name).stream())
        .distinct().toList();
    return parts.size() != 1
        ? Optional.empty()
        : Optional.of(parts.getFirst())
            .map(part -> new Counted(value(part), value(whole.in(text).toString()), framework))
            .filter(counted -> counted.whole() > 0 && counted.part() <= counted.whole());
  }

  /// The figure of the thing: right before its whole, or the last one before its name, with nothing else counted between.
  private static Optional<String> part(String text, Span whole, int phrase, int name) {
    var before = COUNT.matcher(text.substring(0, phrase));
    if (before.find()) {
      return Optional.of(before.group(1));
    }
    return FIGURE.matcher(text).results().takeWhile(figure -> figure.end() <= name)
        .filter(figure -> figure.start() > whole.start())
        .filter(figure -> !PARTED.matcher(text.substring(figure.end(), name)).find())
        .map(figure -> figure.group(1)).reduce((_, last) -> last);
  }

  private static double value(String printed) {
    return Double.parseDouble(printed.replace(",", ""));
  }

  private Finding finding(Analysis analysis, Sentence counting, Sentence saying,
      Proportions.Said said, Counted counted) {
    var count = analysis.article().quote(counting.span());
    var words = analysis.article().quote(saying.span());
    return Draft.within(Finding.Kind.ARITHMETIC, Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION).about(counted.framework()).facet("metric")
        .says(String.format(Locale.ROOT,
            "Says “%s” of %s (line %d), but counts %.0f of %.0f (line %d), which is %.0f %%.",
            said.words(), catalogue.name(counted.framework()), words.line(), counted.part(),
            counted.whole(), count.line(), 100 * counted.share()))
        .side(said.words(), words)
        .side(String.format(Locale.ROOT, "%.0f of %.0f", counted.part(), counted.whole()), count)
        .finish();
  }
}
