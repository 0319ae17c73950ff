package dev.crosscheck.report;

import dev.crosscheck.model.Finding;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// How good each article is: what it announces and has, what was found in it, and how much of it is copied.
/// - `articles`: those shown, in their order. `all`: how many there are.
/// - `texts`: the numbers of those whose texts the page has.
record PageArticles(PageLinks links, Collection<PageArticle> articles, int all,
    Set<Integer> texts) {

  /// Articles that have a row.
  static final int MAX_ARTICLES = 1_500;

  Markup table() {
    var out = new Markup();
    Tables.open(out,
        "What each article announces and lists, the findings it has a part in (a number "
            + "leads to them), and how much of it is quoted as copied text.");
    Tables.head(out,
        Stream.concat(Stream.of("Article", "Title", "Published", "Words", "Things", "Claims",
            "Announced", "Listed"),
            Stream.concat(Arrays.stream(Finding.Severity.values()).map(PageArticles::header),
                Stream.of("Copied, at least")))
            .toArray(String[]::new));
    articles.forEach(article -> row(out, article));
    out.close().close().close();
    Tables.rest(out, all - articles.size(), "articles", "articles.csv");
    return out;
  }

  private void row(Markup out, PageArticle article) {
    out.open("tr", "id", article.anchor()).open("th", "scope", "row");
    var name = PageLinks.clip(article.id(), PageLinks.MAX_NAME);
    if (texts.contains(article.number())) {
      out.open("a", "href", "#" + TextPlace.text(article.number())).element("bdi", name).close();
    } else {
      out.element("bdi", name);
    }
    if (!article.duplicateOf().isEmpty()) {
      out.text(" (a copy of ");
      links.article(out, article.duplicateOf());
      out.text(")");
    }
    out.close().open("td").element("bdi", PageLinks.clip(article.title(), PageLinks.MAX_NAME))
        .close();
    article.cells().forEach(cell -> out.element("td", cell, "class", "figure"));
    out.element("td", number(article.declared()), "class", "figure");
    out.element("td", number(article.listed()) + (article.differs() ? " (differs)" : ""), "class",
        article.differs() ? "figure unsure" : "figure");
    for (var severity : Finding.Severity.values()) {
      out.open("td", "class", "figure");
      PageViews.count(out, article.quality().of(severity), severity + "s of " + name, "severity",
          severity.toString(), "article", article.id());
      out.close();
    }
    out.element("td", share(article.quality().copied()), "class", "figure").close();
  }

  private static String header(Finding.Severity severity) {
    var word = severity.toString();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + "s";
  }

  private static String share(double copied) {
    return copied == 0 ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * copied);
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }
}
