package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A section that is headed by one thing and whose text introduces a relative of it, or a thing of much the same name: headed
/// Spring Boot, it says what the Spring Framework is, and no sentence of it is about Spring Boot.
final class HeadingDrift implements Check {

  /// How a text introduces its thing: with its name, perhaps an aside, and a verb.
  private static final Pattern INTRODUCES = Pattern.compile(
      "(?is)^(?:\\s*framework)?(?:\\s*[,(].{0,80}?[,)])?\\s*(?:is|was|are|has|"
          + String.join("|", FunctionWords.of("introducing-verbs")) + ")\\b.*");

  private static final Pattern ARTICLE_WORD = Pattern.compile("(?i)^\\W*(?:the\\s+)?$");

  /// Letters that what is only a shorter spelling of a name may lack ("#", ".js").
  private static final int SHORTEST = 1;

  private final Catalogue catalogue;

  HeadingDrift(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var topics = new Topics(analysis);
    var sections = analysis.outline().sections().stream().skip(1)
        .filter(section -> section.zone().isContent() && !section.heading().isEmpty())
        .flatMap(section -> check(analysis, topics, section).stream());
    var rows = analysis.rankings().stream()
        .filter(ranking -> ranking.role() == Ranking.Role.MAIN
            && ranking.listing() < analysis.outline().listings().size() && analysis.outline()
                .listings().get(ranking.listing()).form() != Listing.Form.SECTIONS)
        .flatMap(ranking -> ranking.items().stream()
            .flatMap(item -> check(analysis, topics, ranking, item).stream()));
    return Stream.concat(sections, rows);
  }

  /// Of a row or a line the same, where no other item is the thing that it introduces.
  private Optional<Finding> check(Analysis analysis, Topics topics, Ranking ranking,
      Ranking.Item item) {
    int end = item.head().span().end();
    var heads = topics.within(item.head().span());
    var said = topics.within(new Span(end, Math.max(end, item.body().end())));
    return heads.size() == 1 && !said.isEmpty()
        && said.stream().noneMatch(mention -> mention.framework().equals(item.framework()))
            ? Optional.of(said.getFirst()).filter(mention -> introduces(analysis, mention))
                .filter(mention -> isRelative(heads.getFirst(), mention) && ranking.items().stream()
                    .noneMatch(other -> other.framework().equals(mention.framework())))
                .map(mention -> finding(analysis, "item", heads.getFirst(), mention))
            : Optional.empty();
  }

  private Optional<Finding> check(Analysis analysis, Topics topics, Section section) {
    var heads = topics.within(section.heading());
    if (heads.size() != 1) {
      return Optional.empty();
    }
    var head = heads.getFirst();
    var text = new Span(section.heading().end(), section.body().end());
    var said = topics.within(text);
    // what another sentence compares it with is not what it speaks of
    var opened = new HashSet<Integer>();
    boolean spoken = said.stream().filter(mention -> opened.add(mention.sentence()))
        .anyMatch(mention -> mention.framework().equals(named(head)));
    return spoken || said.isEmpty()
        ? Optional.empty()
        : introduced(analysis, section, said)
            // the same word is the same thing, whatever its year has made of it
            .filter(mention -> !mention.evidence().quote().equals(head.evidence().quote()))
            .filter(mention -> isRelative(head, mention)
                && !isHeaded(analysis, topics, section, mention))
            .map(mention -> finding(analysis, "section", head, mention));
  }

  /// What the words of a heading name as they stand: "C" where the text below has shown that C# was meant.
  private String named(Mention head) {
    String quote = head.evidence().quote();
    return catalogue.find(head.framework()).filter(thing -> thing.name().startsWith(quote))
        .flatMap(_ -> catalogue.things().stream().filter(thing -> thing.name().equals(quote))
            .map(Thing::id).findFirst())
        .orElse(head.framework());
  }

  /// The thing that the first sentence of a section introduces.
  private static Optional<Mention> introduced(Analysis analysis, Section section,
      List<Mention> said) {
    var sentences = analysis.outline().sentences();
    var mention = said.getFirst();
    if (!introduces(analysis, mention)) {
      return Optional.empty();
    }
    var sentence = sentences.get(mention.sentence());
    boolean first = sentence.section() == section.index()
        && sentence.shape() == Sentence.Shape.PROSE
        && sentences.subList(0, sentence.index()).reversed().stream()
            .takeWhile(before -> before.section() == section.index())
            .noneMatch(before -> before.shape() == Sentence.Shape.PROSE);
    return first ? Optional.of(mention) : Optional.empty();
  }

  /// Whether a sentence begins with the thing and says what it is or does.
  private static boolean introduces(Analysis analysis, Mention mention) {
    if (mention.sentence() < 0) {
      return false;
    }
    var sentence = analysis.outline().sentences().get(mention.sentence()).span();
    var name = mention.evidence().span();
    String view = analysis.outline().view();
    return ARTICLE_WORD.matcher(view.substring(sentence.start(), name.start())).matches()
        && INTRODUCES.matcher(view.substring(name.end(), sentence.end())).matches();
  }

  private boolean isRelative(Mention head, Mention other) {
    String one = head.evidence().quote();
    String two = other.evidence().quote();
    return catalogue.related(named(head), other.framework())
        || MistakenName.alike(one, two)
        || two.length() > one.length() && two.startsWith(one)
            && two.length() - one.length() <= SHORTEST;
  }

  /// Whether the article has a section on it elsewhere.
  private static boolean isHeaded(Analysis analysis, Topics topics, Section own,
      Mention mention) {
    return analysis.outline().sections().stream().skip(1).filter(section -> !section.equals(own))
        .flatMap(section -> topics.within(section.heading()).stream())
        .anyMatch(head -> head.framework().equals(mention.framework()));
  }

  private Finding finding(Analysis analysis, String place, Mention head, Mention other) {
    var sentence = analysis.article()
        .quote(analysis.outline().sentences().get(other.sentence()).span());
    String named = named(head);
    return Draft.within(Finding.Kind.NAME_DRIFT, Finding.Severity.WARNING)
        .because(Finding.Cause.GRANULARITY).about(named)
        .says("The " + place + " headed “" + head.evidence().quote() + "” (line "
            + head.evidence().line() + ") speaks of " + catalogue.name(other.framework())
            + " (line " + sentence.line() + "), which is another thing, and not of "
            + head.evidence().quote() + ".")
        .side(named, head.evidence()).side(other.framework(), sentence).finish();
  }
}
