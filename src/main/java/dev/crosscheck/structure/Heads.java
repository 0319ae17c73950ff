package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import java.util.regex.Pattern;

/// The words at the beginning of a bullet that name what it is about.
final class Heads {

  /// What parts a name from what is said of it.
  private static final Pattern END = Pattern.compile(
      "\\s*[:(]\\s|:$|\\s-+\\s|\\s\\(|,\\s|[.?!](?:\\s|$)|\\s(?:is|are|was|has|have|can|provides?|offers?|uses?|adds?|makes?|allows?|gives?|lets?|comes|supports?)\\s");

  /// Longest head looked for.
  /// - Unit: UTF-16 units.
  private static final int LONGEST = 80;

  private Heads() {}

  static Span of(Span item, String view) {
    var window = new Span(item.start(), Math.min(item.end(), item.start() + LONGEST));
    var end = END.matcher(window.in(view));
    return end.find() && end.start() > 0
        ? new Span(item.start(), item.start() + end.start()).strip(view)
        : window.strip(view);
  }
}
