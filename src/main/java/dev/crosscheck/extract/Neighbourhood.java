package dev.crosscheck.extract;

import dev.crosscheck.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The words directly before and after a name, within its sentence.
record Neighbourhood(List<String> before, List<String> after) {

  /// Words looked at on each side.
  static final int REACH = 3;

  static Neighbourhood of(String view, Span name, Span sentence) {
    return new Neighbourhood(before(view, name.start(), sentence.start()),
        after(view, name.end(), sentence.end()));
  }

  /// The texts of one, two and three words that end at the name, the longest first.
  Stream<String> endings() {
    return Stream.iterate(0, from -> from < before.size(), from -> from + 1)
        .map(from -> String.join(" ", before.subList(from, before.size())));
  }

  /// The texts of one, two and three words that begin after the name, the longest first.
  Stream<String> beginnings() {
    return Stream.iterate(after.size(), to -> to > 0, to -> to - 1)
        .map(to -> String.join(" ", after.subList(0, to)));
  }

  private static List<String> before(String view, int start, int limit) {
    var words = new ArrayList<String>();
    int end = start;
    while (words.size() < REACH) {
      while (end > limit && view.charAt(end - 1) <= ' '
          || end > limit && view.charAt(end - 1) == '"') {
        end--;
      }
      int from = end;
      while (from > limit && isInner(view.charAt(from - 1))) {
        from--;
      }
      if (from == end) {
        break;
      }
      words.addFirst(view.substring(from, end).toLowerCase(Locale.ROOT));
      end = from;
    }
    return words;
  }

  private static List<String> after(String view, int end, int limit) {
    var words = new ArrayList<String>();
    int from = end;
    while (words.size() < REACH) {
      while (from < limit && (view.charAt(from) <= ' ' || view.charAt(from) == '"')) {
        from++;
      }
      int to = from;
      while (to < limit && isInner(view.charAt(to))
          && !(view.charAt(to) == '.' && (to + 1 == limit || view.charAt(to + 1) <= ' '))) {
        to++;
      }
      if (to == from) {
        if (words.isEmpty() && from < limit && view.charAt(from) == ',') {
          words.add(",");
        }
        break;
      }
      words.add(view.substring(from, to).toLowerCase(Locale.ROOT));
      from = to;
    }
    return words;
  }

  private static boolean isInner(char c) {
    return Boundary.isWord(c) || c == '-' || c == '\'' || c == '.' || c == '#' || c == '+'
        || c == '&';
  }
}
