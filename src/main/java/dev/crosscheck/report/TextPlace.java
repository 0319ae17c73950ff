package dev.crosscheck.report;

import dev.crosscheck.model.Evidence;

/// A stretch of an article's text that the page leads to.
/// - `article`: its number in the page. `start`, `end`: in code points, as in every table.
record TextPlace(int article, int start, int end) {

  static TextPlace of(int article, Evidence evidence) {
    return new TextPlace(article, evidence.start(), evidence.end());
  }

  /// Where the text of an article is found in the page.
  static String text(int article) {
    return "x" + article;
  }

  /// Where it is found in the page.
  String anchor() {
    return text(article) + "-" + start + "-" + end;
  }
}
