package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the title within the first line of a page that was saved without its line breaks: behind the words of the menu
/// and before the name of the author or the date.
final class RunInTitle {

  /// How much of the line is looked at.
  /// - Unit: UTF-16 units. Menus of real pages that were saved so are up to 600 long.
  private static final int REACH = 1_000;

  /// Fewest and most words of a title.
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 20;

  /// Where the title ends: who wrote it, or when.
  private static final Pattern END = Pattern.compile(
      "\\s(?:(?:Written |Posted |Published )?[Bb]y\\s+\\p{Lu}[\\p{L}.'-]*\\s+\\p{Lu}|(?:Posted|Published|Updated|Last updated)(?: on|:)?\\s+(?=.{0,12}\\d))");

  private RunInTitle() {}

  /// Empty where the first line isn't of this kind.
  static Optional<Span> in(List<Piece> pieces, CharSequence view) {
    if (pieces.isEmpty() || !pieces.getFirst().isParagraph()) {
      return Optional.empty();
    }
    var whole = pieces.getFirst().span();
    var line = new Span(whole.start(), Math.min(whole.end(), whole.start() + REACH)).in(view)
        .toString();
    int start = afterMenu(line);
    var end = END.matcher(line);
    if (start == 0 || !end.find(start) || !isTitle(line.substring(start, end.start()))) {
      return Optional.empty();
    }
    return Optional.of(new Span(whole.start() + start, whole.start() + end.start()).strip(view));
  }

  private static int afterMenu(String line) {
    int start = 0;
    String menu = Cue.MENU.beginning(line);
    while (!menu.isEmpty()) {
      start += menu.length();
      menu = Cue.MENU.beginning(line.substring(start));
    }
    return start;
  }

  private static boolean isTitle(String text) {
    int words = text.strip().split("\\s+").length;
    return words >= FEWEST_WORDS && words <= MOST_WORDS && !text.contains(". ")
        && !Character.isLowerCase(text.charAt(0));
  }
}
