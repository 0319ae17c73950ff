package dev.crosscheck.consistency;

import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import java.util.List;

/// Finds where an article contradicts itself. Immutable.
public final class WithinArticle {

  private final List<Check> checks;

  public WithinArticle(Catalogue catalogue) {
    this.checks = List.of(new CountMismatch(catalogue), new EnumeratedCount(), new Breakdowns(),
        new LateCount(),
        new TitleCount(), new TwoCounts(catalogue),
        new NumberingGap(), new ListedTwice(catalogue),
        new MetricOrder(catalogue), new ReleaseOrder(catalogue),
        new ListsDiffer(catalogue), new CountedSubject(catalogue), new TopLists(),
        new TitledThings(catalogue),
        new SameTables(catalogue),
        new NameDrift(catalogue), new MistakenName(catalogue), new MistakenLanguage(catalogue),
        new HeadingDrift(catalogue), new HeadingEdition(), new LeftOverName(catalogue),
        new Uniqueness(catalogue), new NamedContrast(catalogue),
        new SelfContradiction(catalogue), new ComparedBothWays(catalogue),
        new ComparedWithItself(catalogue),
        new AdvisedRivals(catalogue),
        new FigureContradiction(catalogue),
        new TwoSuperlatives(catalogue), new ToppedInTable(catalogue),
        new PraiseAndBlame(catalogue),
        new FastestByFigures(catalogue), new OldestByYears(catalogue),
        new Arithmetic(catalogue), new FigureDifferences(catalogue), new Shares(catalogue),
        new SurveyShares(catalogue), new ShareTotals(), new TableTotals(), new Ages(catalogue),
        new DateConflict(catalogue), new ListYears(), new LaterDates(), new YearsToCome(),
        new ListedKinds(catalogue), new SortedKinds(catalogue), new CopiedSentences(catalogue),
        new CopiedSteps(catalogue), new CopiedTables(catalogue));
  }

  /// The findings of one article, the gravest first. Pure.
  public List<Finding> check(Analysis analysis) {
    return Draft.unique(checks.stream().flatMap(check -> check.findings(analysis)).toList());
  }
}
