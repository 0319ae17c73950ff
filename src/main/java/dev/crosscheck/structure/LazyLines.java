package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import java.util.List;

/// Tells where the text of a bullet ends that unindented lines follow without a blank one. Markdown takes them for the bullet's
/// own ("lazy continuation"), as authors leave wrapped lines; in a page's text that was copied they are its next lines.
final class LazyLines {

  /// Shortest line that was wrapped rather than ended, and longest that anybody wraps at.
  /// - Unit: UTF-16 units.
  private static final int LEAST_WIDTH = 45;
  private static final int MOST_WIDTH = 120;

  private LazyLines() {}

  /// How many of the lines of a bullet are its own, at least one. A single line below it tells of what it names.
  static int own(CharSequence text, Span marker, List<Span> lines) {
    int own = lines.size() == 2 && !isNumbered(text, lines.get(1)) ? 2 : 1;
    while (own < lines.size() && !begins(text, marker, lines.get(own - 1), lines.get(own))) {
      own++;
    }
    return own;
  }

  /// Whether a line stands no deeper than the marker and begins anew behind a line that wasn't wrapped.
  private static boolean begins(CharSequence text, Span marker, Span before, Span line) {
    if (line.isEmpty() || indentation(text, line.start()) > indentation(text, marker.start())) {
      return false;
    }
    if (isNumbered(text, line)) {
      return true;
    }
    if (Character.isLowerCase(text.charAt(line.start()))) {
      return false;
    }
    char last = before.isEmpty() ? ' ' : text.charAt(before.end() - 1);
    return before.length() < LEAST_WIDTH && last != ','
        || before.length() > MOST_WIDTH && (last == '.' || last == '!' || last == '?');
  }

  private static boolean isNumbered(CharSequence text, Span line) {
    return Marker.at(text, line).filter(marker -> marker.kind() == Marker.Kind.NUMBER).isPresent();
  }

  private static int indentation(CharSequence text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    int first = start;
    while (first < at && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
      first++;
    }
    return first - start;
  }
}
