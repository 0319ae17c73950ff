package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Ranking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A list of frameworks that has an item which the article itself calls a language, a runtime or a library, or no
/// framework; a list of languages with a framework; and a thing that one sentence calls the one and another the other.
final class ListedKinds implements Check {

  /// Nouns that say what a list is a list of.
  static final Set<String> SORTS = FunctionWords.of("stems-of-kinds");

  /// Fewest things of a list that is told by its heading alone.
  private static final int FEWEST = 3;

  /// Of a main list that says that it is of frameworks one item in so many must be one.
  private static final int LEAST = 3;

  private final Catalogue catalogue;

  ListedKinds(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// An item of a list, and what the list's items are.
  /// - `spoken`: whether the article says so of the list as a whole, and not only of most items.
  private record Listed(Ranking.Item item, KindWords kind, boolean spoken) {}

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var mixed = new MixedKinds(analysis);
    var called = new CalledKinds(analysis, catalogue, mixed.isThroughout());
    var columns = new SortColumns(analysis.outline());
    var above = new SaidAbove(analysis.outline());
    var groups = new GroupKinds(analysis.outline());
    var grouped = analysis.rankings().stream()
        .flatMap(ranking -> groups.frameworks(ranking).stream())
        .map(item -> new Listed(item, KindWords.FRAMEWORK, true));
    var whole = analysis.rankings().stream()
        .filter(ranking -> groups.frameworks(ranking).isEmpty())
        // a table that says of each row what it is lists no one sort
        .filter(ranking -> ranking.items().stream()
            .noneMatch(item -> columns.of(item.head().span()).isPresent()))
        .filter(ranking -> !mixed.introduce(ranking))
        .flatMap(ranking -> kind(analysis, ranking, called, above).stream()
            .flatMap(kind -> listed(ranking, kind, above)));
    var listed = Stream.concat(grouped, whole).toList();
    var found = new LinkedHashMap<String, Finding>();
    listed.forEach(one -> called.of(one.item().framework()).stream()
        .filter(other -> isAgainst(one.kind(), other))
        // in "A is a library and B a framework" A is called none
        .filter(other -> one.spoken() || one.kind() != KindWords.FRAMEWORK
            || !called.isFramework(other.framework()) || called.isFrameworkBeside(other))
        .findFirst()
        .ifPresent(other -> found.computeIfAbsent(other.framework(),
            _ -> finding(one.kind(), ranked(called, one, other).orElse(one.item().head()),
                "Ranks", other))));
    new TitledKinds(catalogue).of(analysis).forEach(title -> called.of(title.name().framework())
        .stream()
        .filter(other -> isAgainst(title.kind(), other)).findFirst()
        .ifPresent(other -> found.computeIfAbsent(other.framework(),
            _ -> finding(title.kind(), title.name().evidence(), "Compares", other))));
    called.things().forEach(id -> spoken(analysis, mixed, called.of(id))
        .ifPresent(finding -> found.putIfAbsent(id, finding)));
    var unlinked = analysis.rankings().stream()
        .filter(ranking -> ranking.role() == Ranking.Role.MAIN
            && ranking.listing() < analysis.outline().listings().size())
        .filter(ranking -> kind(analysis, ranking, called, above).isPresent())
        .flatMap(ranking -> UnlinkedKinds.findings(analysis, ranking, found.keySet()))
        .filter(finding -> !found.containsKey(finding.framework()));
    return Stream.concat(found.values().stream(), unlinked);
  }

  /// The items of a list without those that share their place with the language that they are made with ("Python (Django
  /// and Flask)"), or with what is made on them ("Node.js with Express").
  private Stream<Listed> listed(Ranking ranking, KindWords kind, SaidAbove above) {
    boolean spoken = above.speaksOf(ranking, kind, ranking.role() == Ranking.Role.MAIN);
    var places = ranking.items().stream()
        .collect(Collectors.groupingBy(Ranking.Item::position));
    return ranking.items().stream()
        .filter(item -> places.getOrDefault(item.position(), List.of()).stream()
            .map(Ranking.Item::framework).filter(other -> !other.equals(item.framework()))
            .noneMatch(other -> kind == KindWords.LANGUAGE
                ? catalogue.isMadeWith(item.framework(), other)
                : isMadeOn(other, item.framework())))
        .map(item -> new Listed(item, kind, spoken));
  }

  private boolean isMadeOn(String thing, String base) {
    return catalogue.find(thing).filter(found -> found.builtOn().contains(base)).isPresent();
  }

  /// A language among languages may be called a platform or a runtime besides.
  private boolean isAgainst(KindWords kind, CalledKinds.Called other) {
    return excludes(kind, other) && (kind != KindWords.LANGUAGE || other.denied()
        || !catalogue.kind(other.framework()).equals(KindWords.LANGUAGE.toString()));
  }

  private static boolean excludes(KindWords kind, CalledKinds.Called other) {
    return other.denied() ? other.kind() == kind : other.kind() != kind;
  }

