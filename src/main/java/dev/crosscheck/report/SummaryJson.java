package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.FrameworkSummary;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `summary.json`: all of it at a glance, an entry a line. The articles come last in the file but first in time, so
/// their lines wait in a file of their own.
final class SummaryJson implements ReportFile {

  static final String NAME = "summary.json";

  private final Path file;
  private final Path waiting;
  private final Corpus corpus;
  private final Writer articleLines;
  private final Counts counts = new Counts();

  SummaryJson(Path folder, Corpus corpus, CsvStyle style) throws IOException {
    this.file = folder.resolve(NAME);
    this.waiting = folder.resolve(NAME + ".articles");
    this.corpus = corpus;
    this.articleLines = CsvFile.utf8(waiting);
  }

  @Override
  public void add(Analysis analysis) throws IOException {
    articleLines.write(article(analysis));
    articleLines.write('\n');
    counts.add(analysis);
  }

  @Override
  public void finish() throws IOException {
    articleLines.close();
    try (var writer = CsvFile.utf8(file);
        var articles = Files.lines(waiting, StandardCharsets.UTF_8)) {
      writer.write("{\n  \"counts\": " + Json.line(counts.of(corpus)) + ",\n  \"findings\": "
          + Json.line(findings()) + ",\n  \"decisions\": "
          + Json.line(Replays.json(corpus.replay())) + ",\n");
      array(writer, "consensus", corpus.overview().consensus().stream().map(position -> {
        var json = Json.row(Consensuses.TABLE.columns(), position);
        json.put("robust", position.isRobust());
        Optional.ofNullable(corpus.things().get(position.framework()))
            .ifPresent(thing -> json.put("support", support(thing)));
        return Json.line(json);
      }));
      writer.write(",\n");
      array(writer, "frameworks",
          corpus.overview().frameworks().stream()
              .map(thing -> Json.line(Json.row(Frameworks.TABLE.columns(), thing))));
      writer.write(",\n");
      array(writer, "articles", articles);
      writer.write("\n}\n");
    }
    Files.delete(waiting);
  }

  @Override
  public void close() throws IOException {
    articleLines.close();
  }

  private String article(Analysis analysis) {
    var json = Json.row(Articles.TABLE.columns(), Articles.Row.of(analysis, corpus));
    json.put("main_list",
        MainList.of(analysis).rankings().stream().flatMap(ranking -> ranking.items().stream())
            .map(item -> item.framework()).toList());
    ExtractedTexts.path(analysis.article()).ifPresent(path -> json.put("text", path));
    return Json.line(json);
  }

  /// How many lists and articles a position rests on, and how far they spread.
  private static Map<String, @Nullable Object> support(FrameworkSummary thing) {
    return Json.row(Frameworks.TABLE.columns().stream()
        .filter(column -> Stream
            .of("articles", "lists", "best_position", "median_position", "worst_position")
            .anyMatch(column.name()::equals))
        .toList(), thing);
  }

  private Map<String, Object> findings() {
    var json = new LinkedHashMap<String, Object>();
    json.put("by_severity",
        tally(Finding.Severity.values(), finding -> Optional.of(finding.severity())));
    json.put("by_scope", tally(Finding.Scope.values(), finding -> Optional.of(finding.scope())));
    json.put("by_kind", tally(Finding.Kind.values(), finding -> Optional.of(finding.kind())));
    json.put("by_cause", tally(Finding.Cause.values(), Finding::cause));
    return json;
  }

  private <E extends Enum<E>> Map<String, Long> tally(E[] words,
      Function<Finding, Optional<E>> of) {
    var numbers = corpus.overview().findings().stream()
        .flatMap(finding -> of.apply(finding).stream())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    var json = new LinkedHashMap<String, Long>();
    Arrays.stream(words).forEach(word -> json.put(word.toString(), numbers.getOrDefault(word, 0L)));
    return json;
  }

  private static void array(Writer writer, String name, Stream<String> lines) throws IOException {
    writer.write("  \"" + name + "\": [");
    String separator = "\n    ";
    for (var line : (Iterable<String>) lines::iterator) {
      writer.write(separator);
      writer.write(line);
      separator = ",\n    ";
    }
    writer.write("\n  ]");
  }
}
