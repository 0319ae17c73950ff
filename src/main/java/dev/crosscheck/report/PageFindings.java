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
  /// - Unit: bytes. Less than half of what a page may have for a thousand articles (10 MB).
  private static final int MAX_BYTES = 4_000_000;

  private final List<Findings.Row> rows;
  private final Set<Evidence> sides;
  private final Map<String, Set<Evidence>> quoted;
  private final Map<Evidence, Surroundings> gathered = new HashMap<>();

  PageFindings(Corpus corpus) {
    var ofKind = new HashMap<String, Integer>();
    this.rows = Findings.rows(corpus)
        .filter(row -> ofKind.merge(row.finding().severity() + "/" + kind(row.finding()), 1,
            Integer::sum) <= MAX_OF_KIND)
        .toList();
    this.sides = rows.stream().flatMap(row -> List.of(row.a(), row.b()).stream())
        .flatMap(side -> side.evidence().stream()).collect(Collectors.toSet());
    this.quoted = rows.stream().flatMap(FindingBlock::quotations)
        .collect(Collectors.groupingBy(Evidence::article, Collectors.toSet()));
  }

  /// Takes what stands around the quotations of an article, and gives these.
  Set<Evidence> add(Analysis analysis) {
    var here = quoted.getOrDefault(analysis.id(), Set.of());
    here.stream().filter(sides::contains).forEach(
        evidence -> gathered.put(evidence, Surroundings.of(analysis, evidence)));
    return here;
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
