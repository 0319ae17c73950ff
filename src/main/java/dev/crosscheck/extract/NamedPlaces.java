package dev.crosscheck.extract;

import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Mention.Status;
import dev.crosscheck.model.Span;
import java.util.List;

/// The mentions that count, to be asked for by place.
final class NamedPlaces {

  private final List<Mention> mentions;

  /// `mentions`: in reading order; ambiguous ones are left out.
  NamedPlaces(List<Mention> mentions) {
    this.mentions = mentions.stream().filter(mention -> mention.status() != Status.AMBIGUOUS)
        .toList();
  }

  /// Those that lie wholly in a span, in reading order.
  List<Mention> in(Span span) {
    int from = Span.last(mentions, NamedPlaces::place, span.start() - 1) + 1;
    return mentions.subList(from, mentions.size()).stream()
        .takeWhile(mention -> place(mention).start() < span.end())
        .filter(mention -> place(mention).end() <= span.end()).toList();
  }

  static Span place(Mention mention) {
    return mention.evidence().span();
  }
}
