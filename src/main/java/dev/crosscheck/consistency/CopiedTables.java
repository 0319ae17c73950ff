package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A table that stands word for word under the headings of different things: one was filled in and copied. A short one may be
/// alike by right, and one that names things compares them wherever it stands.
final class CopiedTables implements Check {

  /// Fewest rows of a table that is compared.
  private static final int FEWEST_ROWS = 4;

  /// Fewest words of all its cells.
  private static final int FEWEST_WORDS = 15;

  private final Catalogue catalogue;

  CopiedTables(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Finding> findings(Analysis analysis) {
    var topics = new Topics(analysis);
    var alike = new LinkedHashMap<List<List<String>>, Map<String, Evidence>>();
    Grid.all(analysis.outline()).values().stream().filter(table -> isCompared(topics, table))
        .forEach(table -> {
          String topic = topics.ofSection(Topics.section(analysis.outline(), table.span()));
          var words = words(analysis, table);
          if (!topic.isEmpty() && words.stream().mapToInt(List::size).sum() >= FEWEST_WORDS) {
            alike.computeIfAbsent(words, _ -> new LinkedHashMap<>())
                .putIfAbsent(topic, analysis.article().quote(table.span()));
          }
        });
    return alike.values().stream().filter(copies -> copies.size() > 1).map(this::finding);
  }

  private boolean isCompared(Topics topics, Grid table) {
    return table.rows().size() >= FEWEST_ROWS
        && topics.within(table.span()).stream().allMatch(mention -> catalogue
            .kind(mention.framework()).equals(KindWords.LANGUAGE.toString()));
  }

  private static List<List<String>> words(Analysis analysis, Grid table) {
    return table.cells().stream()
        .map(cell -> Prose.words(cell.span().in(analysis.outline().view()))).toList();
  }

  private Finding finding(Map<String, Evidence> copies) {
    var draft = Draft.within(Finding.Kind.COPIED_TEXT, Finding.Severity.WARNING)
        .says("The same table stands word for word under "
            + Prose.list(copies.keySet().stream().map(catalogue::name).toList()) + " (lines "
            + Prose.numbers(copies.values().stream().map(Evidence::line).toList()) + ").");
    copies.forEach((topic, table) -> draft.side(topic, table));
    return draft.finish();
  }
}
