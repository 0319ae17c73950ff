package dev.crosscheck.consistency;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The items of a numbered list of sections, and those behind it that go on with its numbers though they are marked in another
/// way ("1)", "2)", "4."), or begin with the last number again.
final class NumberedRun {

  /// How far a number that goes on may be from the last one.
  private static final int NEAR = 2;

  private static final Pattern NUMBER = Pattern.compile("\\W*(\\d{1,3})\\W*");

  /// A paragraph that labels an item as the others are labelled: "5. Tornado:".
  private static final Pattern LABEL = Pattern
      .compile("\\s*(\\d{1,3})[.)]\\s+(\\S[^.!?\\n:]{0,40}):\\s*");

  private final Outline outline;

  /// The sections that a list goes on with.
  private final Set<Integer> later;

  NumberedRun(Outline outline) {
    this.outline = outline;
    this.later = outline.listings().stream()
        .filter(listing -> listing.form() == Listing.Form.SECTIONS)
        .flatMap(listing -> listing.items().stream().skip(1)).map(Listing.Item::section)
        .collect(Collectors.toSet());
  }

  List<Listing.Item> of(Listing listing) {
    var items = new ArrayList<>(listing.items());
    var last = items.getLast();
    if (listing.form() != Listing.Form.SECTIONS || last.stated().isEmpty()
        || listing.countsDown() || last.stated().getAsInt() < items.size()) {
      return items;
    }
    Stream.concat(sibling(last).stream(), labels(last).stream())
        .filter(item -> goesOn(last, item)).findFirst().ifPresent(items::add);
    return items;
  }

  private static boolean goesOn(Listing.Item last, Listing.Item next) {
    int moved = next.stated().orElse(0) - last.stated().orElse(0);
    return moved >= 0 && moved <= NEAR && next.stated().orElse(0) > 1;
  }

  /// The section that follows the one of an item, where it is numbered and stands on its own or begins a list.
  private List<Listing.Item> sibling(Listing.Item last) {
    var sections = outline.sections();
    var section = sections.get(last.section());
    int inside = Span.last(sections, Section::body, section.body().end() - 1);
    int around = sections.get(section.parent()).body().end();
    return sections.subList(inside + 1, sections.size()).stream()
        .takeWhile(other -> other.body().start() < around)
        .filter(other -> other.parent() == section.parent() && other.level() == section.level()
            && other.heading().start() >= section.body().end())
        .limit(1).filter(other -> NUMBER.matcher(other.marker()).matches())
        .filter(other -> !later.contains(other.index()))
        .map(other -> item(last, other)).toList();
  }

  private static Listing.Item item(Listing.Item last, Section section) {
    var number = NUMBER.matcher(section.marker());
    return new Listing.Item(last.position() + 1,
        number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty(),
        section.heading(), section.body(), section.index(), false);
  }

  /// The paragraphs of the last item's text that label another one.
  private List<Listing.Item> labels(Listing.Item last) {
    boolean labelled = last.head().in(outline.view()).toString().strip().endsWith(":");
    return !labelled
        ? List.of()
        : outline.blocks()
            .subList(Span.last(outline.blocks(), Block::span, last.body().start() - 1) + 1,
                outline.blocks().size())
            .stream().takeWhile(block -> block.span().start() < last.body().end())
            .filter(block -> block.kind() == Block.Kind.PARAGRAPH
                && last.body().contains(block.span()))
            .flatMap(block -> {
              var label = LABEL.matcher(block.span().in(outline.view()));
              return label.matches()
                  ? Stream.of(new Listing.Item(last.position() + 1,
                      OptionalInt.of(Integer.parseInt(label.group(1))),
                      new Span(block.span().start() + label.start(2),
                          block.span().start() + label.end(2)),
                      block.span(), last.section(), false))
                  : Stream.<Listing.Item>empty();
            }).limit(1).toList();
  }
}
