package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// `findings.jsonl`: the rows of `findings.csv` with exact text and all their sides, a JSON object on each line. The
/// words around each quotation are gathered while its article is at hand.
final class FindingLines implements ReportFile {

  static final String NAME = "findings.jsonl";

  private final Corpus corpus;
  private final Writer writer;
  private final Map<String, Set<Evidence>> wanted;
  private final Map<Evidence, Selectors> gathered = new HashMap<>();

  FindingLines(Path folder, Corpus corpus, CsvStyle style) throws IOException {
    this.corpus = corpus;
    this.wanted = corpus.overview().findings().stream().flatMap(finding -> finding.sides().stream())
        .flatMap(side -> side.evidence().stream())
        .collect(Collectors.groupingBy(Evidence::article, Collectors.toSet()));
    this.writer = CsvFile.utf8(folder.resolve(NAME));
  }

  @Override
  public void add(Analysis analysis) {
    wanted.getOrDefault(analysis.id(), Set.of())
        .forEach(evidence -> gathered.put(evidence, Selectors.of(analysis.article(), evidence)));
  }

  @Override
  public void finish() throws IOException {
    for (var row : (Iterable<Findings.Row>) Findings.rows(corpus)::iterator) {
      writer.write(Json.line(FindingObjects.of(row,
          evidence -> gathered.getOrDefault(evidence, new Selectors(evidence, "", "")))));
      writer.write('\n');
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
