package dev.crosscheck.report;

import java.util.Locale;

/// Tables of the page: with a caption, with headers that say what they head, and within reach of the keyboard where
/// they are wider than the window.
final class Tables {

  private Tables() {}

  /// Opens a table; three elements are open then with its body: the frame, the table, the body.
  static void open(Markup out, String caption) {
    out.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label",
        "Table: " + PageLinks.clip(caption, PageLinks.MAX_NAME));
    out.open("table").open("caption").element("span", caption, "class", "caption").close();
  }

  /// The row of headers, and the start of the body.
  static void head(Markup out, String... headers) {
    out.open("thead").open("tr");
    for (var header : headers) {
      out.element("th", header, "scope", "col");
    }
    out.close().close().open("tbody");
  }

  /// Says what isn't shown, and which file has it; nothing where all is shown.
  static void rest(Markup out, long number, String what, String file) {
    if (number > 0) {
      out.open("p", "class", "rest")
          .text(String.format(Locale.ROOT, "%,d more %s are in ", number, what))
          .element("a", file, "href", file).text(".").close();
    }
  }
}
