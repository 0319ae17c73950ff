package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// `findings.jsonl`: the rows of `findings.csv` with exact text and all their sides, a JSON object on each line. The
/// words around each quotation are gathered while its article is at hand.
final class FindingLines implements ReportFile {

  static final String NAME = "findings.jsonl";

  /// What a line has of the row; its two shown sides are among `sides`.
  private static final List<Column<Findings.Row>> COLUMNS = Findings.TABLE.columns().stream()
      .filter(column -> !column.name().endsWith("_a") && !column.name().endsWith("_b")).toList();

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
      var json = Json.row(COLUMNS, row);
      json.put("sides", sides(row.finding()));
      writer.write(Json.line(json));
      writer.write('\n');
    }
  }

  private List<Map<String, Object>> sides(Finding finding) {
    var sides = new ArrayList<Map<String, Object>>();
    for (var side : finding.sides()) {
      var json = new LinkedHashMap<String, Object>();
      json.put("side", Words.side(sides.size()));
      json.put("value", side.value());
      if (!side.source().isEmpty()) {
        json.put("source", side.source());
      }
      json.put("evidence", side.evidence().stream().distinct()
          .map(evidence -> gathered.getOrDefault(evidence, new Selectors(evidence, "", "")).json())
          .toList());
      sides.add(json);
    }
    return sides;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
