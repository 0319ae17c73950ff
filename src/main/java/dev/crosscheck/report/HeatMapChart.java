package dev.crosscheck.report;

import dev.crosscheck.model.FrameworkSummary;
import java.util.List;

/// Who ranks what where: a row for each thing, a column for each article, the position where they meet.
record HeatMapChart(List<FrameworkSummary> rows, List<PageArticle> columns) {

  private static final int CELL = 26;

  /// Room for the articles' names over their columns.
  private static final int TOP = 190;

  private static final int MAX_ROWS = 40;

  /// Longest name of an article shown.
  private static final int MAX_NAME = 34;

  Chart chart() {
    var shown = rows.stream().limit(MAX_ROWS).toList();
    int left = 20 + shown.stream().mapToInt(thing -> Pen.room(thing.name())).max().orElse(0);
    var pen = new Pen();
    for (int column = 0; column < columns.size(); column++) {
      pen.rising(left + column * CELL + CELL / 2 + 4, TOP - 8,
          shortName(columns.get(column).id(), MAX_NAME));
    }
    for (int row = 0; row < shown.size(); row++) {
      int y = TOP + row * CELL;
      pen.text(left - 8, y + CELL / 2 + 4, shown.get(row).name(), "end");
      for (int column = 0; column < columns.size(); column++) {
        cell(pen, shown.get(row).framework(), columns.get(column), left + column * CELL, y);
      }
    }
    return new Chart("heat-map", "Who ranks what where.",
        "The position of each thing in each article's main list; m where the article only mentions "
            + "it.",
        left + columns.size() * CELL + 200, TOP + shown.size() * CELL + 10, pen.drawn());
  }

  private static void cell(Pen pen, String thing, PageArticle article, int x, int y) {
    var position = article.positions().get(thing);
    if (position != null) {
      pen.box(x, y, CELL, CELL, "cell h" + PageHeatMap.shade(position)).text(x + CELL / 2,
          y + CELL / 2 + 4, position.toString(), "middle on" + PageHeatMap.shade(position));
    } else {
      pen.box(x, y, CELL, CELL, "cell");
      if (article.mentioned().contains(thing)) {
        pen.text(x + CELL / 2, y + CELL / 2 + 4, "m", "middle soft");
      }
    }
  }

  /// The last part of an article's path, without its ending.
  static String shortName(String article, int length) {
    var name = article.substring(article.lastIndexOf('/') + 1);
    int ending = name.lastIndexOf('.');
    return PageLinks.clip(ending > 0 ? name.substring(0, ending) : name, length);
  }
}
