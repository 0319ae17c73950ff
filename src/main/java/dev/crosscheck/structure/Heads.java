package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import java.util.regex.Pattern;

/// The words at the beginning of a bullet that name what it is about.
final class Heads {

  /// What parts a name from what is said of it.
  private static final Pattern END = Pattern.compile(
      "\\s*[:(]\\s|:$|\\s-+\\s|\\s(?:[=-]>|[\u2192\u21d2=])\\s|\\s\\(|,\\s|[.?!](?:\\s|$)|\\s(?:is|are|was|has|have|can|provides?|offers?|uses?|adds?|makes?|allows?|gives?|lets?|comes|supports?)\\s");

  /// Where bold words or a link end and a sentence begins, and not another name ("**Gin** and **Echo** …"); their marks are
  /// blanks in the view.
  private static final Pattern SET_OFF = Pattern
      .compile("(?<=[\\p{L}\\p{N}+#.)])(?<!\\s(?:and|or|with|plus))\\s{3,}(?=[\\p{Lu}\"'\u201c])");

  /// What counts the items in words before their names ("Option A: ").
  private static final Pattern COUNTER = Pattern.compile(
      "(?i)(?:" + Cue.COUNTER.alternatives()
          + ")\\s(?:#?\\d{1,2}|[a-h])\\s?[:.)\u2013-]\\s+(?=\\p{L})");

  /// Words that begin no name.
  private static final Pattern ARTICLE = Pattern
      .compile("(?i)(?:the|an?|why|meet|with|and|use|try)");

  /// Longest head looked for.
  /// - Unit: UTF-16 units.
  private static final int LONGEST = 80;

  /// Longest line that is a name alone; what is said of it below is longer than the name.
  /// - Unit: UTF-16 units.
  private static final int LONGEST_NAME = 40;

  private Heads() {}

  /// The end of a short first line where the next begins with a capital: a name and what is said of it.
  private static int endOfName(Span item, String view) {
    int line = view.indexOf('\n', item.start());
    if (line < 0 || line >= item.end() || line > item.start() + LONGEST_NAME) {
      return item.end();
    }
    var below = new Span(line, item.end()).strip(view);
    boolean capital = !below.isEmpty() && Character.isUpperCase(view.charAt(below.start()));
    int name = new Span(item.start(), line).strip(view).length();
    return capital && below.length() > name ? line : item.end();
  }

  static Span of(Span whole, String view) {
    var counter = COUNTER.matcher(view).region(whole.start(), whole.end());
    var item = counter.lookingAt() ? new Span(counter.end(), whole.end()) : whole;
    var window = new Span(item.start(),
        Math.min(item.end(), Math.min(endOfName(item, view), item.start() + LONGEST)));
    var end = END.matcher(window.in(view));
    int to = end.find() && end.start() > 0 ? item.start() + end.start() : window.end();
    var head = new Span(item.start(), to);
    var off = SET_OFF.matcher(head.in(view));
    boolean early = off.find()
        && !ARTICLE.matcher(head.in(view).subSequence(0, off.start())).matches();
    return (early ? new Span(item.start(), item.start() + off.start()) : head).strip(view);
  }
}
