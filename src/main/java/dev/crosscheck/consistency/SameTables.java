package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Outline;
import dev.crosscheck.model.Ranking;
import dev.crosscheck.model.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Two tables under the same caption and headings and with the same heads of columns whose cells differ for the same things.
final class SameTables implements Check {

  /// Fewest words of a caption: "Summary" may stand above any table.
  private static final int SHORTEST_CAPTION = 2;

  /// Fewest things that both tables have.
  private static final int FEWEST = 2;

  private final Catalogue catalogue;

  SameTables(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// Where a cell stands.
  private record Place(int group, int row, int column) {}

  /// What two tables have in common that are the same.
  private record Form(List<String> caption, List<String> headings, List<String> heads) {}

  /// A table of things.
  /// - `rows`: for each thing the cells behind its own, those that are missing left out, by the column's number from 1.
  private record Captioned(Form form, int group, Map<String, Map<Integer, Block>> rows) {}

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var outline = analysis.outline();
    var columns = new Columns(outline);
    var cells = new HashMap<Place, Block>();
    outline.blocks().stream().filter(block -> block.kind() == Block.Kind.CELL)
        .forEach(block -> cells
            .putIfAbsent(new Place(block.group(), block.row(), block.column()), block));
    var heads = outline.blocks().stream().filter(block -> block.kind() == Block.Kind.HEADER_CELL)
        .collect(Collectors.groupingBy(Block::group,
            Collectors.mapping(block -> text(analysis, block), Collectors.toList())));
    return analysis.rankings().stream()
        .flatMap(ranking -> captioned(outline, ranking, columns, cells, heads).stream())
        .filter(table -> table.form().heads().size() > 1)
        .collect(Collectors.groupingBy(Captioned::form, LinkedHashMap::new, Collectors.toList()))
        .values().stream().flatMap(same -> check(analysis, same));
  }

  private static Optional<Captioned> captioned(Outline outline, Ranking ranking, Columns columns,
      Map<Place, Block> cells, Map<Integer, List<String>> heads) {
    if (ranking.listing() >= outline.listings().size()) {
      return Optional.empty();
    }
    var listing = outline.listings().get(ranking.listing());
    var caption = Prose.words(listing.lead().in(outline.view()));
    return listing.form() != Listing.Form.TABLE || caption.size() < SHORTEST_CAPTION
        ? Optional.empty()
        : columns.cell(ranking.items().getFirst().head().span()).map(first -> {
          var form = new Form(caption, headings(outline, first.span()),
              heads.getOrDefault(first.group(), List.of()));
          var rows = new LinkedHashMap<String, Map<Integer, Block>>();
          ranking.items().forEach(item -> rows.computeIfAbsent(item.framework(),
              _ -> row(columns.cell(item.head().span()), cells, form.heads().size())));
          return new Captioned(form, first.group(), rows);
        });
  }

  /// The headings of the sections that a place is in, the innermost one's first.
  private static List<String> headings(Outline outline, Span place) {
    return IntStream
        .iterate(Topics.section(outline, place), section -> section > 0,
            section -> outline.sections().get(section).parent())
        .mapToObj(
            section -> outline.sections().get(section).heading().in(outline.view()).toString())
        .toList();
  }

  private static Map<Integer, Block> row(Optional<Block> head, Map<Place, Block> cells,
      int columns) {
    var row = new HashMap<Integer, Block>();
    head.ifPresent(name -> IntStream.range(1, columns).forEach(column -> Optional
        .ofNullable(cells.get(new Place(name.group(), name.row(), name.column() + column)))
        .ifPresent(cell -> row.put(column, cell))));
    return row;
  }

  /// Each table is held against the next one that differs: of a hundred that are all different a hundred findings say so.
  private Stream<Finding> check(Analysis analysis, List<Captioned> tables) {
    return IntStream.range(0, tables.size()).boxed()
        .flatMap(at -> tables.subList(at + 1, tables.size()).stream()
            .filter(other -> other.group() > tables.get(at).group())
            .flatMap(other -> check(analysis, tables.get(at), other).stream()).limit(1));
  }

  private Optional<Finding> check(Analysis analysis, Captioned one, Captioned other) {
    var shared = one.rows().keySet().stream().filter(other.rows()::containsKey).toList();
    return shared.size() < FEWEST
        ? Optional.empty()
        : shared.stream().flatMap(id -> IntStream.range(1, one.form().heads().size()).boxed()
            .flatMap(column -> differ(analysis, id, one.form().heads().get(column),
                cell(one, id, column), cell(other, id, column)).stream()))
            .findFirst();
  }

  private static Optional<Block> cell(Captioned table, String id, int column) {
    return Optional.ofNullable(table.rows().getOrDefault(id, Map.of()).get(column));
  }

  private static String text(Analysis analysis, Block block) {
    return block.span().in(analysis.article().text()).toString().strip()
        .toLowerCase(Locale.ROOT);
  }

  private Optional<Finding> differ(Analysis analysis, String id, String head,
      Optional<Block> here, Optional<Block> there) {
    if (here.isEmpty() || there.isEmpty() || text(analysis, here.get()).isEmpty()
        || text(analysis, there.get()).isEmpty()
        || text(analysis, here.get()).equals(text(analysis, there.get()))) {
      return Optional.empty();
    }
    var one = analysis.article().quote(here.get().span());
    var other = analysis.article().quote(there.get().span());
    return Optional.of(Draft.within(Finding.Kind.SELF_CONTRADICTION, Finding.Severity.WARNING)
        .because(Finding.Cause.CONTRADICTION).about(id)
        .says("Two tables of the same caption give " + catalogue.name(id) + " under “" + head
            + "” different values (lines " + one.line() + " and " + other.line() + ").")
        .side(one.quote(), one).side(other.quote(), other).finish());
  }
}
