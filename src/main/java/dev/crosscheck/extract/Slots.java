package dev.crosscheck.extract;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Months;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The places that are there to name something: headings, heads of list items, cells.
final class Slots {

  /// How a name fills a slot.
  enum Fill {
    WHOLE, START, NONE
  }

  /// A slot and, where it is an item's head, its list.
  private record Slot(Span span, OptionalInt listing) {}

  /// Columns of a table that are told apart; a column is a list too.
  static final int MOST_COLUMNS = 100;

  /// What may stand beside a name in a slot that names nothing else.
  private static final Pattern FILLER = Pattern.compile(
      "(?i)(?:\\b(?:" + FunctionWords.either("beside-names-in-slots")
          + "|v?\\d+(?:\\.\\d+)*|\\(.*\\)|" + Months.ANY
          + "\\.?(?=\\s+\\d{4}))(?![\\w])|[^\\p{L}\\p{N}])*");
  private static final Pattern OPENING = Pattern.compile("(?i)(?:[^\\p{L}]|\\bthe\\b|\\d)*");
  private static final Pattern CLOSING = Pattern
      .compile(
          "(?s)\\s*(?:[:(,|]|[-\u2013\u2014] |is an? |framework|v?\\d|for (?:the )?(?:web|mobile|desktop)\\b).*");

  /// Parts of a slot that name several things in one: "HTML/CSS", "Bash/Shell/PowerShell".
  private static final Pattern PARTS = Pattern.compile("[^\\s/]+(?:/[^\\s/]+){1,3}");

  /// Fewest names of a list that show how it writes names.
  private static final int FEWEST_SMALL = 3;

  private final TreeMap<Integer, Slot> slots = new TreeMap<>();

  /// The lists and columns that write names small.
  private final Set<Integer> small = new HashSet<>();
  private final String view;

  Slots(Outline outline) {
    this.view = outline.view();
    outline.sections().stream().map(Section::heading).filter(span -> !span.isEmpty())
        .forEach(span -> slots.put(span.start(), new Slot(span, OptionalInt.empty())));
    for (var block : outline.blocks()) {
      if (block.kind() == Block.Kind.CELL) {
        int column = -1 - block.group() * MOST_COLUMNS - block.column();
        slots.put(block.span().start(), new Slot(block.span(), OptionalInt.of(column)));
      } else if (block.kind() == Block.Kind.HEADER_CELL) {
        slots.put(block.span().start(), new Slot(block.span(), OptionalInt.empty()));
      }
    }
    for (var listing : outline.listings()) {
      listing.items().stream().map(Listing.Item::head).filter(span -> !span.isEmpty())
          .forEach(
              span -> slots.put(span.start(), new Slot(span, OptionalInt.of(listing.index()))));
    }
    var lists = new HashMap<Integer, List<Span>>();
    slots.values().forEach(slot -> slot.listing().ifPresent(
        list -> lists.computeIfAbsent(list, _ -> new ArrayList<>()).add(slot.span())));
    lists.forEach((list, heads) -> {
      if (heads.size() >= FEWEST_SMALL && heads.stream().noneMatch(this::hasCapital)) {
        small.add(list);
      }
    });
  }

  private boolean hasCapital(Span head) {
    return Capitals.hasCapital(head.in(view));
  }

  /// Whether a name stands among others of a list or column that has no capital at all, as package lists and tables of
  /// repositories have none.
  boolean isSmall(Span name) {
    return fill(name) == Fill.WHOLE && listing(name).stream().anyMatch(small::contains);
  }

  /// The list whose item's head holds a place; a column of a table is one as well, with a number below 0.
  OptionalInt listing(Span name) {
    return slot(name).map(Slot::listing).orElse(OptionalInt.empty());
  }

  Fill fill(Span name) {
    return slot(name).map(slot -> fill(slot.span(), name)).orElse(Fill.NONE);
  }

  private Fill fill(Span slot, Span name) {
    var before = view.substring(slot.start(), name.start());
    var after = view.substring(name.end(), slot.end());
    boolean part = (before.isEmpty() || before.endsWith("/"))
        && (after.isEmpty() || after.startsWith("/"))
        && PARTS.matcher(slot.in(view)).matches();
    if (part || FILLER.matcher(before).matches() && FILLER.matcher(after).matches()) {
      return Fill.WHOLE;
    }
    return OPENING.matcher(before).matches() && CLOSING.matcher(after).matches()
        ? Fill.START
        : Fill.NONE;
  }

  private Optional<Slot> slot(Span name) {
    return Optional.ofNullable(slots.floorEntry(name.start())).map(Map.Entry::getValue)
        .filter(slot -> slot.span().contains(name));
  }
}
