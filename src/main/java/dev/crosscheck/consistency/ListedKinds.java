package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Announcement;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A list of frameworks that has an item which the article itself calls a language, a runtime or a library, or no
/// framework; a list of languages with a framework; and a thing that one sentence calls the one and another the other.
final class ListedKinds implements Check {

  /// Nouns that say what a list is a list of.
  static final Set<String> SORTS = FunctionWords.of("stems-of-kinds");

  /// Texts above a list that are looked at where it isn't the main one: the head of its column, its lead and the innermost heading.
  private static final int NEAREST = 3;

  /// Fewest things of a list that is told by its heading alone.
  private static final int FEWEST = 3;

  private final Catalogue catalogue;

  ListedKinds(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// An item of a list, and what the list's items are.
  /// - `spoken`: whether the article says so of the list as a whole, and not only of most items.
  private record Listed(Ranking.Item item, KindWords kind, boolean spoken) {}

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var called = new CalledKinds(analysis, catalogue);
    var columns = new SortColumns(analysis.outline());
    var listed = analysis.rankings().stream()
        // a table that says of each row what it is lists no one sort
        .filter(ranking -> ranking.items().stream()
            .noneMatch(item -> columns.of(item.head().span()).isPresent()))
        .filter(ranking -> !MixedKinds.introduce(analysis, ranking))
        .flatMap(ranking -> kind(analysis, ranking, called).stream()
            .flatMap(kind -> ranking.items().stream()
                .filter(item -> beside(ranking, item).noneMatch(other -> kind == KindWords.LANGUAGE
                    ? catalogue.isMadeWith(item.framework(), other)
                    : isMadeOn(other, item.framework())))
                .map(item -> new Listed(item, kind,
                    speaksOf(analysis, ranking, kind, ranking.role() == Ranking.Role.MAIN)))))
        .toList();
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
    called.things().forEach(id -> spoken(called.of(id))
        .ifPresent(finding -> found.putIfAbsent(id, finding)));
    var unlinked = analysis.rankings().stream()
        .filter(ranking -> ranking.role() == Ranking.Role.MAIN
            && ranking.listing() < analysis.outline().listings().size())
        .filter(ranking -> kind(analysis, ranking, called).isPresent())
        .flatMap(ranking -> UnlinkedKinds.findings(analysis, ranking))
        .filter(finding -> !found.containsKey(finding.framework()));
    return Stream.concat(found.values().stream(), unlinked);
  }

