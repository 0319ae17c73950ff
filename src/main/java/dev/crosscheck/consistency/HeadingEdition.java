package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Editions;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A section that is headed by a thing and tells of its successor of nearly the same name, or calls its thing by the
/// predecessor's: headed AngularJS, it describes Angular 5.
final class HeadingEdition implements Check {

  private static final Phrasings PHRASINGS = Phrasings.own();

  private final Editions editions = Editions.own();

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var topics = new Topics(analysis);
    var headings = new Headings(analysis, topics);
    return editions.all().stream()
        .flatMap(pair -> headings.sections(pair).stream()
            .filter(section -> section.zone().isContent() && !section.heading().isEmpty())
            .filter(section -> !headings.set(pair, section))
            .flatMap(section -> equated(analysis, topics, pair, section)
                .or(() -> check(analysis, topics, pair, section)).stream())
            .limit(1));
  }

  /// A heading that takes the two for one: "Angular (also known as AngularJS)".
  private static Optional<Finding> equated(Analysis analysis, Topics topics, Editions.Pair pair,
      Section section) {
    var heads = topics.within(section.heading()).stream()
        .filter(mention -> pair.has(mention.framework())).toList();
    if (heads.size() != 2 || isNewer(pair, heads.getFirst()) == isNewer(pair, heads.getLast())) {
      return Optional.empty();
    }
    var newer = heads.get(isNewer(pair, heads.getFirst()) ? 0 : 1);
    var older = heads.get(isNewer(pair, heads.getFirst()) ? 1 : 0);
    return PHRASINGS.has("equates", section.heading().in(analysis.outline().view()))
        ? Optional.of(draft(pair)
            .says("The heading in line " + newer.evidence().line() + " takes "
                + newer.evidence().quote() + " for " + older.evidence().quote()
                + ", which is its predecessor and another thing.")
            .side(pair.newer(), newer.evidence()).side(pair.older(), older.evidence()).finish())
        : Optional.empty();
  }

  /// The headings of an article by what they name.
  private static final class Headings {

    private final Topics topics;
    private final Map<String, List<Section>> naming = new HashMap<>();

    Headings(Analysis analysis, Topics topics) {
      this.topics = topics;
      analysis.outline().sections().stream().skip(1)
          .forEach(section -> topics.within(section.heading()).stream().map(Mention::framework)
              .distinct().forEach(id -> naming(id).add(section)));
    }

    private List<Section> naming(String id) {
      return naming.computeIfAbsent(id, _ -> new ArrayList<>());
    }

    /// The sections whose headings name one of the two, in reading order.
    List<Section> sections(Editions.Pair pair) {
      return Stream.concat(naming(pair.older()).stream(), naming(pair.newer()).stream()).distinct()
          .sorted(Comparator.comparingInt(Section::index)).toList();
    }

    /// Whether a heading outside a section names the other one of the two: an article with a section on each knows the
    /// difference.
    boolean set(Editions.Pair pair, Section section) {
      return topics.within(section.heading()).stream().map(Mention::framework).filter(pair::has)
          .map(head -> naming(head.equals(pair.older()) ? pair.newer() : pair.older()))
          .filter(others -> !others.isEmpty())
          // those within a section follow each other, so that all are where the first and the last one are
          .anyMatch(others -> !section.body().contains(others.getFirst().heading())
              || !section.body().contains(others.getLast().heading()));
    }
  }

  private static Optional<Finding> check(Analysis analysis, Topics topics, Editions.Pair pair,
      Section section) {
    var heads = topics.within(section.heading()).stream()
        .filter(mention -> pair.has(mention.framework()))
        .filter(mention -> mention.framework().equals(pair.newer()) || !isNewer(pair, mention))
        .toList();
    var said = topics.within(new Span(section.heading().end(), section.body().end())).stream()
        .filter(mention -> pair.has(mention.framework()) && mention.sentence() >= 0)
        // the name that both go by means the newer where the sentence shows it, and else nothing
        .filter(mention -> mention.framework().equals(pair.newer())
            || !mention.evidence().quote().equals(pair.name())
            || pair.isSignOfNewer(sentence(analysis, mention).quote()))
        .toList();
    boolean told = heads.size() != 1 || said.stream()
        .anyMatch(mention -> pair.tellsApart(sentence(analysis, mention).quote()))
        || said.stream().anyMatch(mention -> said.stream()
            .anyMatch(other -> other.sentence() == mention.sentence()
                && isNewer(pair, other) != isNewer(pair, mention)));
    if (told) {
      return Optional.empty();
    }
    var newer = said.stream().filter(mention -> isNewer(pair, mention))
        .filter(mention -> pair.isSignOfNewer(sentence(analysis, mention).quote())).findFirst();
    var older = said.stream().filter(mention -> !isNewer(pair, mention))
        .filter(mention -> !pair.isSignOfOlder(sentence(analysis, mention).quote()))
        .findFirst();
    return heads.getFirst().framework().equals(pair.older())
        ? newer.filter(_ -> speaksMostlyOfNewer(said, pair))
            .map(mention -> headed(analysis, pair, heads.getFirst(), mention))
        : newer.or(() -> named(said, pair)).flatMap(mention -> older
            .map(other -> named(analysis, pair, mention, other)));
  }

  /// Where nothing shows which of the two a text describes, the name that heads it, once it stands in the text as often as
  /// the other's.
  private static Optional<Mention> named(List<Mention> said, Editions.Pair pair) {
    var newer = said.stream().filter(mention -> mention.framework().equals(pair.newer())).toList();
    return newer.size() * 2 < said.size() ? Optional.empty() : newer.stream().findFirst();
  }

  private static boolean isNewer(Editions.Pair pair, Mention mention) {
    return mention.framework().equals(pair.newer())
        || mention.evidence().quote().equals(pair.name());
  }

  private static boolean speaksMostlyOfNewer(List<Mention> said, Editions.Pair pair) {
    return said.stream().filter(mention -> isNewer(pair, mention)).count() * 2 > said.size();
  }

  private static Evidence sentence(Analysis analysis, Mention mention) {
    return analysis.article()
        .quote(analysis.outline().sentences().get(mention.sentence()).span());
  }

  private static Finding headed(Analysis analysis, Editions.Pair pair, Mention head,
      Mention newer) {
    var sentence = sentence(analysis, newer);
    return draft(pair)
        .says("The section headed “" + head.evidence().quote() + "” (line "
            + head.evidence().line() + ") describes its successor " + newer.evidence().quote()
            + ", which is another thing (“" + pair.signOfNewer(sentence.quote()) + "”, line "
            + sentence.line() + ").")
        .side(pair.older(), head.evidence()).side(pair.newer(), sentence).finish();
  }

  private static Finding named(Analysis analysis, Editions.Pair pair, Mention newer,
      Mention older) {
    var sentence = sentence(analysis, older);
    return draft(pair)
        .says("The section on " + newer.evidence().quote() + " (line "
            + newer.evidence().line() + ") calls it " + older.evidence().quote() + " in line "
            + sentence.line() + ", which is its predecessor and another thing.")
        .side(pair.newer(), sentence(analysis, newer)).side(pair.older(), sentence).finish();
  }

  private static Draft draft(Editions.Pair pair) {
    return Draft.within(Finding.Kind.NAME_DRIFT, Finding.Severity.WARNING)
        .because(Finding.Cause.GRANULARITY).about(pair.older());
  }
}
