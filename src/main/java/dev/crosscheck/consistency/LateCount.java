package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Announcement;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A number behind the main list that looks back at it ("we have looked at seven frameworks") and that it doesn't have.
final class LateCount implements Check {

  /// Fewest items of a list that one looks back at.
  private static final int FEWEST = 3;

  /// From here on "these seven" are all of a list; "these two" may be the last two that were named.
  private static final int MANY = 4;

  /// How much around a number is looked at, in UTF-16 units.
  private static final int AROUND = 60;

  /// How far behind the heading of its section a number is that is one of all things, in UTF-16 units.
  private static final int NEAR = 600;

  private static final Pattern THESE = Pattern
      .compile("(?is).*\\b(?:these|all of these|the above|our|the)\\W*$");

  /// Behind a number, that it is one of some of the things.
  private static final Pattern SOME = Pattern.compile(
      "(?i)\\s*(?:[,(]|" + FunctionWords.either("limits-of-those-counted") + "\\b)");

  private final Phrasings phrasings = Phrasings.own();

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var main = analysis.rankings().stream()
        .filter(ranking -> ranking.role() == Ranking.Role.MAIN)
        .filter(ranking -> ranking.items().size() >= FEWEST
            && ranking.listing() < analysis.outline().listings().size())
        .toList();
    var lists = new ArticleLists(analysis);
    return main.size() != 1
        ? Stream.empty()
        : analysis.outline().announcements().stream()
            .filter(announced -> announced.listing().isEmpty())
            .filter(announced -> CountMismatch.isOfThings(announced)
                && announced.evidence().span().start() >= main.getFirst().items().getLast().head()
                    .span().end())
            .filter(announced -> looksBack(analysis, announced)
                || isOfAll(analysis, announced, main.getFirst()))
            .flatMap(announced -> check(lists, announced, main.getFirst()).stream());
  }

  private boolean looksBack(Analysis analysis, Announcement announced) {
    String view = analysis.outline().view();
    var said = announced.evidence().span();
    String before = new Span(Math.max(0, said.start() - AROUND), said.start()).in(view).toString();
    String after = new Span(said.end(), Math.min(view.length(), said.end() + AROUND)).in(view)
        .toString();
    return phrasings.ends("looks-back", before.replaceFirst("\\W+$", ""))
        || phrasings.find("these-were", before)
            .filter(found -> before.substring(found.end()).isBlank()).isPresent()
        || announced.count() >= MANY && THESE.matcher(before).matches()
            && phrasings.begins("told-above", after);
  }

  /// Whether a number opens a sentence on "these" things behind the whole list, where its section has named none of them: it
  /// can be of no others.
  private boolean isOfAll(Analysis analysis, Announcement announced, Ranking main) {
    var outline = analysis.outline();
    var said = announced.evidence().span();
    var sentence = outline.sentence(said);
    if (announced.count() < MANY || sentence.isEmpty()
        || said.start() < outline.listings().get(main.listing()).span().end()) {
      return false;
    }
    String opening = outline.view().substring(sentence.get().span().start(), said.start());
    int section = outline.sections().get(sentence.get().section()).body().start();
    boolean named = analysis.mentions().stream().map(mention -> mention.evidence().span())
        .anyMatch(span -> span.start() >= section && span.start() < sentence.get().span().end());
    String behind = outline.view().substring(said.end(), sentence.get().span().end());
    return !named && !SOME.matcher(behind).lookingAt() && said.start() - section <= NEAR
        && isOfTitle(analysis, announced)
        && phrasings.find("these-ones", opening)
            .filter(found -> opening.substring(0, found.start()).isBlank()
                && opening.substring(found.end()).isBlank())
            .isPresent();
  }

  /// Whether the title speaks of such things too.
  private static boolean isOfTitle(Analysis analysis, Announcement announced) {
    String title = analysis.outline().metadata().title().toLowerCase(Locale.ROOT);
    return title.contains(announced.noun().replaceFirst("(?:ies|s)$", ""));
  }

  private static Optional<Finding> check(ArticleLists lists, Announcement announced,
      Ranking main) {
    var analysis = lists.analysis();
    var listing = analysis.outline().listings().get(main.listing());
    if (CountMismatch.agrees(lists, announced.count(), listing)) {
      return Optional.empty();
    }
    var first = NumberingGap.head(analysis, listing.items().getFirst());
    var last = NumberingGap.head(analysis, listing.items().getLast());
    return Optional.of(Draft.within(Finding.Kind.COUNT_MISMATCH, Finding.Severity.ERROR)
        .because(Finding.Cause.CONTRADICTION)
        .says("Looks back at " + announced.count() + " " + announced.noun() + " (line "
            + announced.evidence().line() + "), but the list has " + listing.items().size() + ": "
            + CountMismatch.heads(lists, listing)
            + " (lines " + first.line() + " to " + last.line() + ").")
        .side("looks back at " + announced.count() + " " + announced.noun(),
            announced.evidence())
        .side("lists " + listing.items().size(),
            listing.items().stream().map(item -> NumberingGap.head(analysis, item)).toList())
        .finish());
  }
}
