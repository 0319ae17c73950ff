package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Announcement;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// "The top 10 frameworks" in front of an article's only numbered list of things that has another number, where nothing else
/// ties the two.
final class TitleCount implements Check {

  /// Fewest items of a list that is the announced one.
  private static final int FEWEST = 3;

  /// How much before a number is looked at, in UTF-16 units.
  private static final int BEFORE = 16;

  private static final Pattern TOP = Pattern.compile("(?is).*\\b(?:top|best|leading|our)\\W*$");
  private static final Pattern OF_THE_BEST = Pattern
      .compile("(?is)^\\d*\\w*\\W+(?:of the )?(?:best|top|most|leading)\\b.*");

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var lists = analysis.rankings().stream()
        .filter(ranking -> ranking.listing() < analysis.outline().listings().size())
        .filter(ranking -> listing(analysis, ranking).numbered()).toList();
    var own = new ArticleLists(analysis);
    boolean only = lists.size() == 1 && lists.getFirst().role() == Ranking.Role.MAIN
        && listing(analysis, lists.getFirst()).items().size() >= FEWEST
        && lists.getFirst().items().getFirst().position() == 1;
    return !only
        ? Stream.empty()
        : analysis.outline().announcements().stream()
            .filter(announced -> announced.listing().isEmpty()
                && CountMismatch.isOfThings(announced))
            .filter(announced -> announced.evidence().span().end() <= lists.getFirst().items()
                .getFirst().head().span().start())
            .filter(announced -> isTop(analysis, announced) && speaks(analysis, announced))
            .flatMap(announced -> CountMismatch
                .of(own, announced, listing(analysis, lists.getFirst())).stream())
            .limit(1);
  }

  private static Listing listing(Analysis analysis, Ranking ranking) {
    return analysis.outline().listings().get(ranking.listing());
  }

  private static boolean isTop(Analysis analysis, Announcement announced) {
    String view = analysis.outline().view();
    var said = announced.evidence().span();
    return TOP.matcher(view.substring(Math.max(0, said.start() - BEFORE), said.start())).matches()
        || OF_THE_BEST.matcher(new Span(said.start(), said.end()).in(view)).matches();
  }

  /// Whether it stands in a sentence of the text and not in a link to another article.
  private static boolean speaks(Analysis analysis, Announcement announced) {
    Optional<Sentence> sentence = analysis.outline().sentences().stream()
        .filter(one -> one.span().overlaps(announced.evidence().span())).findFirst();
    return sentence.filter(one -> one.zone().isContent()).isPresent();
  }
}
