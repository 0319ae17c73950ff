package dev.crosscheck.report;

import dev.crosscheck.model.FrameworkSummary;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The page's second part: who ranks what where. Numbers say it, colour repeats it.
/// - `columns`: the articles shown. `articles`: how many there are in all.
record PageHeatMap(PageLinks links, List<FrameworkSummary> rows, Collection<PageArticle> columns,
    int articles) {

  /// Things shown.
  static final int MAX_ROWS = 60;

  /// Articles shown.
  static final int MAX_COLUMNS = 40;

  /// The last position of each shade but the lightest.
  private static final List<Integer> SHADES = List.of(1, 2, 3, 5, 10);

  /// The things that stand in a main list, the leading ones first.
  static List<FrameworkSummary> ranked(Corpus corpus) {
    return corpus.overview().frameworks().stream().filter(thing -> thing.lists() > 0)
        .sorted(Comparator
            .comparingInt(
                (FrameworkSummary thing) -> thing.consensus().orElse(Integer.MAX_VALUE))
            .thenComparing(FrameworkSummary::lists, Comparator.reverseOrder())
            .thenComparing(FrameworkSummary::framework))
        .toList();
  }

  Markup table() {
    if (rows.isEmpty() || columns.isEmpty()) {
      return new Markup().element("p", "No article has a list of things.");
    }
    var shown = rows.stream().limit(MAX_ROWS).toList();
    var out = new Markup();
    Tables.open(out, "The position of each thing in each article's main list; m where the article "
        + "only mentions it, empty where it doesn't. The leading things come first.");
    out.open("thead").open("tr").element("th", "Framework", "scope", "col");
    for (var article : columns) {
      out.open("th", "scope", "col", "class", "article");
      links.article(out, article.id());
      out.close();
    }
    out.close().close().open("tbody");
    for (var thing : shown) {
      out.open("tr").open("th", "scope", "row");
      links.thing(out, thing.framework());
      out.close();
      columns.forEach(article -> cell(out, thing.framework(), article));
      out.close();
    }
    out.close().close().close();
    Tables.rest(out, rows.size() - shown.size(), "ranked things", "matrix.csv");
    Tables.rest(out, articles - columns.size(), "articles", "matrix.csv");
    return out;
  }

  private void cell(Markup out, String thing, PageArticle article) {
    var position = article.positions().get(thing);
    var head = article.heads().get(thing);
    if (position != null && head != null) {
      out.open("td", "class", "h" + shade(position));
      links.place(out, position.toString(), head);
      out.close();
    } else if (article.mentioned().contains(thing)) {
      out.element("td", "m", "class", "m");
    } else {
      out.element("td", "");
    }
  }

  /// How dark a position is shown, from 1 (darkest).
  static long shade(int position) {
    return 1 + SHADES.stream().filter(last -> position > last).count();
  }
}
