package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Overview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is known of the corpus, as a fold of its analyses. Adding and merging may happen in any order and grouping: the
/// overview is the same. Not thread-safe; give each thread its own and merge them.
public final class CorpusFold {

  private final Catalogue catalogue;
  private final Dossiers dossiers = new Dossiers();
  private final List<Finding> within = new ArrayList<>();

  public CorpusFold(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// Adds an article and the findings within it. Each article may be added once.
  public void add(Analysis analysis, List<Finding> findings) {
    dossiers.add(analysis);
    within.addAll(findings);
  }

  /// Adds all that another fold knows; of no article of this one.
  public void merge(CorpusFold other) {
    dossiers.merge(other.dossiers);
    within.addAll(other.within);
  }

  /// What the articles say together.
  public Overview overview() {
    var findings = Draft.unique(within);
    return new Overview(
        new Summaries(catalogue, new Copies(Map.of()), Map.of(), findings).of(dossiers), List.of(),
        List.of(), findings, Map.of());
  }
}
