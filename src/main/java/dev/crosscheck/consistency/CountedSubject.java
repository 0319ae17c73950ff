package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A sentence that counts and names the things that the article is about ("we focus on four languages: A, B, C and D"), and
/// sections on these and on more of their sort.
final class CountedSubject implements Check {

  /// What makes a subject of a statement about the things: "in this article you will see why three languages …".
  private static final Pattern CLAUSE = Pattern
      .compile("(?i)\\b(?:why|how|that|which|whether|if)\\b");

  private final Catalogue catalogue;
  private final Phrasings phrasings = Phrasings.own();

  CountedSubject(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var mains = analysis.rankings().stream()
        .filter(ranking -> ranking.role() == Ranking.Role.MAIN).toList();
    if (mains.size() != 1 || form(analysis, mains.getFirst())
        .filter(Listing.Form.SECTIONS::equals).isEmpty()) {
      return Stream.empty();
    }
    var told = ListPair.of(analysis, catalogue).map(ListPair::other).toList();
    return analysis.rankings().stream()
        .filter(ranking -> ranking.role() != Ranking.Role.MAIN && !told.contains(ranking))
        .filter(ranking -> form(analysis, ranking)
            .filter(Listing.Form.SENTENCE::equals).isPresent())
        .flatMap(named -> check(analysis, mains.getFirst(), named).stream()).limit(1);
  }

  private static Optional<Listing.Form> form(Analysis analysis, Ranking ranking) {
    return analysis.outline().listings().stream()
        .filter(listing -> listing.index() == ranking.listing()).map(Listing::form).findFirst();
  }

  private Optional<Finding> check(Analysis analysis, Ranking main, Ranking named) {
    var ids = named.items().stream().map(Ranking.Item::framework).distinct().toList();
    var listed = main.items().stream().map(Ranking.Item::framework).distinct().toList();
    var more = main.items().stream()
        .filter(item -> main.items().stream()
            .noneMatch(other -> other.position() == item.position()
                && ids.contains(other.framework())))
        .filter(item -> ids.stream().allMatch(id -> isLanguage(id) == isLanguage(item.framework())))
        .filter(item -> !CountMismatch.isExtra(item.head().quote())).toList();
    return !listed.containsAll(ids) || more.isEmpty()
        ? Optional.empty()
        : sentence(analysis, named, ids.size())
            .filter(sentence -> more.stream().noneMatch(item -> names(analysis, sentence, item)))
            .map(sentence -> finding(sentence, ids, more));
  }

  /// Whether a sentence names what a section is on beside those that it counts: "compares Gin to two others: …".
  private static boolean names(Analysis analysis, Evidence sentence, Ranking.Item item) {
    return analysis.mentions().stream()
        .anyMatch(mention -> mention.framework().equals(item.framework())
            && sentence.span().contains(mention.evidence().span()));
  }

  private boolean isLanguage(String id) {
    return catalogue.kind(id).equals(KindWords.LANGUAGE.toString());
  }

  /// The sentence that names the things, where it counts them and says that the article is about them.
  private Optional<Evidence> sentence(Analysis analysis, Ranking named, int count) {
    var first = named.items().getFirst().head().span();
    return analysis.outline().sentences().stream().filter(one -> one.zone().isContent()
        && one.span().contains(first)).findFirst().map(one -> one.span())
        .filter(span -> analysis.outline().announcements().stream()
            .anyMatch(announced -> announced.count() == count
                && span.contains(announced.evidence().span())
                && !CountMismatch.isVague(analysis, announced)))
        .filter(span -> isSubject(
            new Span(span.start(), first.start()).in(analysis.outline().view()).toString()))
        .map(analysis.article()::quote);
  }

  private boolean isSubject(String before) {
    return phrasings.find("own-subject", before)
        .filter(said -> !CLAUSE.matcher(before.substring(said.end())).find()).isPresent();
  }

  private Finding finding(Evidence sentence, List<String> ids, List<Ranking.Item> more) {
    var heads = more.stream().map(Ranking.Item::head).distinct().toList();
    return Draft.within(Finding.Kind.LISTS_DIFFER, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION)
        .says("Says that it is about " + names(ids) + " (line " + sentence.line()
            + "), but has sections on "
            + names(more.stream().map(Ranking.Item::framework).distinct().toList())
            + " too (lines " + Prose.numbers(heads.stream().map(Evidence::line).toList()) + ").")
        .side("names " + ids.size(), sentence).side("sections beside these", heads).finish();
  }

  private String names(List<String> ids) {
    return Prose.list(ids.stream().map(catalogue::name).toList());
  }
}
