package dev.crosscheck.report;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What each stretch of a text is there for, in reading order and without overlap.
final class TextZones {

  /// - `span`: without what stands between it and the next one.
  record Run(Span span, Zone zone) {}

  private static final Comparator<Run> ORDER = Comparator.comparing(Run::span)
      .thenComparing(Run::zone);

  private TextZones() {}

  /// By the sentences, and where the outline has none, by the blocks.
  static List<Run> of(Outline outline) {
    var runs = new ArrayList<Run>();
    Stream.concat(outline.sentences().stream().map(TextZones::run),
        outline.blocks().stream().flatMap(TextZones::unread)).sorted(ORDER)
        .forEach(next -> append(runs, next));
    return List.copyOf(runs);
  }

  private static Run run(Sentence sentence) {
    return new Run(sentence.span(), sentence.zone());
  }

  /// A block that no sentence is read from.
  private static Stream<Run> unread(Block block) {
    return switch (block.kind()) {
      case CODE -> Stream.of(new Run(block.span(), Zone.CODE));
      case FRONT_MATTER -> Stream.of(new Run(block.span(), Zone.FRONT_MATTER));
      case HEADING, PARAGRAPH, ITEM, HEADER_CELL, CELL, QUOTE, CAPTION, NAVIGATION ->
        Stream.of();
    };
  }

  private static void append(List<Run> runs, Run next) {
    if (runs.isEmpty()) {
      runs.add(next);
      return;
    }
    var last = runs.getLast();
    int start = Math.max(next.span().start(), last.span().end());
    if (next.span().end() <= start) {
      return;
    }
    if (next.zone() == last.zone()) {
      runs.set(runs.size() - 1, new Run(last.span().cover(next.span()), last.zone()));
    } else {
      runs.add(new Run(new Span(start, next.span().end()), next.zone()));
    }
  }
}
