package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.knowledge.Thing;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the items of a list whose headings say something of their things instead of naming them alone: "Why we love Gin",
/// "Getting to know Echo", "From Express to Fiber", "Learn Koa and Hapi".
final class NamedHeadings {

  /// Fewest headings of such a list, and where the article announces as many or more.
  private static final int LEAST = 3;
  private static final int LEAST_ANNOUNCED = 2;

  /// Words of headings that set things against each other or tell of others than they name.
  private static final Set<String> COMPARING = FunctionWords.of("comparing-headings");
  private static final Set<String> LANGUAGES = Set.of("language", "runtime");
  private static final Pattern JOINT = Pattern.compile("(?i)\\s*(?:&|\\+|/|\\band\\b)\\s*");
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

  /// A heading and what its section tells of: one thing, or two that the heading joins.
  private record Headed(Section section, List<Mention> things) {

    /// Where the heading names them.
    Span head() {
      return NamedPlaces.place(things.getFirst()).cover(NamedPlaces.place(things.getLast()));
    }
  }

  /// The items of such a list; none where there is none.
  List<Item> find() {
    Map<Integer, List<Headed>> byParent = new LinkedHashMap<>();
    outline.sections().stream().skip(1).filter(section -> section.zone().isContent())
        .map(section -> new Headed(section, things(section)))
        .filter(headed -> !headed.things().isEmpty())
        .forEach(headed -> byParent
            .computeIfAbsent(headed.section().parent(), _ -> new ArrayList<>())
            .add(headed));
    return byParent.values().stream().map(this::madeThings).filter(this::isList).findFirst()
        .map(this::items).orElse(List.of());
  }

  /// What a heading tells of: the only thing that it names, two that it joins, or the one that somebody goes over to; none
  /// where it compares.
  private List<Mention> things(Section section) {
    var heading = section.heading();
    var all = named.in(heading);
    var things = all.stream().filter(this::isRankable).toList();
    boolean compares = WORDS.splitAsStream(heading.in(outline.view()))
        .anyMatch(word -> COMPARING.contains(word.toLowerCase(Locale.ROOT)));
    if (things.isEmpty() || things.size() > 2 || compares) {
      return List.of();
    }
    if (all.size() == 2 && JOINT.matcher(between(all)).matches()) {
      return all;
    }
    boolean changes = things.size() == 2 && between(things).strip().equals("to")
        && outline.view().substring(heading.start(), NamedPlaces.place(things.getFirst()).start())
            .toLowerCase(Locale.ROOT).endsWith("from ");
    return things.size() == 1 ? things : changes ? List.of(things.getLast()) : List.of();
  }

  private boolean isRankable(Mention thing) {
    return catalogue.find(thing.framework()).map(Thing::isRankable).orElse(false);
  }

  /// The text between two names.
  private String between(List<Mention> two) {
    int start = NamedPlaces.place(two.getFirst()).end();
    return outline.view().substring(start,
        Math.max(start, NamedPlaces.place(two.getLast()).start()));
  }

  /// An article on frameworks may have a section on their language.
  private List<Headed> madeThings(List<Headed> headed) {
    var made = headed.stream().filter(one -> one.things().stream()
        .noneMatch(thing -> LANGUAGES.contains(catalogue.kind(thing.framework())))).toList();
    return made.isEmpty() ? headed : made;
  }

  private boolean isList(List<Headed> headed) {
    var names = headed.stream().flatMap(one -> one.things().stream()).map(Mention::framework)
        .toList();
    boolean distinct = names.stream().distinct().count() == names.size();
    return distinct && (headed.size() >= LEAST
        || headed.size() >= LEAST_ANNOUNCED && ListTitle.counts(outline, headed.size()));
  }

  private List<Item> items(List<Headed> headed) {
    var items = new ArrayList<Item>();
    for (var one : headed) {
      items.add(new Item(items.size() + 1, number(one.section()), one.head(),
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
