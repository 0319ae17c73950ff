package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Listing;
import dev.crosscheck.model.Ranking;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Two tables under the same caption and with the same heads of columns whose cells differ for the same things.
final class SameTables implements Check {

  /// Fewest words of a caption: "Summary" may stand above any table.
  private static final int SHORTEST_CAPTION = 2;

  /// Fewest things that both tables have.
  private static final int FEWEST = 2;

  private final Catalogue catalogue;

  SameTables(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// A table of things with its caption.
  private record Captioned(Ranking ranking, List<String> caption, int group) {}

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var tables = analysis.rankings().stream().flatMap(ranking -> captioned(analysis, ranking)
        .stream()).toList();
    return tables.stream().flatMap(one -> tables.stream()
        .filter(other -> other.group() > one.group() && other.caption().equals(one.caption()))
        .flatMap(other -> check(analysis, one, other).stream()));
  }

  private static Optional<Captioned> captioned(Analysis analysis, Ranking ranking) {
    var outline = analysis.outline();
    if (ranking.listing() >= outline.listings().size()) {
      return Optional.empty();
    }
    var listing = outline.listings().get(ranking.listing());
    var caption = Prose.words(listing.lead().in(outline.view()));
    return listing.form() != Listing.Form.TABLE || caption.size() < SHORTEST_CAPTION
        ? Optional.empty()
        : cell(outline.blocks(), ranking.items().getFirst())
            .map(cell -> new Captioned(ranking, caption, cell.group()));
  }

  private static Optional<Block> cell(List<Block> blocks, Ranking.Item item) {
    return blocks.stream().filter(block -> block.kind() == Block.Kind.CELL
        && block.span().overlaps(item.head().span())).findFirst();
  }

  private Optional<Finding> check(Analysis analysis, Captioned one, Captioned other) {
    var heads = heads(analysis, one.group());
    if (heads.size() < 2 || !heads.equals(heads(analysis, other.group()))) {
      return Optional.empty();
    }
    var shared = one.ranking().items().stream().map(Ranking.Item::framework)
        .filter(id -> other.ranking().items().stream()
            .anyMatch(item -> item.framework().equals(id)))
        .distinct().toList();
    return shared.size() < FEWEST
        ? Optional.empty()
        : shared.stream().flatMap(id -> Stream.iterate(1, column -> column + 1)
            .limit(heads.size() - 1L)
            .flatMap(column -> differ(analysis, id, heads.get(column),
                value(analysis, one, id, column), value(analysis, other, id, column)).stream()))
            .findFirst();
  }

  private static List<String> heads(Analysis analysis, int group) {
    return analysis.outline().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADER_CELL && block.group() == group)
        .map(block -> text(analysis, block)).toList();
  }

  private static Optional<Block> value(Analysis analysis, Captioned table, String id,
      int column) {
    var blocks = analysis.outline().blocks();
    return table.ranking().items().stream().filter(item -> item.framework().equals(id))
        .findFirst().flatMap(item -> cell(blocks, item))
        .flatMap(head -> blocks.stream().filter(block -> block.kind() == Block.Kind.CELL
            && block.group() == head.group() && block.row() == head.row()
            && block.column() == head.column() + column).findFirst());
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
