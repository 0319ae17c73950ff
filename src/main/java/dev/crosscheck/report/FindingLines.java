package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Evidence;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// `findings.jsonl`: the rows of `findings.csv` with exact text and all their sides, a JSON object on each line. For the
/// words around each quotation its article is asked for again.
final class FindingLines implements ReportFile {

  static final String NAME = "findings.jsonl";

  /// Articles held at once: as many as the sides of a finding commonly quote.
  private static final int HELD = 16;

  private final Corpus corpus;
  private final Writer writer;
  private final Map<String, Optional<Article>> latest = new LinkedHashMap<>(HELD * 2, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Optional<Article>> eldest) {
      return size() > HELD;
    }
  };

  FindingLines(Path folder, Corpus corpus, CsvStyle style) throws IOException {
    this.corpus = corpus;
    this.writer = CsvFile.utf8(folder.resolve(NAME));
  }

  @Override
  public void add(Analysis analysis) {
    // what it needs of an article it asks for in the order of the findings
  }

  @Override
  public void finish() throws IOException {
    for (var row : (Iterable<Findings.Row>) Findings.rows(corpus)::iterator) {
      writer.write(Json.line(FindingObjects.of(row, this::selectors)));
      writer.write('\n');
    }
  }

  private Selectors selectors(Evidence evidence) {
    return latest.computeIfAbsent(evidence.article(), corpus.articles())
        .map(article -> Selectors.of(article, evidence))
        .orElseGet(() -> new Selectors(evidence, "", ""));
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
