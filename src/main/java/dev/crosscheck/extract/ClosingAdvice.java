package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking.Role;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Finds the advice that goes through an article's things once more: lines, answers or headings behind one another that
/// each say which of them to choose in another case ("Choose Django if …", "Balance: Gin, Echo").
final class ClosingAdvice {

  /// Fewest lines of such advice.
  private static final int LEAST = 2;

  /// Most lists of such advice in one article.
  private static final int MOST = 5;

  /// Most runs that are tried, each of which reads all lists again; what sums up stands last.
  private static final int TRIED = 20;

  private final Outline outline;
  private final Catalogue catalogue;
  private final NamedPlaces named;

  private ClosingAdvice(Outline outline, Catalogue catalogue, NamedPlaces named) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.named = named;
  }

  /// The outline with such lists behind its others, as far as they repeat the main list.
  static Outline in(Outline outline, Catalogue catalogue, List<Mention> mentions) {
    var named = new NamedPlaces(mentions);
    var advice = new ClosingAdvice(outline, catalogue, named);
    var all = advice.with(advice.runs());
    return ClosingProse.mayClose(all, named)
        ? new ClosingAdvice(all, catalogue, named).withProse()
        : all;
  }

  private Outline with(List<List<Advice>> runs) {
    if (runs.isEmpty()) {
      return outline;
    }
    var known = known(lists(outline));
    var all = outline;
    for (var run : runs.subList(Math.max(0, runs.size() - TRIED), runs.size())) {
      if (all.listings().size() < outline.listings().size() + MOST
          && !overlaps(known, body(run))) {
        all = new ClosingAdvice(all, catalogue, named).withRun(run);
      }
    }
    return all;
  }

  /// The outline with the closing words that say something of each thing, where no other list of the section repeats them.
  private Outline withProse() {
    var lists = lists(outline);
    var roles = new Roles(outline, catalogue, new ItemNames(outline, catalogue, named), lists);
    var repeated = lists.stream().filter(list -> roles.of(list) == Role.RECAP)
        .map(list -> list.entries().getFirst().item().section()).collect(Collectors.toSet());
    return with(lists.stream().filter(list -> roles.of(list) == Role.MAIN).findFirst().stream()
        .flatMap(main -> new ClosingProse(outline, named, main).runs().stream())
        .filter(run -> !repeated.contains(run.getFirst().section())).toList());
  }

  private List<ThingList> lists(Outline all) {
    return ThingLists.of(all, new ItemNames(all, catalogue, named));
  }

  /// The places of the lists that are known already and are made of lines.
  private static BitSet known(List<ThingList> lists) {
    var places = new BitSet();
    lists.stream().map(ThingList::listing).filter(ClosingAdvice::isOfLines)
        .forEach(listing -> places.set(listing.span().start(), listing.span().end()));
    return places;
  }

  /// Whether a list is neither made of sections nor stands within one sentence, which may be a line of advice.
  private static boolean isOfLines(Listing listing) {
    return listing.form() != Form.SECTIONS && listing.form() != Form.SENTENCE;
  }

  private static boolean overlaps(BitSet places, Span span) {
    int next = places.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  private static Span body(List<Advice> run) {
    return run.getFirst().line().cover(run.getLast().line());
  }

  /// The runs of such lines, and of such headings beside each other.
  private List<List<Advice>> runs() {
    var lines = new AdviceLines(outline, catalogue, named);
    var runs = new ArrayList<List<Advice>>();
    for (int i = 0; i < outline.blocks().size(); i++) {
      for (var advice : lines.of(i)) {
        if (runs.isEmpty() || !advice.follows(runs.getLast(), outline.sections())) {
          runs.add(new ArrayList<>());
        }
        runs.getLast().add(advice);
      }
    }
    Map<Integer, List<Section>> byParent = new LinkedHashMap<>();
    outline.sections().stream().skip(1).forEach(section -> byParent
        .computeIfAbsent(section.parent(), parent -> new ArrayList<>()).add(section));
    for (var siblings : byParent.values()) {
      var headed = siblings.stream().map(lines::of).toList();
      if (headed.size() >= LEAST && headed.stream().allMatch(advice -> advice.isPresent())) {
        runs.add(headed.stream().flatMap(advice -> advice.stream()).toList());
      }
    }
    return runs.stream().filter(run -> run.size() >= LEAST).toList();
  }

  private Outline withRun(List<Advice> run) {
    var body = body(run);
    var items = new ArrayList<Item>();
    boolean several = run.stream().map(Advice::section).distinct().count() > 1;
    for (var advice : run) {
      int section = advice.section();
      items.add(new Item(items.size() + 1, OptionalInt.empty(), advice.head(), advice.line(),
          several ? outline.sections().get(section).parent() : section, false));
    }
    var listing = new Listing(outline.listings().size(), Form.LINES, lead(run.getFirst()), body,
        items);
    var after = outline.with(listing);
    var names = new ItemNames(after, catalogue, named);
    var lists = ThingLists.of(after, names);
    var roles = new Roles(after, catalogue, names, lists);
    boolean known = lists.stream().filter(list -> !list.listing().equals(listing))
        .anyMatch(list -> isOfLines(list.listing()) && list.listing().span().overlaps(body));
    return !known && lists.stream().filter(list -> list.listing().equals(listing))
        .anyMatch(list -> roles.of(list) == Role.RECAP) ? after : outline;
  }

  /// The line before the advice; empty where that has headings.
  private Span lead(Advice first) {
    int before = first.block() - 1;
    return before >= 0 && outline.blocks().get(first.block()).kind() != Kind.HEADING
        ? outline.blocks().get(before).span()
        : new Span(first.line().start(), first.line().start());
  }
}
