package dev.crosscheck.report;

import dev.crosscheck.model.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The page's last part: the articles, what each announces and has, and the findings it has a part in.
/// - `articles`: those shown, in their order. `all`: how many there are.
record PageArticles(PageLinks links, Collection<PageArticle> articles, int all,
    List<Finding> findings) {

  /// Articles that have a row.
  static final int MAX_ARTICLES = 1_500;

  /// What the findings named with the articles may take of the page.
  /// - Unit: bytes. What then is left of the page's 10 MB leaves room for the cards.
  private static final int MAX_BYTES = 2_000_000;

  /// Findings named with an article.
  private static final int MAX_NAMED = 8;

  /// Longest summary shown whole, in UTF-16 units.
  private static final int MAX_SUMMARY = 160;

  Markup table() {
    var named = findingsByArticle();
    var out = new Markup();
    Tables.open(out, "The articles, what each announces and lists, and its findings.");
    Tables.head(out, "Article", "Title", "Published", "Words", "Things", "Claims", "Announced",
        "Listed", "Findings");
    int left = MAX_BYTES;
    for (var article : articles) {
      out.open("tr", "id", article.anchor()).open("th", "scope", "row")
          .element("bdi", PageLinks.clip(article.id(), PageLinks.MAX_NAME));
      if (!article.duplicateOf().isEmpty()) {
        out.text(" (a copy of ");
        links.article(out, article.duplicateOf());
        out.text(")");
      }
      out.close().open("td").element("bdi", PageLinks.clip(article.title(), PageLinks.MAX_NAME))
          .close();
      article.cells().forEach(cell -> out.element("td", cell, "class", "figure"));
      out.element("td", number(article.declared()));
      out.element("td", number(article.listed()) + (article.differs() ? " (differs)" : ""), "class",
          article.differs() ? "unsure" : "sure");
      var details = details(article, named.getOrDefault(article.id(), List.of()));
      left -= details.toString().getBytes(StandardCharsets.UTF_8).length;
      out.open("td");
      if (left > 0) {
        out.add(details);
      } else {
        out.text(String.valueOf(article.findings()));
      }
      out.close().close();
    }
    out.close().close().close();
    Tables.rest(out, all - articles.size(), "articles", "articles.csv");
    return out;
  }

  /// A finding as an item of a list of links to findings.
  static void link(Markup out, Finding finding) {
    out.open("li").text(finding.severity() + ": ")
        .open("a", "href", "#" + FindingBlock.anchor(finding))
        .element("bdi", PageLinks.clip(finding.summary(), MAX_SUMMARY)).close().close();
  }

  private static Markup details(PageArticle article, List<Finding> named) {
    var out = new Markup();
    if (named.isEmpty()) {
      return out.text(String.valueOf(article.findings()));
    }
    out.open("details").element("summary", String.valueOf(article.findings())).open("ul");
    named.forEach(finding -> link(out, finding));
    out.close();
    Tables.rest(out, article.findings() - named.size(), "findings", "findings.csv");
    return out.close();
  }

  private Map<String, List<Finding>> findingsByArticle() {
    var byArticle = new HashMap<String, List<Finding>>();
    for (var finding : findings) {
      for (var article : finding.articles()) {
        var named = byArticle.computeIfAbsent(article, _ -> new ArrayList<>());
        if (named.size() < MAX_NAMED) {
          named.add(finding);
        }
      }
    }
    return byArticle;
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }
}
