package dev.crosscheck.extract;

import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Section;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import dev.crosscheck.model.Zone;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Tells for a place of an article the sentence, the section and the zone that hold it.
final class Places {

  private final Outline outline;

  Places(Outline outline) {
    this.outline = outline;
  }

  Optional<Sentence> sentence(int offset) {
    int at = Span.last(outline.sentences(), Sentence::span, offset);
    return at >= 0 && outline.sentences().get(at).span().contains(offset)
        ? Optional.of(outline.sentences().get(at))
        : Optional.empty();
  }

  /// The innermost section; 0 where none holds it.
  int section(int offset) {
    int at = Span.last(outline.sections(), Section::body, offset);
    while (at > 0 && !outline.sections().get(at).body().contains(offset)) {
      at = outline.sections().get(at).parent();
    }
    return Math.max(at, 0);
  }

  /// The innermost section and those around it, without the article as a whole.
  IntStream around(int offset) {
    return IntStream.iterate(section(offset), at -> at > 0,
        at -> outline.sections().get(at).parent());
  }

  /// The section that a place is in the heading of.
  OptionalInt headed(Span span) {
    int at = Span.last(outline.sections(), Section::heading, span.start());
    return at > 0 && outline.sections().get(at).heading().contains(span)
        ? OptionalInt.of(at)
        : OptionalInt.empty();
  }

  Zone zone(int offset) {
    return sentence(offset).map(Sentence::zone).orElseGet(
        () -> outline.sections().isEmpty()
            ? Zone.BODY
            : outline.sections().get(section(offset)).zone());
  }

  /// Whether a place is in the title or in a heading.
  boolean heads(Span span) {
    return sentence(span.start()).filter(
        found -> found.zone() == Zone.TITLE || found.shape() == Sentence.Shape.HEADING)
        .isPresent();
  }
}
