package dev.crosscheck.cli;

import dev.crosscheck.evaluation.Counts;
import dev.crosscheck.evaluation.Evaluation;
import dev.crosscheck.evaluation.Layer;
import dev.crosscheck.evaluation.Miss;
import dev.crosscheck.model.Facet;
import dev.crosscheck.model.Polarity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How an evaluation is printed.
enum EvaluationFormat {
  /// For people: the misses asked for, then the figures.
  text {
    @Override
    void print(Evaluation evaluation, Optional<MissChoice> choice, Console console) {
      var table = new EvaluationTable(console.out());
      var misses = choice.map(misses(evaluation)).orElse(List.of());
      table.print(misses);
      if (!misses.isEmpty() && !console.quiet()) {
        console.out().println();
      }
      if (choice.isEmpty() || !console.quiet()) {
        table.print(evaluation);
      }
    }
  },
  /// A row a layer and facet; or, when misses are asked for, a row a miss.
  csv {
    @Override
    void print(Evaluation evaluation, Optional<MissChoice> choice, Console console) {
      printRows(choice.isPresent() ? MISS_COLUMNS : FIGURE_COLUMNS,
          choice.map(misses(evaluation))
              .map(misses -> misses.stream().map(EvaluationFormat::row))
              .orElseGet(() -> figures(evaluation)),
          console);
    }
  },
  /// One object: a field a layer, one for all facets, and one for the misses when they are asked for.
  json {
    @Override
    void print(Evaluation evaluation, Optional<MissChoice> choice, Console console) {
      var all = new LinkedHashMap<String, Object>();
      all.put("articles", evaluation.articles());
      all.put("not_analysed", evaluation.notAnalysed());
      evaluation.layers()
          .forEach((layer, counts) -> all.put(layer.toString(), measures(counts)));
      var facets = new LinkedHashMap<String, Object>();
      evaluation.facets()
          .forEach((facet, counts) -> facets.put(facet.toString(), measures(counts)));
      all.put("facets", facets);
      choice.map(misses(evaluation)).ifPresent(
          misses -> all.put("misses", misses.stream().map(EvaluationFormat::row).toList()));
      console.out().println(Json.MAPPER.writeValueAsString(all));
    }
  };

  /// Made only when something is written with it: its many classes take as long to load as all else that a command needs.
  private static final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT).build();
  }

  private static final List<String> FIGURE_COLUMNS = List.of("layer", "facet", "precision",
      "recall", "f1", "tp", "fp", "fn");
  private static final List<String> MISS_COLUMNS = List.of("layer", "sign", "article", "line",
      "thing", "facet", "value", "polarity", "other", "rule", "quote");

  abstract void print(Evaluation evaluation, Optional<MissChoice> choice, Console console);

  private static Function<MissChoice, List<Miss>> misses(
      Evaluation evaluation) {
    return choice -> choice.of(evaluation);
  }

  private static Stream<Map<String, Object>> figures(Evaluation evaluation) {
    return Stream.concat(
        evaluation.layers().entrySet().stream()
            .map(entry -> figures(entry.getKey(), "", entry.getValue())),
        evaluation.facets().entrySet().stream().map(entry -> figures(Layer.of(entry.getKey()),
            entry.getKey().toString(), entry.getValue())));
  }

  private static Map<String, Object> figures(Layer layer, String facet, Counts counts) {
    var row = new LinkedHashMap<String, Object>();
    row.put("layer", layer.toString());
    row.put("facet", facet);
    row.putAll(measures(counts));
    return row;
  }

  private static Map<String, Object> measures(Counts counts) {
    var measures = new LinkedHashMap<String, Object>();
    measures.put("precision", rounded(counts.precision()));
    measures.put("recall", rounded(counts.recall()));
    measures.put("f1", rounded(counts.f1()));
    measures.put("tp", counts.right());
    measures.put("fp", counts.wrong());
    measures.put("fn", counts.missing());
    return measures;
  }

  /// To four places, as many as a thousand of labels can bear.
  private static BigDecimal rounded(double share) {
    return new BigDecimal(share).setScale(4, RoundingMode.HALF_EVEN);
  }

  private static Map<String, Object> row(Miss miss) {
    var row = new LinkedHashMap<String, Object>();
    row.put("layer", miss.layer().toString());
    row.put("sign", miss.sign().toString());
    row.put("article", miss.article());
    row.put("line", miss.line().isPresent() ? miss.line().getAsInt() : "");
    row.put("thing", miss.thing());
    row.put("facet", miss.facet().map(Facet::toString).orElse(""));
    row.put("value", miss.value());
    row.put("polarity", miss.polarity().map(Polarity::toString).orElse(""));
    row.put("other", miss.other());
    row.put("rule", miss.rule());
    row.put("quote", miss.quote());
    return row;
  }

  private static void printRows(List<String> columns, Stream<Map<String, Object>> rows,
      Console console) {
    try {
      var csv = new CSVPrinter(console.out(), CSVFormat.RFC4180.builder()
          .setHeader(columns.toArray(String[]::new)).setQuoteMode(QuoteMode.MINIMAL).get());
      for (Collection<Object> values : rows.map(Map::values).toList()) {
        csv.printRecord(values);
      }
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
