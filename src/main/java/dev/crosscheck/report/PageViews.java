package dev.crosscheck.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Links to the findings of a choice: the address holds the choice, as it does when a reader makes it.
final class PageViews {

  private PageViews() {}

  /// A number as a link to the findings that it counts; zero leads nowhere.
  /// - `choices`: names of the page's choosers and values in turn.
  static void count(Markup out, long number, String what, String... choices) {
    if (number == 0) {
      out.text("0");
    } else {
      out.element("a", String.valueOf(number), "href", target(choices), "aria-label",
          number + " " + what);
    }
  }

  static String target(String... choices) {
    var target = new StringBuilder("#findings?");
    for (int i = 0; i < choices.length; i += 2) {
      target.append(i == 0 ? "" : "&").append(choices[i]).append('=')
          .append(URLEncoder.encode(choices[i + 1], StandardCharsets.UTF_8));
    }
    return target.toString();
  }
}
