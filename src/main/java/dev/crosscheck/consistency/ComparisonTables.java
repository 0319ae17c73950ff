package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.FunctionWords;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Block;
import dev.crosscheck.model.Listing.Form;
import dev.crosscheck.model.Ranking;
import java.util.Optional;
import java.util.Set;

/// Tables that stand before or behind an article's main list and compare its members.
final class ComparisonTables {

  private static final Set<String> COMPARING = FunctionWords.of("comparing-captions");
  private static final Set<String> CAPTION = FunctionWords.of("beside-comparing-captions");
  private static final Set<String> BROAD = FunctionWords.of("broad-respects");

  private ComparisonTables() {}

  /// Whether a table whose first column names things stands before all the sections on them.
  static boolean isInFront(Analysis analysis, Ranking table, Ranking main) {
    var first = table.items().getFirst().head().span();
    return isTable(analysis, table)
        && form(analysis, main).filter(Form.SECTIONS::equals).isPresent()
        && first.start() < main.items().getFirst().head().span().start()
        && analysis.outline().blocks().stream().anyMatch(block -> block.kind() == Block.Kind.CELL
            && block.column() == 0 && block.span().overlaps(first));
  }

  /// Whether a table stands behind the whole main list, which isn't one itself.
  static boolean isBehind(Analysis analysis, Ranking table, Ranking main) {
    return isTable(analysis, table)
        && form(analysis, main).filter(form -> form != Form.TABLE).isPresent()
        && table.items().getFirst().head().span().start() >= main.items().getLast().head().span()
            .end();
  }

  /// Whether the heading over a table calls it the comparison or the overview and limits it by nothing: "Framework
  /// comparison", and not "Performance comparison".
  static boolean isOfAll(Analysis analysis, Ranking table) {
    var outline = analysis.outline();
    int section = Topics.section(outline, table.items().getFirst().head().span());
    var words = Prose.words(outline.sections().get(section).heading().in(outline.view()));
    return words.stream().anyMatch(COMPARING::contains) && words.stream()
        .allMatch(word -> COMPARING.contains(word) || CAPTION.contains(word)
            || BROAD.contains(word));
  }

  /// What a list looks like; empty for one that no lines of the article make up.
  static Optional<Form> form(Analysis analysis, Ranking ranking) {
    var listings = analysis.outline().listings();
    return ranking.listing() < listings.size()
        ? Optional.of(listings.get(ranking.listing()).form())
        : Optional.empty();
  }

  private static boolean isTable(Analysis analysis, Ranking ranking) {
    return form(analysis, ranking).filter(Form.TABLE::equals).isPresent();
  }
}
