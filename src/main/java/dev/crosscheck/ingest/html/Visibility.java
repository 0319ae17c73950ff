package dev.crosscheck.ingest.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Whether a reader of the page sees an element.
final class Visibility {

  /// Elements whose content is no text of the page: programs, drawings, controls.
  private static final Set<String> NO_TEXT = Set.of("script", "style", "noscript", "template",
      "head", "svg", "canvas",
      "iframe", "object", "embed", "video", "audio", "map", "math", "select", "textarea",
      "datalist", "input", "progress",
      "meter", "rp", "rt", "link", "meta", "title", "frameset");

  private static final Pattern HIDDEN_STYLE = Pattern
      .compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private static final Pattern HIDDEN_CLASS = Pattern.compile(
      "(?:^|\\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|hidden|d-none)(?:\\s|$)");

  /// Signs that link a heading to itself.
  private static final Set<String> ANCHOR_SIGNS = Set.of("#", "¶", "§", "🔗", "");

  private Visibility() {}

  static boolean isHidden(Element element) {
    String name = element.normalName();
    return NO_TEXT.contains(name)
        || element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")
        || HIDDEN_STYLE.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find()
        || HIDDEN_CLASS.matcher(element.className()).find()
        || element.attr("aria-hidden").equals("true") && !name.equals("body")
        || name.equals("a") && element.attr("href").startsWith("#")
            && element.childNodeSize() <= 1 && ANCHOR_SIGNS.contains(element.text().strip());
  }
}
