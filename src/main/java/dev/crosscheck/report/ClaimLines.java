package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/// `claims.jsonl`: the rows of `claims.csv` with exact text and nested evidence, a JSON object on each line.
final class ClaimLines implements ReportFile {

  static final String NAME = "claims.jsonl";

  private final Corpus corpus;
  private final Writer writer;

  ClaimLines(Path folder, Corpus corpus, CsvStyle style) throws IOException {
    this.corpus = corpus;
    this.writer = CsvFile.utf8(folder.resolve(NAME));
  }

  @Override
  public void add(Analysis analysis) throws IOException {
    for (var row : (Iterable<Claims.Row>) Claims.rows(analysis, corpus)::iterator) {
      var json = Json.row(Claims.TABLE.columns(), row);
      json.put("evidence", Selectors.of(analysis.article(), row.claim().evidence()).json());
      writer.write(Json.line(json));
      writer.write('\n');
    }
  }

  @Override
  public void finish() {}

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
