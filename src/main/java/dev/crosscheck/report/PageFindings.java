package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The findings that the page shows, the strongest of each kind first, and the words around their quotations, which
/// are gathered while their articles are at hand.
final class PageFindings {

  /// Findings of one severity and kind shown, so that no kind takes all the room.
  private static final int MAX_OF_KIND = 250;

  /// What they may take of the page.
  /// - Unit: bytes. Half of what a page may have for a thousand articles (10 MB).
  private static final int MAX_BYTES = 5_000_000;

  private final List<Findings.Row> rows;
  private final Map<String, Set<Evidence>> wanted;
  private final Map<Evidence, Selectors> gathered = new HashMap<>();

  PageFindings(Corpus corpus) {
    var ofKind = new HashMap<String, Integer>();
    this.rows = Findings.rows(corpus)
        .filter(row -> ofKind.merge(row.finding().severity() + "/" + kind(row.finding()), 1,
            Integer::sum) <= MAX_OF_KIND)
        .toList();
    this.wanted = rows.stream().flatMap(row -> List.of(row.a(), row.b()).stream())
        .flatMap(side -> side.evidence().stream())
        .collect(Collectors.groupingBy(Evidence::article, Collectors.toSet()));
  }

  void add(Analysis analysis) {
    wanted.getOrDefault(analysis.id(), Set.of()).forEach(evidence -> gathered.put(evidence,
        Selectors.of(analysis.article(), evidence, FindingBlock.CONTEXT)));
  }

  /// The kind of a finding as it stands in `kinds.csv`.
  static String kind(Finding finding) {
    return finding.scope() + "/" + finding.kind();
  }

  /// What fits, with what is needed to choose among it and to link to it.
  Shown show(PageLinks links) {
    var blocks = new Markup();
    var shown = new ArrayList<Finding>();
    int left = MAX_BYTES;
    for (var row : rows) {
      var block = new FindingBlock(links, row, gathered).markup();
      left -= block.toString().getBytes(StandardCharsets.UTF_8).length;
      if (left < 0) {
        break;
      }
      blocks.add(block);
      shown.add(row.finding());
    }
    Tables.rest(blocks, links.corpus().overview().findings().size() - shown.size(), "findings",
        "findings.csv");
    return new Shown(blocks, List.copyOf(shown));
  }

  /// - `findings`: those that are shown, in their order.
  record Shown(Markup blocks, List<Finding> findings) {}
}
