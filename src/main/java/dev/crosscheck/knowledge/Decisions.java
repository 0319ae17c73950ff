package dev.crosscheck.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An editor's standing decisions, read from tables. Those on names make another catalogue, which all articles are read
/// by; the others are asked when the findings are there, see [Review]. Immutable.
public final class Decisions {

  /// The table's name beside a corpus.
  public static final String TABLE = "decisions.csv";

  private final Catalogue given;
  private final Catalogue catalogue;
  private final List<Ruling> rulings;
  private final SortedMap<String, String> merged;
  private final boolean ofDrafts;

  private Decisions(Catalogue given, Catalogue catalogue, List<Ruling> rulings,
      SortedMap<String, String> merged,
      boolean ofDrafts) {
    this.given = given;
    this.catalogue = catalogue;
    this.rulings = List.copyOf(rulings);
    this.merged = merged;
    this.ofDrafts = ofDrafts;
  }

  /// Nothing is decided.
  public static Decisions none(Catalogue catalogue) {
    return new Decisions(catalogue, catalogue, List.of(), new TreeMap<>(), false);
  }

  /// The decisions of some tables together.
  ///
  /// @throws BrokenTable when one can't be read, a row makes no sense, or two contradict each other
  public static Decisions read(List<Path> files, Catalogue catalogue) {
    var decisions = files.stream()
        .flatMap(file -> Table.read(file, RulingReader.COLUMNS).stream())
        .map(RulingReader::decision).toList();
    var reader = new RulingReader(catalogue, decisions);
    var rulings = decisions.stream().map(reader::ruling).toList();
    Contradictions.check(rulings);
    var merged = new TreeMap<String, String>();
    rulings.stream().flatMap(of(Ruling.Merged.class))
        .forEach(ruling -> merged.put(ruling.thing(), ruling.into()));
    merged.replaceAll((_, into) -> last(merged, into));
    var resolved = rulings.stream().map(ruling -> resolved(ruling, merged)).toList();
    var removed = rulings.stream().flatMap(of(Ruling.Removed.class)).map(Ruling.Removed::thing)
        .collect(Collectors.toSet());
    return new Decisions(catalogue, CatalogueEditor.edited(catalogue,
        resolved.stream().flatMap(of(Ruling.Named.class)).toList(), merged, removed), resolved,
        merged, false);
  }

  /// The same for drafts, which are called by whatever path leads to them: an article of a decision is each draft whose
  /// path ends with it.
  public Decisions forDrafts() {
    return new Decisions(given, catalogue, rulings, merged, true);
  }

  /// How many there are.
  public int size() {
    return rulings.size();
  }

  /// What all articles are read by.
  public Catalogue catalogue() {
    return catalogue;
  }

  /// What one article is read by.
  public Catalogue catalogue(String article) {
    return CatalogueEditor.named(catalogue, in(article));
  }

  /// Whether something is decided on the names of one article.
  public boolean concern(String article) {
    return !in(article).isEmpty();
  }

  /// All that the analyses of all articles depend on; the same whatever the order of the rows and their notes.
  public String basis() {
    // the first name of a new thing is how it is called, so here the order counts
    var made = new TreeMap<String, String>();
    named().filter(ruling -> given.find(ruling.thing()).isEmpty())
        .forEach(ruling -> made.putIfAbsent(ruling.thing(), ruling.spelling()));
    return Stream.of(
        named().filter(ruling -> ruling.article().isEmpty()).map(Decisions::line).sorted(),
        merged.entrySet().stream().map(merge -> "merge\t" + merge),
        rulings.stream().flatMap(of(Ruling.Removed.class)).map(Ruling.Removed::thing).sorted()
            .map(id -> "ignore\t" + id),
        made.entrySet().stream().map(name -> "name\t" + name))
        .flatMap(lines -> lines).collect(Collectors.joining("\n"));
  }

  /// All that the analysis of one article depends on besides; empty where nothing is decided on its names.
  public String basis(String article) {
    return in(article).stream().map(Decisions::line).sorted().collect(Collectors.joining("\n"));
  }

  /// A run's look through its articles and findings.
  public Review review() {
    return new Review(this);
  }

  List<Ruling> rulings() {
    return rulings;
  }

  /// The names by which decisions may know an article.
  List<String> names(String article) {
    return ofDrafts
        ? Stream.concat(Stream.of(article),
            IntStream.range(0, article.length()).filter(at -> article.charAt(at) == '/')
                .mapToObj(at -> article.substring(at + 1)))
            .toList()
        : List.of(article);
  }

  /// A thing as it was before anything was decided.
  Optional<Thing> before(String id) {
    return given.find(id);
  }

  /// The id that a thing counts under.
  String counted(String id) {
    return merged.getOrDefault(id, id);
  }

  private List<Ruling.Named> in(String article) {
    var own = named().filter(ruling -> ruling.article().isPresent()).toList();
    if (own.isEmpty()) {
      return own;
    }
    var names = names(article);
    return own.stream().filter(ruling -> names.contains(ruling.article().orElseThrow())).toList();
  }

  private Stream<Ruling.Named> named() {
    return rulings.stream().flatMap(of(Ruling.Named.class));
  }

  private static String line(Ruling.Named ruling) {
    return ruling.spelling() + "\t" + ruling.thing();
  }

  private static Ruling resolved(Ruling ruling, SortedMap<String, String> merged) {
    return ruling instanceof Ruling.Named named
        ? new Ruling.Named(named.decision(), named.article(), named.spelling(),
            merged.getOrDefault(named.thing(), named.thing()))
        : ruling;
  }

  /// The end of a chain of things that count as others; it has one, as chains in a circle contradict themselves.
  private static String last(SortedMap<String, String> merged, String id) {
    var at = id;
    while (merged.containsKey(at)) {
      at = Optional.ofNullable(merged.get(at)).orElse(at);
    }
    return at;
  }

  private static <R extends Ruling> Function<Ruling, Stream<R>> of(
      Class<R> kind) {
    return ruling -> kind.isInstance(ruling) ? Stream.of(kind.cast(ruling)) : Stream.empty();
  }
}
