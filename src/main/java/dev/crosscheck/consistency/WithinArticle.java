package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import java.util.List;

/// Finds where an article contradicts itself. Immutable.
public final class WithinArticle {

  private final List<Check> checks;

  public WithinArticle(Catalogue catalogue) {
    this.checks = List.of(new CountMismatch(), new EnumeratedCount(), new LateCount(),
        new NumberingGap(),
        new MetricOrder(catalogue),
        new ListsDiffer(catalogue), new TopLists(), new SameTables(catalogue),
        new NameDrift(catalogue), new MistakenName(catalogue), new HeadingDrift(catalogue),
        new Uniqueness(catalogue), new NamedContrast(catalogue),
        new SelfContradiction(catalogue), new FigureContradiction(catalogue),
        new TwoSuperlatives(catalogue), new PraiseAndBlame(catalogue),
        new FastestByFigures(catalogue),
        new Arithmetic(catalogue), new Shares(catalogue), new Ages(catalogue),
        new DateConflict(catalogue), new LaterDates(),
        new ListedKinds(catalogue), new SortedKinds(catalogue), new CopiedSentences(catalogue),
        new CopiedSteps(catalogue));
  }

  /// The findings of one article, the gravest first. Pure.
  public List<Finding> check(Analysis analysis) {
    return Draft.unique(checks.stream().flatMap(check -> check.findings(analysis)).toList());
  }
}
