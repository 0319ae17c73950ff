package dev.crosscheck.consistency;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
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

  private NumberedRun() {}

  static List<Listing.Item> of(Outline outline, Listing listing) {
    var items = new ArrayList<>(listing.items());
    var last = items.getLast();
    if (listing.form() != Listing.Form.SECTIONS || last.stated().isEmpty()
        || listing.countsDown() || last.stated().getAsInt() < items.size()) {
      return items;
    }
    Stream.concat(sibling(outline, last).stream(), labels(outline, last).stream())
        .filter(item -> goesOn(last, item)).findFirst().ifPresent(items::add);
    return items;
  }

  private static boolean goesOn(Listing.Item last, Listing.Item next) {
    int moved = next.stated().orElse(0) - last.stated().orElse(0);
    return moved >= 0 && moved <= NEAR && next.stated().orElse(0) > 1;
  }

  /// The section that follows the one of an item, where it is numbered and stands on its own or begins a list.
  private static List<Listing.Item> sibling(Outline outline, Listing.Item last) {
    var section = outline.sections().get(last.section());
    return outline.sections().stream()
        .filter(other -> other.parent() == section.parent() && other.level() == section.level()
            && other.heading().start() >= section.body().end())
        .limit(1).filter(other -> NUMBER.matcher(other.marker()).matches())
        .filter(other -> outline.listings().stream()
            .filter(listing -> listing.form() == Listing.Form.SECTIONS)
            .noneMatch(listing -> listing.items().stream().skip(1)
                .anyMatch(item -> item.section() == other.index())))
        .map(other -> item(last, other)).toList();
  }

  private static Listing.Item item(Listing.Item last, Section section) {
    var number = NUMBER.matcher(section.marker());
    return new Listing.Item(last.position() + 1,
        number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty(),
        section.heading(), section.body(), section.index(), false);
  }

  /// The paragraphs of the last item's text that label another one.
  private static List<Listing.Item> labels(Outline outline, Listing.Item last) {
    boolean labelled = last.head().in(outline.view()).toString().strip().endsWith(":");
    return !labelled
        ? List.of()
        : outline.blocks().stream()
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
