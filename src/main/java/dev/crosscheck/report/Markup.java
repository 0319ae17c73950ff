package dev.crosscheck.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/// HTML being written. Names of elements and attributes come from the program, texts and values from anywhere: they
/// can't become anything else than text. What could run or load something can't be written at all.
final class Markup {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");

  /// A place of the page or a choice among what stands there, a file beside it, or a page of the web that a reader may go to.
  private static final Pattern TARGET = Pattern
      .compile(
          "#[a-z0-9-]+(\\?[a-zA-Z0-9=&%+.*_-]+)?|[a-z]+\\.(csv|json|jsonl)|https?://[^\\s\"'<>]+");

  private static final Set<String> VOID = Set.of("input", "br");

  /// Elements after which a line ends; elsewhere the end of a line would show as a space.
  private static final Set<String> ENDS_LINE = Set.of("tr", "li", "p", "ul", "details", "table",
      "div", "figure", "label", "thead", "tbody", "svg");

  private final StringBuilder written = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// Opens an element.
  /// - `attributes`: names and values in turn; an empty value stands for an attribute that needs none.
  ///
  /// @throws IllegalArgumentException for a name or a target that has no place in a page
  Markup open(String element, String... attributes) {
    tag(element, attributes);
    if (!VOID.contains(element)) {
      open.push(element);
    }
    return this;
  }

  /// Closes the element that was opened last.
  Markup close() {
    var element = open.pop();
    written.append("</").append(element).append(ENDS_LINE.contains(element) ? ">\n" : ">");
    return this;
  }

  Markup text(String text) {
    escape(text, written);
    return this;
  }

  /// An element with nothing but text in it.
  Markup element(String element, String text, String... attributes) {
    tag(element, attributes);
    escape(text, written);
    written.append("</").append(element).append('>');
    return this;
  }

  /// What was written elsewhere.
  Markup add(Markup other) {
    written.append(other);
    return this;
  }

  /// Whether a text can be linked to as it is.
  static boolean isTarget(String text) {
    return TARGET.matcher(text).matches();
  }

  /// What was written.
  ///
  /// @throws IllegalStateException when an element is still open
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return written.toString();
  }

  private void tag(String element, String... attributes) {
    written.append('<').append(name(element));
    for (int i = 0; i < attributes.length; i += 2) {
      written.append(' ').append(name(attributes[i]));
      if (attributes[i].equals("href") && !isTarget(attributes[i + 1])) {
        throw new IllegalArgumentException("no target of a link: " + attributes[i + 1]);
      }
      if (!attributes[i + 1].isEmpty()) {
        written.append("=\"");
        escape(attributes[i + 1], written);
        written.append('"');
      }
    }
    written.append('>');
  }

  private static String name(String name) {
    if (!NAME.matcher(name).matches() || name.startsWith("on") || name.equals("style")
        || name.equals("script") || name.equals("src")) {
      throw new IllegalArgumentException("not to be written: " + name);
    }
    return name;
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\t', '\n', '\r' -> out.append(c);
        // what a page may not hold is shown as what it is: something that can't be read
        default -> out.append(isUnfit(text, i) ? '\uFFFD' : c);
      }
    }
  }

  private static boolean isUnfit(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return Character.isISOControl(c) || c >= '\uFFFE';
  }
}
