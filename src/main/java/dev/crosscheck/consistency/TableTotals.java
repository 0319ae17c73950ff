package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table whose last row is headed "Total" and isn't the sum of the whole numbers above it.
final class TableTotals implements Check {

  /// Fewest numbers of a sum.
  private static final int FEWEST = 3;

  private static final Pattern TOTAL = Pattern
      .compile("(?i)\\W*(?:grand )?(?:total|sum|overall|all)\\W*");

  /// A whole number; of rounded ones the sum may be off.
  private static final Pattern NUMBER = Pattern.compile("\\W*(\\d{1,3}(?:,\\d{3})+|\\d{1,9})\\W*");

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return Grid.all(analysis.outline()).values().stream().map(Grid::rows)
        .filter(rows -> !rows.isEmpty()).flatMap(rows -> check(analysis, List.copyOf(rows)));
  }

  private static Stream<Finding> check(Analysis analysis, List<List<Block>> rows) {
    int last = rows.getLast().getFirst().row();
    boolean total = rows.getLast().stream().anyMatch(cell -> cell.column() == 0
        && TOTAL.matcher(text(analysis, cell)).matches());
    Map<Integer, List<Block>> columns = rows.stream().flatMap(List::stream)
        .filter(cell -> cell.column() > 0)
        .collect(Collectors.groupingBy(Block::column, TreeMap::new, Collectors.toList()));
    return !total
        ? Stream.empty()
        : columns.values().stream().filter(column -> column.getLast().row() == last)
            .flatMap(column -> column(analysis, column));
  }

  private static Stream<Finding> column(Analysis analysis, List<Block> column) {
    var addends = column.subList(0, column.size() - 1);
    boolean numbers = column.stream()
        .allMatch(cell -> NUMBER.matcher(text(analysis, cell)).matches());
    if (addends.size() < FEWEST || !numbers) {
      return Stream.empty();
    }
    long sum = addends.stream().mapToLong(cell -> number(analysis, cell)).sum();
    long given = number(analysis, column.getLast());
    var article = analysis.article();
    var total = article.quote(column.getLast().span());
    return sum == given
        ? Stream.empty()
        : Stream.of(Draft.within(Finding.Kind.ARITHMETIC, Finding.Severity.ERROR)
            .because(Finding.Cause.CONTRADICTION).facet("metric")
            .says(String.format(Locale.ROOT,
                "The table gives a total of %s (line %d), but its %d rows add up to %s.",
                Prose.figure(String.valueOf(given)), total.line(), addends.size(),
                Prose.figure(String.valueOf(sum))))
            .side("total " + given, total)
            .side("sum " + sum, addends.stream().map(cell -> article.quote(cell.span())).toList())
            .finish());
  }

  private static long number(Analysis analysis, Block cell) {
    var number = NUMBER.matcher(text(analysis, cell));
    return number.matches() ? Long.parseLong(number.group(1).replace(",", "")) : 0;
  }

  private static String text(Analysis analysis, Block cell) {
    return cell.span().in(analysis.outline().view()).toString();
  }
}