  /// What shares its place with a thing: the language that it is made with ("Python (Django and Flask)"), or what is made on
  /// it ("Node.js with Express").
  private static Stream<String> beside(Ranking ranking, Ranking.Item item) {
    return ranking.items().stream().filter(other -> other.position() == item.position())
        .map(Ranking.Item::framework).filter(other -> !other.equals(item.framework()));
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
  /// a language and a runtime, which no language is.
  private Optional<Finding> spoken(List<CalledKinds.Called> called) {
    var asFramework = called.stream()
        .filter(one -> one.kind() == KindWords.FRAMEWORK && !one.denied())
        .flatMap(one -> called.stream().filter(other -> excludes(KindWords.FRAMEWORK, other))
            .filter(other -> CalledKinds.denies(other)
                || one.plain() && other.plain() && other.kind() != KindWords.LIBRARY)
            .filter(other -> !other.evidence().equals(one.evidence()))
            .map(other -> finding(KindWords.FRAMEWORK, one.evidence(), "Counts", other)));
    var asLanguage = called.stream().filter(CalledKinds.Called::plain)
        .filter(one -> one.kind() == KindWords.LANGUAGE && !one.denied()
            && !catalogue.kind(one.framework()).equals(KindWords.LANGUAGE.toString()))
        .flatMap(one -> called.stream()
            .filter(other -> other.kind() == KindWords.RUNTIME && !other.denied() && other.plain())
            .filter(other -> !other.evidence().equals(one.evidence()))
            .map(other -> finding(KindWords.LANGUAGE, one.evidence(), "Counts", other)));
    return Stream.concat(asFramework, asLanguage).findFirst();
  }

  /// What a list is a list of, where the article says so and the list bears it out.
  private Optional<KindWords> kind(Analysis analysis, Ranking ranking, CalledKinds called) {
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
    boolean titled = main && frameworks * 2 == ranking.items().size()
        && speaksOf(analysis, ranking, KindWords.FRAMEWORK, true);
    if (frameworks * 2 <= ranking.items().size() && !titled) {
      return isOfLanguages(analysis, ranking)
          ? Optional.of(KindWords.LANGUAGE)
          : Optional.empty();
    }
    if (speaksOf(analysis, ranking, KindWords.LANGUAGE, main)
        || speaksOf(analysis, ranking, KindWords.LIBRARY, main)) {
      return Optional.empty();
    }
    boolean spoken = speaksOf(analysis, ranking, KindWords.FRAMEWORK, main);
    return spoken || main && mostlyCalled
        ? Optional.of(KindWords.FRAMEWORK)
        : Optional.empty();
  }

  /// Whether a main list says that it is of languages, and nearly all of its items are.
  private boolean isOfLanguages(Analysis analysis, Ranking ranking) {
    long languages = ranking.items().stream()
        .filter(item -> KindWords.of(catalogue.kind(item.framework()))
            .filter(KindWords.LANGUAGE::equals).isPresent())
        .count();
    return ranking.role() == Ranking.Role.MAIN && languages * 2 > ranking.items().size()
        && speaksOf(analysis, ranking, KindWords.LANGUAGE, true)
        && !speaksOf(analysis, ranking, KindWords.FRAMEWORK, true);
  }

  /// Whether what stands nearest above the list and says what its items are says so: the head of its column, its lead,
  /// the headings around it, the article's title; of a list beside the main one only what stands right above it.
  private static boolean speaksOf(Analysis analysis, Ranking ranking, KindWords kind,
      boolean main) {
    return said(analysis, ranking).limit(main ? Integer.MAX_VALUE : NEAREST)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .filter(text -> SORTS.stream().anyMatch(text::contains)).limit(1)
        .anyMatch(kind::isNamedIn);
  }

  private static Stream<String> said(Analysis analysis, Ranking ranking) {
    var outline = analysis.outline();
    if (ranking.listing() >= outline.listings().size()) {
      return Stream.of(outline.metadata().title());
    }
    var listing = outline.listings().get(ranking.listing());
    var announced = outline.announcements().stream().filter(announcement -> announcement.listing()
        .stream().anyMatch(index -> index == ranking.listing())).map(Announcement::noun);
    return Stream.of(column(outline, listing), Stream.of(text(outline, listing.lead())),
        headings(outline, listing), announced, Stream.of(outline.metadata().title()))
        .flatMap(texts -> texts);
  }

  /// The head of the column that names the things of a table.
  private static Stream<String> column(Outline outline, Listing listing) {
    var first = listing.items().getFirst().head();
    return outline.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.CELL && block.span().overlaps(first)).limit(1)
        .flatMap(cell -> outline.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.HEADER_CELL
                && block.group() == cell.group() && block.column() == cell.column()))
        .map(block -> text(outline, block.span()));
  }

  /// The headings of the sections that a list stands in, the innermost first.
  private static Stream<String> headings(Outline outline, Listing listing) {
    int section = listing.items().getFirst().section();
    int around = listing.form() == Listing.Form.SECTIONS
        ? outline.sections().get(section).parent()
        : section;
    var headings = Stream.<Span>builder();
    for (var at = outline.sections().get(around);; at = outline.sections().get(at.parent())) {
      headings.add(at.heading());
      if (at.parent() == at.index()) {
        return headings.build().map(heading -> text(outline, heading));
      }
    }
  }

  private static String text(Outline outline, Span span) {
    return span.in(outline.view()).toString();
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
