package dev.crosscheck.extract;

import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Mention.Status;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The mentions that count, to be asked for by place.
final class NamedPlaces {

  /// Between two names that share a place.
  private static final Pattern JOINT = Pattern
      .compile("(?i)[\\s*_]*(?:[,/&+]|,?\\s*\\band\\b|,?\\s*\\bor\\b)[\\s*_]*");

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

  /// Those that are no part of a longer one.
  /// - `mentions`: in reading order.
  static List<Mention> longest(List<Mention> mentions) {
    var kept = new ArrayList<Mention>();
    for (var mention : mentions) {
      while (!kept.isEmpty() && isPart(kept.getLast(), mention)) {
        kept.removeLast();
      }
      if (kept.isEmpty() || !isPart(mention, kept.getLast())) {
        kept.add(mention);
      }
    }
    return kept;
  }

  private static boolean isPart(Mention mention, Mention whole) {
    return place(whole).contains(place(mention))
        && place(whole).length() > place(mention).length();
  }

  static Span place(Mention mention) {
    return mention.evidence().span();
  }

  /// A name and those joined to it.
  static List<Mention> together(Outline outline, List<Mention> names, int first) {
    int last = first;
    while (last + 1 < names.size()
        && JOINT.matcher(between(outline, names.get(last), names.get(last + 1))).matches()) {
      last++;
    }
    return names.subList(first, last + 1);
  }

  /// What stands between two names; nothing where one is part of the other.
  private static CharSequence between(Outline outline, Mention one, Mention other) {
    int end = place(one).end();
    return new Span(end, Math.max(end, place(other).start())).in(outline.view());
  }
}
