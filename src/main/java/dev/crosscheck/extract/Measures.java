package dev.crosscheck.extract;

import dev.crosscheck.extract.ThingList.Entry;
import dev.crosscheck.knowledge.MeasureCues;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Block.Kind;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Listing.Item;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking.Measure;
import dev.crosscheck.model.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The figure that an article gives with each item of a list: in a column, beside a label, or in the text where the
/// list goes by it.
final class Measures {

  /// Longest line that is a label and not a sentence, in UTF-16 units.
  static final int LONGEST_LABEL = 60;

  /// Fewest figures of a column that stands empty for the rows of another kind.
  static final int FEWEST_IN_TABLE = 3;

  /// Fewest stars on a code host that are no rating.
  static final int FEWEST_STARS = 11;

  /// Behind a name, in brackets or a dash away, a figure and at most three words that say what it counts.
  private static final Pattern FIGURE_BEHIND = Pattern.compile(
      "[^\\p{L}\\d]{0,6}[(\u2013\u2014:-]\\W{0,4}\\d[\\d.,]*[kKmM+]*(?:\\W+\\p{L}+){1,3}\\W*");

  private static final Pattern LINE = Pattern.compile("[^\n]+");

  /// Behind it another sentence tells of another number.
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=\\p{Lu})");

  private final Outline outline;
  private final MeasureCues cues;
  private final TableCaption captions;
  private final Map<Item, Measure> found = new HashMap<>();

  /// - `captions`: of the article's tables. `basis`: what the list goes by, if the article says so.
  Measures(Outline outline, MeasureCues cues, TableCaption captions, ThingList list,
      Optional<String> basis) {
    this.captions = captions;
    this.outline = outline;
    this.cues = cues;
    if (list.listing().form() == Form.TABLE) {
      byTable(list).forEach((cells, entries) -> columns(cells, entries, basis));
    } else {
      list.entries().forEach(entry -> text(entry.item(), basis)
          .ifPresent(measure -> found.put(entry.item(), measure)));
    }
    // one item alone with a figure is no list with figures
    boolean several = list.listing().form() == Form.TABLE && found.size() >= FEWEST_IN_TABLE;
    if (found.size() * 2 < list.entries().size() && !several) {
      found.clear();
    }
  }

  /// The metrics that its items are given with.
  Set<String> metrics() {
    return found.values().stream().map(Measure::metric).collect(Collectors.toSet());
  }

  Optional<Measure> of(Item item) {
    return Optional.ofNullable(found.get(item));
  }

  /// The items of a list by the cells of the table that they are rows of; a list may be split into several.
  private Map<List<Block>, List<Entry>> byTable(ThingList list) {
    Map<Integer, List<Block>> tables = new HashMap<>();
    Map<List<Block>, List<Entry>> rows = new LinkedHashMap<>();
    for (var entry : list.entries()) {
      int at = Span.last(outline.blocks(), Block::span, entry.item().body().start());
      var cells = at >= 0 && isCell(outline.blocks().get(at))
          ? tables.computeIfAbsent(outline.blocks().get(at).group(), table -> cells(at))
          : List.<Block>of();
      rows.computeIfAbsent(cells, table -> new ArrayList<>()).add(entry);
    }
    return rows;
  }

  private void columns(List<Block> cells, List<Entry> entries, Optional<String> basis) {
    int group = cells.isEmpty() ? 0 : cells.getFirst().group();
    var header = cells.stream().filter(cell -> cell.row() == 0).toList();
    var heads = new HashMap<Integer, FigureHead>();
    boolean survey = FigureHead.isSurvey(header.stream().map(cell -> text(cell.span())), cues);
    String caption = captions.of(group);
    header.forEach(cell -> head(text(cell.span()), survey, caption)
        .ifPresent(head -> heads.put(cell.column(), head)));
    var column = heads.entrySet().stream()
        .filter(entry -> basis.filter(entry.getValue().metric()::equals).isPresent())
        .map(Map.Entry::getKey).sorted().findFirst()
        .or(() -> heads.keySet().stream().sorted().findFirst());
    if (column.isEmpty()) {
      return;
    }
    for (var entry : entries) {
      cells.stream().filter(cell -> cell.column() == column.get())
          .filter(cell -> entry.item().body().contains(cell.span())).findFirst()
          .flatMap(cell -> measure(heads.get(column.get()), cell.span()))
          .ifPresent(measure -> found.put(entry.item(), measure));
    }
  }

  /// The cells of the table that a block is in, which stand together.
  private List<Block> cells(int at) {
    var blocks = outline.blocks();
    int group = blocks.get(at).group();
    int from = at;
    while (from > 0 && blocks.get(from - 1).group() == group) {
      from--;
    }
    int to = at;
    while (to < blocks.size() && blocks.get(to).group() == group) {
      to++;
    }
    return blocks.subList(from, to).stream().filter(Measures::isCell).toList();
  }

  private static boolean isCell(Block block) {
    return block.kind() == Kind.CELL || block.kind() == Kind.HEADER_CELL;
  }

  /// What the head of a column measures, be it among other words.
  private Optional<FigureHead> head(String head, boolean survey, String caption) {
    return FigureHead.of(head, survey, caption, cues)
        .filter(known -> !Quantity.isMetric(known.metric())).or(() -> cues.metric(head)
            .map(metric -> new FigureHead(metric.metric(), BigDecimal.ONE, true, true, "")));
  }

  private Optional<Measure> measure(@Nullable FigureHead head, Span cell) {
    if (head == null) {
      return Optional.empty();
    }
    return head.value(text(cell))
        .map(value -> new Measure(head.metric(), value, outline.article().quote(cell)))
        .or(() -> measure(head.metric(), cell));
  }

  private Optional<Measure> text(Item item, Optional<String> basis) {
    Optional<MeasureCues.Found> label = Optional.empty();
    var lines = LINE.matcher(outline.view());
    lines.region(item.body().start(), item.body().end());
    while (lines.find()) {
      var line = new Span(lines.start(), lines.end()).strip(outline.view());
      if (line.isEmpty()) {
        continue;
      }
      if (label.isPresent() && text(line).matches("[\\d,. kKmM+~]+")) {
        return measure(label.get().metric(), line);
      }
      label = line.length() <= LONGEST_LABEL ? cues.metric(text(line)) : Optional.empty();
      var here = inLine(line, basis, line.end() <= item.head().end() || isAllFigure(item, line));
      if (here.isPresent()) {
        return here;
      }
    }
    return Optional.empty();
  }

  /// Whether the line of a name has nothing behind it but the figure: "Koa (61,147 stars)".
  private boolean isAllFigure(Item item, Span line) {
    return line.contains(item.head())
        && FIGURE_BEHIND.matcher(text(new Span(item.head().end(), line.end()))).matches();
  }

  /// "Stars: 75k", "(75k stars)"; in prose only where the list goes by that metric.
  private Optional<Measure> inLine(Span line, Optional<String> basis, boolean head) {
    String text = text(line);
    var metric = cues.metric(text);
    boolean labelled = metric.isPresent() && line.length() <= LONGEST_LABEL
        && (head || text.contains(":"));
    if (metric.isEmpty() || !labelled && basis.filter(metric.get().metric()::equals).isEmpty()) {
      return Optional.empty();
    }
    String before = text.substring(0, metric.get().start());
    var figures = Figures.FIGURE.matcher(before).results().toList();
    if (!figures.isEmpty() && before.substring(figures.getLast().end()).length() <= 12) {
      return measure(metric.get().metric(), new Span(line.start() + figures.getLast().start(),
          line.start() + figures.getLast().end()));
    }
    int from = line.start() + metric.get().end();
    var end = SENTENCE_END.matcher(outline.view()).region(from, line.end());
    return measure(metric.get().metric(), new Span(from, end.find() ? end.start() : line.end()));
  }

  private Optional<Measure> measure(String metric, Span span) {
    return Figures.first(text(span)).map(figure -> new Measure(metric, Figures.value(figure),
        outline.article()
            .quote(new Span(span.start() + figure.start(), span.start() + figure.end()))))
        .filter(measure -> !metric.equals("github-stars")
            || measure.value().intValue() >= FEWEST_STARS);
  }

  private String text(Span span) {
    return span.in(outline.view()).toString();
  }
}
