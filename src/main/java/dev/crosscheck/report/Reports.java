package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Overview;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Replay;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Writes the files of the output into a folder. To add a file, write a [ReportFile] and name it here.
public final class Reports {

  /// The tables with a fixed set of columns, in the order in which they are described.
  static final List<Table<?>> TABLES = List.of(Articles.TABLE, Frameworks.TABLE, Mentions.TABLE,
      Rankings.TABLE,
      Consensuses.TABLE, Agreements.TABLE, Claims.TABLE, Ledger.TABLE, Findings.TABLE,
      Quotations.TABLE,
      Rejects.TABLE);

  /// All tables as files.
  static final List<ReportFile.Kind> TABLE_FILES = List.of(
      CsvReport.ofArticles(Articles.TABLE, Articles::rows),
      CsvReport.ofCorpus(Frameworks.TABLE, corpus -> corpus.overview().frameworks().stream()),
      Matrix::new,
      CsvReport.ofArticles(Mentions.TABLE, Mentions::rows),
      CsvReport.ofArticles(Rankings.TABLE, Rankings::rows),
      CsvReport.ofCorpus(Consensuses.TABLE, corpus -> corpus.overview().consensus().stream()),
      CsvReport.ofCorpus(Agreements.TABLE, corpus -> corpus.overview().agreement().stream()),
      CsvReport.ofArticles(Claims.TABLE, Claims::rows),
      CsvReport.ofCorpus(Ledger.TABLE, corpus -> corpus.overview().ledger().stream()),
      CsvReport.ofCorpus(Findings.TABLE, Findings::rows),
      CsvReport.ofCorpus(Quotations.TABLE, Quotations::rows),
      CsvReport.ofCorpus(Rejects.TABLE, corpus -> corpus.rejected().stream()));

  private static final List<ReportFile.Kind> OTHER_FILES = List.of(
      ClaimLines::new,
      FindingLines::new,
      SummaryJson::new,
      ReportPage::new,
      WorkbookFile::new,
      ExtractedTexts::new,
      DataPackage::new);

  private final CsvStyle style;

  public Reports(CsvStyle style) {
    this.style = style;
  }

  /// Writes all files in one pass over the analyses, one of which is held at a time.
  /// - `folder`: an empty folder, as [Staging#folder()] gives it.
  /// - `analyses`: by article, in the order that the rows are to have.
  /// - `replay`: what became of an editor's decisions.
  /// - `articles`: an article by its id, read again for the words around its quotations.
  ///
  /// @throws OutputUnwritable when a file can't be written
  public void write(Path folder, Iterable<Analysis> analyses, Overview overview,
      List<Reading.Rejected> rejected, Replay replay,
      Function<String, Optional<Article>> articles) {
    var corpus = Corpus.of(overview, rejected, replay, articles);
    try (var files = new OpenFiles()) {
      for (var kind : Stream.concat(TABLE_FILES.stream(), OTHER_FILES.stream()).toList()) {
        files.add(kind.open(folder, corpus, style));
      }
      for (var analysis : analyses) {
        files.add(analysis);
      }
      files.finish();
    } catch (IOException e) {
      throw new OutputUnwritable(folder, e);
    }
  }
}
