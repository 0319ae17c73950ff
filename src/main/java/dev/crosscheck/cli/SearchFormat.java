package dev.crosscheck.cli;

import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.SearchResult;
import dev.crosscheck.model.SearchResult.Count;
import dev.crosscheck.model.SearchResult.Hit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How the result of a search is printed.
enum SearchFormat {
  /// For people.
  table {
    @Override
    void print(SearchResult result, Console console) {
      new SearchTable(result, console).print();
    }
  },
  /// A row a hit.
  csv {
    @Override
    void print(SearchResult result, Console console) {
      try {
        var csv = new CSVPrinter(console.out(), CSV);
        for (var hit : result.hits()) {
          csv.printRecord(row(hit).values());
        }
        csv.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  /// One object with hits and counts.
  json {
    @Override
    void print(SearchResult result, Console console) {
      var all = new LinkedHashMap<String, Object>();
      all.put("total", result.total());
      all.put("hits", result.hits().stream().map(SearchFormat::nested).toList());
      all.put("frameworks", counts(result.frameworks()));
      all.put("facets", counts(result.facets()));
      all.put("values", counts(result.values()));
      result.suggestion().ifPresent(suggestion -> all.put("suggestion", suggestion));
      console.out().println(INDENTED.writeValueAsString(all));
    }
  },
  /// An object a hit, each on a line.
  jsonl {
    @Override
    void print(SearchResult result, Console console) {
      result.hits().stream().map(SearchFormat::nested).map(JSON::writeValueAsString)
          .forEach(console.out()::println);
    }
  };

  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonMapper INDENTED = JsonMapper.builder()
      .enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final List<String> COLUMNS = List.of("article", "start", "end", "line", "place",
      "section", "title", "published", "frameworks", "score", "passage");
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder()
      .setHeader(COLUMNS.toArray(String[]::new)).setQuoteMode(QuoteMode.MINIMAL).get();

  abstract void print(SearchResult result, Console console);

  private static Map<String, Object> row(Hit hit) {
    var row = new LinkedHashMap<String, Object>();
    row.put("article", hit.article());
    row.put("start", hit.passage().start());
    row.put("end", hit.passage().end());
    row.put("line", hit.passage().line());
    row.put("place", hit.place());
    row.put("section", hit.section());
    row.put("title", hit.title());
    row.put("published", hit.published().map(LocalDate::toString).orElse(""));
    row.put("frameworks", String.join(";", hit.frameworks()));
    row.put("score", hit.score());
    row.put("passage", hit.passage().quote());
    return row;
  }

  private static Map<String, Object> nested(Hit hit) {
    var row = row(hit);
    row.put("frameworks", hit.frameworks());
    row.put("highlights", hit.highlights().stream().map(SearchFormat::place).toList());
    return row;
  }

  private static Map<String, Object> place(Evidence evidence) {
    var place = new LinkedHashMap<String, Object>();
    place.put("start", evidence.start());
    place.put("end", evidence.end());
    place.put("exact", evidence.quote());
    return place;
  }

  private static Map<String, Long> counts(List<Count> counts) {
    return counts.stream().collect(
        Collectors.toMap(Count::name, Count::hits, Long::sum, LinkedHashMap::new));
  }
}
