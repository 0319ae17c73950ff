package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Mention;
import java.util.List;
import java.util.function.Function;

/// The words of an article that may name a thing or be ordinary words, and why they are left out of all counts. Each
/// mark in the text leads to its reason, and each reason back to its mark.
/// - `number`: the article's in the page.
/// - `names`: the name of a thing by its id.
record LeftOutNames(Analysis analysis, int number, Function<String, String> names) {

  /// Words that are explained of an article.
  private static final int MAX = 60;

  /// Marks one in the text.
  /// - `place`: among those left out, from 1.
  static void mark(Markup out, int number, int place, Mention mention, String text) {
    if (place > MAX) {
      out.element("b", text, "class", "q");
    } else {
      out.element("a", text, "class", "q", "id", anchor(number, "w", place), "href",
          "#" + anchor(number, "r", place), "title", "left out: " + mention.score().explain());
    }
  }

  /// - `heading`: of the level that fits where the list stands: "h4".
  Markup list(String heading) {
    var leftOut = ArticleText.apart(analysis).stream()
        .filter(mention -> mention.status() == Mention.Status.AMBIGUOUS).toList();
    var out = new Markup();
    if (leftOut.isEmpty()) {
      return out;
    }
    out.element(heading, "Left out of all counts, since it may be no name").open("ul");
    for (int i = 1; i <= Math.min(leftOut.size(), MAX); i++) {
      reason(out, leftOut, i);
    }
    out.close();
    Tables.rest(out, leftOut.size() - MAX, "such words", "mentions.csv");
    return out;
  }

  private void reason(Markup out, List<Mention> leftOut, int place) {
    var mention = leftOut.get(place - 1);
    out.open("li", "id", anchor(number, "r", place))
        .open("a", "href", "#" + anchor(number, "w", place))
        .element("q", PageLinks.clip(mention.evidence().quote(), PageLinks.MAX_NAME))
        .text(", line " + mention.evidence().line()).close().text(", for ")
        .element("bdi", PageLinks.clip(names.apply(mention.framework()), PageLinks.MAX_NAME))
        .text(": ").element("span", mention.score().explain(), "class", "why").close();
  }

  private static String anchor(int article, String what, int place) {
    return TextPlace.text(article) + "-" + what + place;
  }
}
