package dev.crosscheck.extract;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.knowledge.Phrasings;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking.Role;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Finds the advice that goes through an article's things once more: lines after one another that each say when to choose
/// another one ("Choose Django if …", "Go with Flask for …"), or name those that are best in a respect ("Balance: Gin, Echo").
final class ClosingAdvice {

  /// Fewest lines of such advice.
  private static final int LEAST = 2;

  /// How far into a line the name of what to choose stands.
  /// - Unit: UTF-16 units.
  private static final int REACH = 60;

  /// Behind what is to be chosen: a condition or a purpose.
  private static final Pattern CASE = Pattern
      .compile("(?is)[^.;]{0,60}?\\b(?:if|when|whenever|where|for|to|unless|because)\\b.*");

  /// What is asked for, before the names of the things that have it.
  private static final Pattern RESPECT = Pattern
      .compile("[^:.\\n]{3,60}(?::|\\s[\u2192\u2013-]|->)\\s*");

  /// All that may stand between the names and behind them.
  private static final Pattern JOINTS = Pattern.compile("(?i)(?:[\\s,/&+*_.]|\\band\\b|\\bor\\b)*");

  private final Outline outline;
  private final Catalogue catalogue;
  private final NamedPlaces named;
  private final Phrasings phrasings = Phrasings.own();

  ClosingAdvice(Outline outline, Catalogue catalogue, NamedPlaces named) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.named = named;
  }

  /// A line and what it says to choose.
  /// - `head`: where that is named.
  private record Advice(int block, Span line, Span head, Mention chosen) {

    boolean follows(List<Advice> run) {
      return run.isEmpty() || run.getLast().block() + 1 == block && run.stream()
          .noneMatch(other -> other.chosen().framework().equals(chosen.framework()));
    }
  }

  /// The outline with such lists behind its others, as far as they repeat the main list.
  static Outline in(Outline outline, Catalogue catalogue, List<Mention> mentions) {
    var advice = new ClosingAdvice(outline, catalogue, new NamedPlaces(mentions));
    var runs = advice.runs().stream().filter(run -> run.size() >= LEAST).toList();
    var known = runs.isEmpty() ? new BitSet() : advice.known();
    return runs.stream().filter(run -> !overlaps(known, body(run))).map(advice::with)
        .filter(after -> !after.equals(outline)).findFirst().orElse(outline);
  }

  /// The places of the lists that are known already and aren't made of sections.
  private BitSet known() {
    var places = new BitSet(outline.view().length());
    ThingLists.of(outline, new ItemNames(outline, catalogue, named)).stream()
        .map(ThingList::listing).filter(listing -> listing.form() != Form.SECTIONS)
        .forEach(listing -> places.set(listing.span().start(), listing.span().end()));
    return places;
  }

  private static boolean overlaps(BitSet places, Span span) {
    int next = places.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  private static Span body(List<Advice> run) {
    return run.getFirst().line().cover(run.getLast().line());
  }

  private List<List<Advice>> runs() {
    var runs = new ArrayList<List<Advice>>();
    for (int i = 0; i < outline.blocks().size(); i++) {
      advice(i).ifPresent(advice -> {
        if (runs.isEmpty() || !advice.follows(runs.getLast())) {
          runs.add(new ArrayList<>());
        }
        runs.getLast().add(advice);
      });
    }
    return runs;
  }

  private Optional<Advice> advice(int index) {
    var block = outline.blocks().get(index);
    var line = block.span();
    boolean mayAdvise = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.ITEM;
    if (!mayAdvise) {
      return Optional.empty();
    }
    var first = named.in(new Span(line.start(), Math.min(line.end(), line.start() + REACH)))
        .stream().findFirst();
    return first.filter(name -> chooses(line, NamedPlaces.place(name)))
        .map(name -> new Advice(index, line, NamedPlaces.place(name), name))
        .or(() -> first
            .filter(name -> block.kind() == Kind.ITEM && endsInNames(line, NamedPlaces.place(name)))
            .map(name -> new Advice(index, line,
                new Span(NamedPlaces.place(name).start(), line.end()), name)))
        .or(() -> only(block).map(name -> new Advice(index, line, NamedPlaces.place(name), name)));
  }

  /// The only thing that an item of a summary names beside languages, behind what is asked for: "For small sites: if …, Gin will do".
  private Optional<Mention> only(Block item) {
    var names = named.in(item.span()).stream()
        .filter(name -> !catalogue.kind(name.framework()).equals("language")).toList();
    boolean sumsUp = item.kind() == Kind.ITEM
        && names.stream().map(Mention::framework).distinct().count() == 1
        && outline.sections().get(names.getFirst().section()).zone() == Zone.RECAP
        && RESPECT.matcher(outline.view()).region(item.span().start(),
            NamedPlaces.place(names.getFirst()).start()).lookingAt();
    return sumsUp ? Optional.of(names.getFirst()) : Optional.empty();
  }

  /// Whether a line has nothing but names behind its first words, from the first name on.
  private boolean endsInNames(Span line, Span first) {
    String view = outline.view();
    var between = new StringBuilder();
    int at = first.start();
    for (var name : named.in(new Span(first.start(), line.end()))) {
      var place = NamedPlaces.place(name);
      between.append(view, Math.min(at, place.start()), place.start()).append(' ');
      at = place.end();
    }
    between.append(view, Math.min(at, line.end()), line.end());
    return RESPECT.matcher(view).region(line.start(), first.start()).matches()
        && JOINTS.matcher(between).matches();
  }

  private boolean chooses(Span line, Span name) {
    String before = outline.view().substring(line.start(), name.start()).strip();
    return phrasings.find("choosing", before)
        .filter(said -> said.start() == 0 && said.end() == before.length()).isPresent()
        && CASE.matcher(outline.view()).region(name.end(), line.end()).matches();
  }

  private Outline with(List<Advice> run) {
    var body = body(run);
    var items = new ArrayList<Item>();
    for (var advice : run) {
      items.add(new Item(items.size() + 1, OptionalInt.empty(),
          advice.head(), advice.line(), advice.chosen().section(), false));
    }
    var listing = new Listing(outline.listings().size(), Form.LINES, lead(run.getFirst()), body,
        items);
    var after = outline.with(listing);
    var names = new ItemNames(after, catalogue, named);
    var lists = ThingLists.of(after, names);
    var roles = new Roles(after, catalogue, names, lists);
    boolean known = lists.stream().filter(list -> !list.listing().equals(listing))
        .anyMatch(list -> list.listing().form() != Form.SECTIONS
            && list.listing().span().overlaps(body));
    return !known && lists.stream().filter(list -> list.listing().equals(listing))
        .anyMatch(list -> roles.of(list) == Role.RECAP) ? after : outline;
  }

  /// The line before the advice.
  private Span lead(Advice first) {
    int before = first.block() - 1;
    return before >= 0
        ? outline.blocks().get(before).span()
        : new Span(first.line().start(), first.line().start());
  }
}
