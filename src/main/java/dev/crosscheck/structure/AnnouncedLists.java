package dev.crosscheck.structure;

import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The lists of an article that an announced count may mean, looked up by what can tie them to it: of many lists of one make
/// only the first one behind the announcement comes into question.
final class AnnouncedLists {

  /// What lists of one make have in common.
  /// - `agrees`: whether what introduces them names the things that are announced.
  private record Make(int size, boolean sections, boolean numbered, boolean agrees, int parent,
      Span lead) {

    private static final int ANY = -1;
    private static final Span ANYWHERE = new Span(0, 0);

    Make(Listing list, boolean agrees, int parent, Span lead) {
      this(list.items().size(), list.form() == Form.SECTIONS, list.numbered(), agrees, parent,
          lead);
    }
  }

  private final List<Listing> lists;
  private final Map<Integer, String> leads = new HashMap<>();
  private final Map<Span, Collection<List<Listing>>> byLead;
  private final Map<Integer, Collection<List<Listing>>> byParent;
  private final List<Listing> sections;

  /// For the stem of a noun the lists of each make, in reading order.
  private final Map<String, Collection<List<Listing>>> makes = new HashMap<>();

  /// - `listings`: in reading order.
  AnnouncedLists(String view, List<Section> all, List<Listing> listings) {
    this.lists = listings.stream()
        .filter(list -> list.form() != Form.SENTENCE && list.items().size() > 1)
        .filter(list -> !isOutline(view, list)).toList();
    this.sections = lists.stream().filter(list -> list.form() == Form.SECTIONS).toList();
    this.byLead = lists.stream().collect(Collectors.groupingBy(Listing::lead,
        of(list -> new Make(list, false, parent(all, list), Make.ANYWHERE))));
    this.byParent = sections.stream().collect(Collectors.groupingBy(list -> parent(all, list),
        of(list -> new Make(list, false, Make.ANY, list.lead()))));
    lists.forEach(list -> leads.put(list.index(),
        list.lead().in(view).toString().toLowerCase(Locale.ROOT)));
  }

  /// Whether the sections of an article are numbered themselves, from its introduction on.
  private static boolean isOutline(String view, Listing list) {
    return list.form() == Form.SECTIONS
        && Cue.INTRO_HEADING.fits(list.items().getFirst().head().in(view));
  }

  /// The section around a list of sections.
  private static int parent(List<Section> all, Listing list) {
    return list.form() == Form.SECTIONS
        ? all.get(list.items().getFirst().section()).parent()
        : Make.ANY;
  }

  private static Collector<Listing, ?, Collection<List<Listing>>> of(
      Function<Listing, Make> make) {
    return Collectors.collectingAndThen(
        Collectors.groupingBy(make, LinkedHashMap::new, Collectors.toList()),
        LinkedHashMap::values);
  }

  /// All of them, in reading order.
  List<Listing> all() {
    return lists;
  }

  /// Those that begin from one place to another, in reading order.
  List<Listing> beginning(int from, int to) {
    return beginning(lists, from, to);
  }

  /// Those within a span, from a place of it on, that may be tied more closely to an announcement than any other; in reading
  /// order.
  /// - `section`: that of the announcement. `beneath`: how far behind its heading a list of sections may begin.
  List<Listing> likely(Counts.Count count, Section section, Span within, int from, int beneath) {
    int end = section.heading().end();
    boolean inner = section.index() != 0;
    var likely = new TreeMap<Integer, Listing>();
    Stream.of(makes(count), byLead.getOrDefault(section.heading(), List.of()),
        inner ? byParent.getOrDefault(section.index(), List.of()) : List.<List<Listing>>of())
        .flatMap(Collection::stream)
        .forEach(make -> beginning(make, from, within.end()).stream()
            .filter(list -> within.contains(list.span())).limit(1)
            .forEach(list -> likely.put(list.index(), list)));
    beginning(sections, Math.max(from, end), end + beneath).stream()
        .filter(list -> inner && within.contains(list.span()))
        .forEach(list -> likely.put(list.index(), list));
    return List.copyOf(likely.values());
  }

  /// Whether what introduces a list names the things that were announced.
  boolean agrees(Listing list, Counts.Count count) {
    return leads.getOrDefault(list.index(), "").contains(stem(count));
  }

  private Collection<List<Listing>> makes(Counts.Count count) {
    return makes.computeIfAbsent(stem(count), _ -> lists.stream()
        .collect(of(list -> new Make(list, agrees(list, count), Make.ANY, Make.ANYWHERE))));
  }

  private static String stem(Counts.Count count) {
    return count.noun().replaceFirst("(?:ies|s)$", "");
  }

  private static List<Listing> beginning(List<Listing> lists, int from, int to) {
    int before = Span.last(lists, Listing::span, from - 1);
    return lists.subList(before + 1,
        Math.max(before, Span.last(lists, Listing::span, to)) + 1);
  }
}