  /// A thing that one sentence calls a framework, and another a language or a runtime, or in so many words no framework; or
  /// a language and a runtime, which no language is. A library may be a framework as well where one passage says both.
  private Optional<Finding> spoken(Analysis analysis, MixedKinds mixed,
      List<CalledKinds.Called> called) {
    var others = called.stream().filter(other -> excludes(KindWords.FRAMEWORK, other)).toList();
    var denials = others.stream().filter(CalledKinds::denies).toList();
    var againstPlain = others.stream().filter(other -> CalledKinds.denies(other)
        || other.plain()).toList();
    var runtimes = called.stream()
        .filter(other -> other.kind() == KindWords.RUNTIME && !other.denied() && other.plain())
        .toList();
    var asFramework = called.stream()
        .filter(one -> one.kind() == KindWords.FRAMEWORK && !one.denied())
        .flatMap(one -> (one.plain() ? againstPlain : denials).stream()
            .filter(other -> !other.evidence().equals(one.evidence()))
            .filter(other -> CalledKinds.denies(other) || other.kind() != KindWords.LIBRARY
                || !mixed.isTitled() && !isOnePassage(analysis, one, other))
            .map(other -> finding(KindWords.FRAMEWORK, one.evidence(), "Counts", other)));
    var asLanguage = called.stream().filter(CalledKinds.Called::plain)
        .filter(one -> one.kind() == KindWords.LANGUAGE && !one.denied()
            && !catalogue.kind(one.framework()).equals(KindWords.LANGUAGE.toString()))
        .flatMap(one -> runtimes.stream()
            .filter(other -> !other.evidence().equals(one.evidence()))
            .map(other -> finding(KindWords.LANGUAGE, one.evidence(), "Counts", other)));
    return Stream.concat(asFramework, asLanguage).findFirst();
  }

  private static boolean isOnePassage(Analysis analysis, CalledKinds.Called one,
      CalledKinds.Called other) {
    return Topics.section(analysis.outline(), one.evidence().span()) == Topics
        .section(analysis.outline(), other.evidence().span());
  }

  /// What a list is a list of, where the article says so and the list bears it out.
  private Optional<KindWords> kind(Analysis analysis, Ranking ranking, CalledKinds called,
      SaidAbove above) {
    boolean main = ranking.role() == Ranking.Role.MAIN;
    if (!main && (ranking.items().size() < FEWEST
        || analysis.outline().listings().get(ranking.listing())
            .form() == Listing.Form.SENTENCE)) {
      return Optional.empty();
    }
    long frameworks = ranking.items().stream()
        .filter(item -> KindWords.of(catalogue.kind(item.framework()))
            .filter(KindWords.FRAMEWORK::equals).isPresent()
            || called.isFramework(item.framework()))
        .count();
    long mentioned = ranking.items().stream()
        .filter(item -> called.of(item.framework()).stream().anyMatch(
            one -> one.kind() == KindWords.FRAMEWORK && !one.denied()))
        .count();
    boolean mostlyCalled = mentioned * 2 > ranking.items().size();
    // what no catalogue has is what the article says that it is
    long unknown = ranking.items().stream()
        .filter(item -> item.framework().startsWith("?")).count();
    boolean titled = main && (frameworks + unknown) * LEAST >= ranking.items().size()
        && above.speaksOf(ranking, KindWords.FRAMEWORK, true);
    if (frameworks * 2 <= ranking.items().size() && !titled) {
      return isOfLanguages(ranking, above)
          ? Optional.of(KindWords.LANGUAGE)
          : Optional.empty();
    }
    if (above.speaksOf(ranking, KindWords.LANGUAGE, main)
        || above.speaksOf(ranking, KindWords.LIBRARY, main)) {
      return Optional.empty();
    }
    boolean spoken = above.speaksOf(ranking, KindWords.FRAMEWORK, main);
    return spoken || main && mostlyCalled
        ? Optional.of(KindWords.FRAMEWORK)
        : Optional.empty();
  }

  /// Whether a main list says that it is of languages, and nearly all of its items are.
  private boolean isOfLanguages(Ranking ranking, SaidAbove above) {
    long languages = ranking.items().stream()
        .filter(item -> KindWords.of(catalogue.kind(item.framework()))
            .filter(KindWords.LANGUAGE::equals).isPresent())
        .count();
    return ranking.role() == Ranking.Role.MAIN && languages * 2 > ranking.items().size()
        && above.speaksOf(ranking, KindWords.LANGUAGE, true)
        && !above.speaksOf(ranking, KindWords.FRAMEWORK, true);
  }

  /// The sentence that calls it what the list is a list of.
  private static Optional<Evidence> ranked(CalledKinds called, Listed listed,
      CalledKinds.Called other) {
    return called.of(listed.item().framework()).stream()
        .filter(one -> one.kind() == listed.kind() && !one.denied()
            && !one.evidence().equals(other.evidence()))
        .map(CalledKinds.Called::evidence).findFirst();
  }

  private Finding finding(KindWords kind, Evidence ranked, String does,
      CalledKinds.Called other) {
    String called = other.denied() ? "not a " + kind : other.kind().toString();
    return Draft.within(Finding.Kind.KIND_CONFLICT, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION)
        .about(other.framework()).facet(Facet.KIND.toString())
        .says(does + " " + catalogue.name(other.framework()) + " among the " + kind + "s (line "
            + ranked.line() + ") and calls it " + (other.denied() ? called : "a " + called)
            + " (line " + other.evidence().line() + ").")
        .side(kind.toString(), ranked).side(called, other.evidence()).finish();
  }
}
