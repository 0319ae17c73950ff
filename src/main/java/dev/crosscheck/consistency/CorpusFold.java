package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Consensus;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Overview;
import dev.crosscheck.model.Ranking;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known of the corpus, as a fold of its analyses. Adding and merging may happen in any order and grouping: the
/// overview is the same. Not thread-safe; give each thread its own and merge them.
public final class CorpusFold {

  private static final List<CrossCheck> CHECKS = List.of(new RankDisagreement(),
      new ValueConflict(), new KindConflict(),
      new MetricConflict(), new PolarityConflict(), new SuperlativeConflict(),
      new ComparisonConflict(), new CopiedProse(),
      new ReferenceConflict(), new Corroboration());

  private final Catalogue catalogue;
  private final Dossiers dossiers;
  private final Ballots ballots = new Ballots();
  private final Agreements agreements = new Agreements();
  private final Overlaps overlaps = new Overlaps();
  private final FindingSpool within = new FindingSpool();

  public CorpusFold(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.dossiers = new Dossiers(catalogue);
  }

  /// Adds an article and the findings within it. Each article may be added once.
  public void add(Analysis analysis, List<Finding> findings) {
    dossiers.add(analysis);
    analysis.rankings().stream().filter(ranking -> ranking.role() == Ranking.Role.MAIN).limit(1)
        .forEach(ranking -> {
          var ballot = Ballot.of(ranking);
          agreements.add(analysis.id(), ranking.ordered(), ballot);
          if (ranking.ordered() && ballot.size() > 1) {
            ballots.add(analysis.id(), ballot);
          }
        });
    within.addAll(findings);
  }

  /// Looks what prose two articles share. To be called for each pair that may share some; in which order and how often is
  /// of no matter.
  public void compare(Analysis one, Analysis other) {
    overlaps.add(Overlap.of(one, other));
  }

  /// Adds all that another fold knows; of no article of this one.
  public void merge(CorpusFold other) {
    dossiers.merge(other.dossiers);
    overlaps.merge(other.overlaps);
    agreements.merge(other.agreements);
    ballots.merge(other.ballots);
    within.addAll(other.within);
  }

  /// What the articles say together, as long as nothing more is added.
  public Overview overview() {
    return overview(UnaryOperator.identity());
  }

  /// What the articles say together, with what is left of the findings when somebody has looked through them.
  public Overview overview(UnaryOperator<List<Finding>> reviewed) {
    var copies = overlaps.copies();
    var consensuses = new Consensuses(ballots, copies);
    var testimony = new Testimony(catalogue, dossiers.byThing(), copies, consensuses.preferences(),
        overlaps);
    var found = new FindingSpool();
    CHECKS.stream().flatMap(check -> check.findings(testimony)).forEach(found::add);
    var findings = new FindingSpool();
    Stream.concat(within.stream(), Draft.unique(found.stream()))
        .forEach(finding -> findings.addAll(reviewed.apply(List.of(finding))));
    var consensus = consensuses.all();
    return new Overview(
        new Summaries(catalogue, copies, positions(consensus),
            new Accused(findings)).of(dossiers),
        consensus,
        agreements.all(overlaps), findings, copies.original(),
        new Ledger(dossiers.byThing(), copies).entries());
  }

  private static Map<String, Integer> positions(List<Consensus> consensus) {
    return consensus.stream().filter(Consensus::isDefault)
        .collect(Collectors.toMap(Consensus::framework, Consensus::position));
  }
}
