package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// The texts of the articles that the page holds, each once, those with most findings first as long as there is room.
/// They are written while their articles pass, and no more is held than the page will have.
final class PageTexts {

  /// What they may take of the page.
  /// - Unit: bytes. A third of what a page may have for a thousand articles (10 MB).
  static final int MAX_BYTES = 3_400_000;

  /// The most that one text may take, so that none takes the room of all.
  private static final int MAX_TEXT = 600_000;

  private record Text(Markup markup, int bytes, Set<TextPlace> places) {}

  private final Function<String, String> names;
  private final TreeMap<PageArticle, Text> kept = new TreeMap<>(PageArticle.BY_FINDINGS);
  private int bytes;

  /// - `names`: the name of a thing by its id.
  PageTexts(Function<String, String> names) {
    this.names = names;
  }

  /// - `quotations`: those of the article that the page leads to.
  void add(PageArticle article, Analysis analysis, Collection<Evidence> quotations) {
    if (analysis.article().text().length() > MAX_TEXT) {
      return;
    }
    var markup = block(article, analysis, quotations);
    int length = markup.toString().getBytes(StandardCharsets.UTF_8).length;
    if (length > MAX_TEXT) {
      return;
    }
    var places = new HashSet<TextPlace>();
    quotations.forEach(quotation -> places.add(TextPlace.of(article.number(), quotation)));
    kept.put(article, new Text(markup, length, places));
    bytes += length;
    while (bytes > MAX_BYTES || kept.size() > PageArticles.MAX_ARTICLES) {
      bytes -= kept.pollLastEntry().getValue().bytes();
    }
  }

  /// The places that can be led to.
  Set<TextPlace> places() {
    var places = new HashSet<TextPlace>();
    kept.values().forEach(text -> places.addAll(text.places()));
    return places;
  }

  /// The articles whose texts the page has, by their numbers.
  Set<Integer> articles() {
    var articles = new HashSet<Integer>();
    kept.keySet().forEach(article -> articles.add(article.number()));
    return articles;
  }

  /// - `all`: how many articles there are.
  Markup blocks(int all) {
    var out = new Markup();
    if (all > kept.size()) {
      out.element("p", "The texts of " + (all - kept.size()) + " of the " + all
          + " articles have no room on this page. Their quotations are shown with the words around them; "
          + "crosscheck serve shows every text as a whole.", "class", "rest");
    }
    var ordered = new TreeMap<Integer, Text>();
    kept.forEach((article, text) -> ordered.put(article.number(), text));
    ordered.values().forEach(text -> out.add(text.markup()));
    return out;
  }

  private Markup block(PageArticle article, Analysis analysis, Collection<Evidence> quotations) {
    var out = new Markup();
    out.open("details", "class", "text", "id", TextPlace.text(article.number())).open("summary")
        .open("h3").element("bdi", PageLinks.clip(article.id(), PageLinks.MAX_NAME)).close()
        .text(article.title().isEmpty() ? "" : " ")
        .element("bdi", PageLinks.clip(article.title(), PageLinks.MAX_NAME)).close();
    out.open("p").element("a", "Its findings and figures", "href", "#" + article.anchor()).close();
    out.add(new ArticleText(analysis, article.number(), names, quotations).markup());
    out.add(new LeftOutNames(analysis, article.number(), names).list("h4"));
    return out.close();
  }
}
