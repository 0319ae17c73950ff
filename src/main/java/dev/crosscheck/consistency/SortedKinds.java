package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A thing that one list of an article sorts under the frameworks, or a table calls one, and another list under the
/// languages.
final class SortedKinds implements Check {

  private static final Phrasings PHRASINGS = Phrasings.own();

  /// Longest head of a list that is a label and no sentence, in words.
  private static final int LONGEST = 5;

  /// Marks between several sorts.
  private static final Pattern JOINTS = Pattern.compile("[&/,+]");
  private static final Pattern FRAMEWORKS = Pattern.compile("(?i)\\bframeworks?\\W*$");
  private static final Pattern LANGUAGES = Pattern.compile("(?i)\\blanguages?\\W*$");

  private final Catalogue catalogue;

  SortedKinds(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// A thing under what the article sorts it.
  private record Sorted(String framework, KindWords kind, Evidence item, Evidence head) {}

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var columns = new SortColumns(analysis.outline());
    var sorted = analysis.rankings().stream()
        .filter(ranking -> ranking.listing() < analysis.outline().listings().size())
        .flatMap(ranking -> sorted(analysis, columns, ranking))
        .filter(one -> !catalogue.kind(one.framework()).equals(KindWords.LANGUAGE.toString()))
        .collect(Collectors.groupingBy(Sorted::framework, TreeMap::new, Collectors.toList()));
    return sorted.values().stream().flatMap(all -> conflict(all).stream());
  }

  private Optional<Finding> conflict(List<Sorted> all) {
    return first(all, KindWords.FRAMEWORK).flatMap(
        framework -> first(all, KindWords.LANGUAGE).map(other -> finding(framework, other)));
  }

  private static Optional<Sorted> first(List<Sorted> all, KindWords kind) {
    return all.stream().filter(one -> one.kind() == kind).findFirst();
  }

  private Stream<Sorted> sorted(Analysis analysis, SortColumns columns, Ranking ranking) {
    var listing = analysis.outline().listings().get(ranking.listing());
    return switch (listing.form()) {
      case TABLE -> ranking.items().stream().flatMap(item -> columns.of(item.head().span())
          .flatMap(cell -> kind(analysis, cell).map(kind -> new Sorted(item.framework(), kind,
              item.head(), analysis.article().quote(cell))))
          .stream());
      case BULLETS, LINES, SECTIONS -> headed(analysis, ranking, listing);
      case SENTENCE -> Stream.empty();
    };
  }

  private Stream<Sorted> headed(Analysis analysis, Ranking ranking, Listing listing) {
    var head = listing.lead().isEmpty()
        ? analysis.outline().sections().get(section(analysis, listing)).heading()
        : listing.lead();
    return kind(analysis, head).stream()
        .filter(kind -> kind == KindWords.LANGUAGE || isOfFrameworks(ranking))
        .flatMap(kind -> alone(ranking)
            .map(item -> new Sorted(item.framework(), kind, item.head(),
                analysis.article().quote(head))));
  }

  private static int section(Analysis analysis, Listing listing) {
    int section = listing.items().getFirst().section();
    return listing.form() == Listing.Form.SECTIONS
        ? analysis.outline().sections().get(section).parent()
        : section;
  }

  private boolean isOfFrameworks(Ranking ranking) {
    long frameworks = ranking.items().stream().filter(item -> KindWords
        .of(catalogue.kind(item.framework())).filter(KindWords.FRAMEWORK::equals).isPresent())
        .count();
    return frameworks * 2 > ranking.items().size();
  }

  /// The items with whom nothing else shares a place, as in "Python (Django)".
  private static Stream<Ranking.Item> alone(Ranking ranking) {
    return ranking.items().stream().collect(Collectors.groupingBy(Ranking.Item::position,
        TreeMap::new, Collectors.toList())).values().stream().filter(items -> items.size() == 1)
        .map(List::getFirst);
  }

  private static Optional<KindWords> kind(Analysis analysis, Span head) {
    String text = head.in(analysis.outline().view()).toString().strip();
    if (text.isEmpty() || Prose.words(text).size() > LONGEST || PHRASINGS.has("several-sorts", text)
        || JOINTS.matcher(text).find()) {
      return Optional.empty();
    }
    return FRAMEWORKS.matcher(text).find()
        ? Optional.of(KindWords.FRAMEWORK).filter(_ -> !KindWords.LANGUAGE.isNamedIn(text))
        : Optional.of(KindWords.LANGUAGE).filter(_ -> LANGUAGES.matcher(text).find());
  }

  private Finding finding(Sorted framework, Sorted language) {
    return Draft.within(Finding.Kind.KIND_CONFLICT, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).about(framework.framework())
        .facet(Facet.KIND.toString())
        .says("Sorts " + catalogue.name(framework.framework()) + " under “"
            + framework.head().quote() + "” (line " + framework.item().line() + ") and under “"
            + language.head().quote() + "” (line " + language.item().line() + ").")
        .side(framework.kind().toString(), framework.head(), framework.item())
        .side(language.kind().toString(), language.head(), language.item()).finish();
  }
}
