package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Facet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether two values of one facet can't both be true of a thing.
final class Exclusion {

  private static final Phrasings PHRASINGS = Phrasings.own();

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  /// Licences without a name say nothing that a named one denies.
  private static final Set<String> GENERAL_LICENCES = Set.of("open-source", "free", "proprietary",
      "commercial");

  private static final Pattern PERSON = Pattern
      .compile("\\p{Lu}[\\p{L}.'-]*( \\p{Lu}[\\p{L}.'-]*){1,3}");

  private final Catalogue catalogue;

  Exclusion(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// Facets of which a thing has one value, or a few that go together.
  static List<Facet> facets() {
    return List.of(Facet.FIRST_RELEASE, Facet.CREATOR, Facet.LICENCE, Facet.LANGUAGE,
        Facet.BUILT_ON);
  }

  boolean excludes(String id, Facet facet, String one, String other) {
    if (plain(one).equals(plain(other))) {
      return false;
    }
    return switch (facet) {
      case FIRST_RELEASE -> YEAR.matcher(one).matches() && YEAR.matcher(other).matches();
      case CREATOR -> creators(id, one, other);
      case LICENCE -> licences(one, other);
      case LANGUAGE -> languages(id, one, other);
      case BUILT_ON -> bases(id, one, other);
      case KIND, ARCHITECTURE, MAINTAINER, PLATFORM, WORKS_WITH, USED_BY, METRIC, VERSION, QUALITY,
          SUPERLATIVE,
          COMPARISON, FEATURE, USE_CASE, PROJECT_SIZE, AUDIENCE ->
        false;
    };
  }

  /// Two persons or two organisations that aren't known to have made it together.
  private boolean creators(String id, String one, String other) {
    var known = catalogue.find(id).map(Thing::creators).orElse(List.of());
    boolean together = known.stream().anyMatch(name -> sameName(name, one))
        && known.stream().anyMatch(name -> sameName(name, other));
    return !sameName(one, other) && !together && isPerson(one) && isPerson(other);
  }

  /// Whether a name is that of a person, as far as its form shows.
  static boolean isPerson(String name) {
    return PERSON.matcher(name).matches() && !PHRASINGS.has("an-organisation", name);
  }

  /// Whether one name is the other shortened or spelt otherwise: it holds all of its words, or they share the last one.
  static boolean sameName(String one, String other) {
    var words = Prose.words(one);
    var others = Prose.words(other);
    return words.isEmpty() || others.isEmpty() || words.containsAll(others)
        || others.containsAll(words)
        || words.getLast().equals(others.getLast());
  }

  private static boolean licences(String one, String other) {
    return !GENERAL_LICENCES.contains(one) && !GENERAL_LICENCES.contains(other)
        && !family(one).equals(family(other));
  }

  /// The licence without version and variant: articles that say "BSD" or "GPL" mean some of them.
  static String family(String licence) {
    var words = Prose.words(licence);
    return words.isEmpty() ? "" : words.getFirst();
  }

  private boolean languages(String id, String one, String other) {
    var known = names(catalogue.find(id).map(Thing::languages).orElse(List.of()));
    boolean together = known.contains(languageName(one)) && known.contains(languageName(other));
    return isLanguage(one) && isLanguage(other) && !together && !catalogue.related(one, other)
        && !spoken(one).contains(languageName(other)) && !spoken(other).contains(languageName(one));
  }

  boolean isLanguage(String id) {
    return catalogue.kind(id).equals("language");
  }

  String languageName(String id) {
    return plain(catalogue.name(id));
  }

  /// Languages that a language's own entry counts among its own (TypeScript beside JavaScript).
  private Set<String> spoken(String id) {
    return names(catalogue.find(id).map(Thing::languages).orElse(List.of()));
  }

  private static Set<String> names(List<String> names) {
    return new HashSet<>(names.stream().map(Exclusion::plain).toList());
  }

  /// Two frameworks of which neither rests on the other, and that the catalogue doesn't know together below the thing.
  private boolean bases(String id, String one, String other) {
    var known = catalogue.find(id).map(Thing::builtOn).orElse(List.of());
    return !known.isEmpty() && isFramework(one) && isFramework(other)
        && known.contains(one) != known.contains(other)
        && !catalogue.related(one, other) && !restsOn(one, other, new HashSet<>())
        && !restsOn(other, one, new HashSet<>());
  }

  private boolean isFramework(String id) {
    return catalogue.kind(id).endsWith("framework");
  }

  private boolean restsOn(String upper, String lower, Set<String> seen) {
    return seen.add(upper) && catalogue.find(upper).map(Thing::builtOn).orElse(List.of()).stream()
        .anyMatch(base -> base.equals(lower) || restsOn(base, lower, seen));
  }

  private static String plain(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }
}
