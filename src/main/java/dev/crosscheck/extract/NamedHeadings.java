package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the items of a list whose headings say something of their things instead of naming them alone: "Why we love Gin",
/// "Getting to know Echo", "From Express to Fiber".
final class NamedHeadings {

  /// Fewest headings of such a list, and where the article announces as many or more.
  private static final int LEAST = 3;
  private static final int LEAST_ANNOUNCED = 2;

  /// Words of headings that set things against each other or tell of others than they name.
  private static final Set<String> COMPARING = FunctionWords.of("comparing-headings");
  private static final Set<String> LANGUAGES = Set.of("language", "runtime");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern NUMBER = Pattern.compile("\\D{0,8}(\\d{1,3})\\D{0,4}");

  private final Outline outline;
  private final Catalogue catalogue;
  private final NamedPlaces named;

  NamedHeadings(Outline outline, Catalogue catalogue, NamedPlaces named) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.named = named;
  }

  /// A heading and the thing that its section tells of.
  private record Headed(Section section, Mention thing) {}

  /// The items of such a list; none where there is none.
  List<Item> find() {
    Map<Integer, List<Headed>> byParent = new LinkedHashMap<>();
    outline.sections().stream().skip(1).filter(section -> section.zone().isContent())
        .forEach(section -> thing(section).ifPresent(thing -> byParent
            .computeIfAbsent(section.parent(), parent -> new ArrayList<>())
            .add(new Headed(section, thing))));
    return byParent.values().stream().map(this::madeThings).filter(this::isList).findFirst()
        .map(this::items).orElse(List.of());
  }

  /// The thing that a heading tells of: the only one that it names, or the one that somebody goes over to; none where it
  /// compares.
  private Optional<Mention> thing(Section section) {
    var heading = section.heading();
    var things = named.in(heading).stream()
        .filter(thing -> catalogue.find(thing.framework()).map(Thing::isRankable).orElse(false))
        .toList();
    boolean compares = WORDS.splitAsStream(heading.in(outline.view()))
        .anyMatch(word -> COMPARING.contains(word.toLowerCase(Locale.ROOT)));
    if (things.isEmpty() || things.size() > 2 || compares) {
      return Optional.empty();
    }
    if (things.size() == 1) {
      return Optional.of(things.getFirst());
    }
    var before = outline.view().substring(heading.start(),
        NamedPlaces.place(things.getFirst()).start());
    var between = outline.view().substring(NamedPlaces.place(things.getFirst()).end(),
        NamedPlaces.place(things.getLast()).start());
    return before.toLowerCase(Locale.ROOT).endsWith("from ") && between.strip().equals("to")
        ? Optional.of(things.getLast())
        : Optional.empty();
  }

  /// An article on frameworks may have a section on their language.
  private List<Headed> madeThings(List<Headed> headed) {
    var made = headed.stream()
        .filter(one -> !LANGUAGES.contains(catalogue.kind(one.thing().framework()))).toList();
    return made.isEmpty() ? headed : made;
  }

  private boolean isList(List<Headed> headed) {
    var things = new HashSet<String>();
    boolean distinct = headed.stream().allMatch(one -> things.add(one.thing().framework()));
    return distinct && (headed.size() >= LEAST
        || headed.size() >= LEAST_ANNOUNCED && ListTitle.counts(outline, headed.size()));
  }

  private List<Item> items(List<Headed> headed) {
    var items = new ArrayList<Item>();
    for (var one : headed) {
      items.add(new Item(items.size() + 1, number(one.section()), NamedPlaces.place(one.thing()),
          one.section().body(), one.section().index(), false));
    }
    return items;
  }

  private static OptionalInt number(Section section) {
    var number = NUMBER.matcher(section.marker());
    return number.matches()
        ? OptionalInt.of(Integer.parseInt(number.group(1)))
        : OptionalInt.empty();
  }
}
