package dev.crosscheck.report;

import dev.crosscheck.model.FrameworkSummary;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How the things that most lists have move from article to article: a line for each thing, a column for each article.
record BumpChart(List<FrameworkSummary> things, List<PageArticle> articles) {

  private static final int MAX_THINGS = 8;
  private static final int MAX_ARTICLES = 10;

  /// The last position that has a height of its own; later ones stand there.
  private static final int LAST = 12;

  private static final int ROW = 34;
  private static final int COLUMN = 86;
  private static final int LEFT = 56;
  private static final int TOP = 214;
  private static final int RADIUS = 12;

  /// - `ranked`: things that stand in lists. `columns`: articles with lists.
  static BumpChart of(List<FrameworkSummary> ranked, Collection<PageArticle> columns) {
    var things = ranked.stream().filter(thing -> thing.lists() > 1)
        .sorted(Comparator.comparingInt(FrameworkSummary::lists).reversed()).limit(MAX_THINGS)
        .toList();
    var articles = columns.stream().filter(article -> shared(things, article) > 1)
        .sorted(Comparator.comparingLong((PageArticle article) -> shared(things, article))
            .reversed())
        .limit(MAX_ARTICLES).sorted(PageArticle.BY_NUMBER).toList();
    return new BumpChart(things.stream()
        .filter(thing -> articles.stream()
            .anyMatch(article -> article.positions().containsKey(thing.framework())))
        .toList(), articles);
  }

  private static long shared(List<FrameworkSummary> things, PageArticle article) {
    return things.stream().filter(thing -> article.positions().containsKey(thing.framework()))
        .count();
  }

  /// Whether there is more than one list to go between.
  boolean isWorthDrawing() {
    return articles.size() > 1 && !things.isEmpty();
  }

  Chart chart() {
    int names = things.stream().mapToInt(thing -> Pen.room(thing.name())).max().orElse(0);
    var pen = new Pen();
    for (int position = 1; position <= LAST; position++) {
      pen.line(LEFT - 10, y(position), LEFT + articles.size() * COLUMN, y(position), "grid")
          .text(LEFT - 18, y(position) + 4, position + (position == LAST ? "+" : ""), "end soft");
    }
    for (int i = 0; i < articles.size(); i++) {
      pen.rising(x(i) + 4, TOP - 26, HeatMapChart.shortName(articles.get(i).id(), 34));
    }
    for (int i = 0; i < things.size(); i++) {
      lines(pen, things.get(i).framework(), "s" + (i + 1));
    }
    for (int i = 0; i < things.size(); i++) {
      dots(pen, things.get(i), "s" + (i + 1));
    }
    return new Chart("bump", "How positions move from article to article.",
        "A line follows a thing through the articles that rank it, dashed where one between them "
            + "doesn't; the figure in each dot is its position there.",
        LEFT + articles.size() * COLUMN + Math.max(names, 150) + 20, y(LAST) + 30, pen.drawn());
  }

  private void lines(Pen pen, String thing, String style) {
    var stops = stops(thing);
    for (int i = 1; i < stops.size(); i++) {
      int from = stops.get(i - 1);
      int to = stops.get(i);
      pen.line(x(from), y(position(from, thing)), x(to), y(position(to, thing)),
          "way " + style + (to - from > 1 ? " gap" : ""));
    }
  }

  private void dots(Pen pen, FrameworkSummary thing, String style) {
    var stops = stops(thing.framework());
    for (int stop : stops) {
      int position = position(stop, thing.framework());
      pen.circle(x(stop), y(position), RADIUS, "stop " + style).text(x(stop), y(position) + 4,
          String.valueOf(position), "middle inside");
    }
    if (!stops.isEmpty()) {
      int last = stops.getLast();
      int position = position(last, thing.framework());
      if (isFree(last, position, Pen.room(thing.name()))) {
        pen.text(x(last) + RADIUS + 4, y(position) + 4, thing.name(), "start name");
      } else {
        pen.text(x(last), y(position) + RADIUS + 13, thing.name(), "middle name");
      }
    }
  }

  /// Whether a name has room behind its last dot, before the next dot of the same row.
  private boolean isFree(int column, int position, int room) {
    int end = x(column) + RADIUS + 4 + room;
    return IntStream.range(column + 1, articles.size())
        .filter(next -> x(next) - RADIUS < end).noneMatch(next -> things.stream()
            .map(thing -> articles.get(next).positions().get(thing.framework()))
            .anyMatch(other -> other != null && y(other) == y(position)));
  }

  /// The articles that rank a thing, by their columns.
  private List<Integer> stops(String thing) {
    return IntStream.range(0, articles.size())
        .filter(i -> articles.get(i).positions().containsKey(thing)).boxed().toList();
  }

  private int position(int column, String thing) {
    return articles.get(column).positions().getOrDefault(thing, LAST);
  }

  private static int x(int column) {
    return LEFT + 30 + column * COLUMN;
  }

  private static int y(int position) {
    return TOP + (Math.clamp(position, 1, LAST) - 1) * ROW;
  }
}
