package dev.crosscheck.report;

import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.SearchResult;
import dev.crosscheck.model.SearchResult.Count;
import dev.crosscheck.model.SearchResult.Counts;
import dev.crosscheck.model.SearchResult.Hit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a search found, for programs and spreadsheets. The same fields wherever it is asked for.
public final class FoundHits {

  private static final String HIGHLIGHTS = "highlights";

  private static final Table<Hit> TABLE = Table.<Hit>named("hits", "The passages found.")
      .identifier("article", "The article.", Hit::article)
      .count("start", "First code point of the passage in the article's text, from 0.",
          hit -> hit.passage().start())
      .count("end", "Code point after its last.", hit -> hit.passage().end())
      .count("line", "Line it starts in, from 1.", hit -> hit.passage().line())
      .word("place", "The part of the article it stands in.", Hit::place)
      .text("section", "Heading it stands under.", Hit::section)
      .text("title", "Title of the article.", Hit::title)
      .date("published", "When the article was published.", Hit::published)
      .list("frameworks", "Things it names or is about.", Hit::frameworks)
      .number("score", "How well it fits the query.", hit -> OptionalDouble.of(hit.score()))
      .list(HIGHLIGHTS, "What in it the query asks for.",
          hit -> hit.highlights().stream().map(Evidence::quote).toList())
      .text("passage", "All of it.", hit -> hit.passage().quote())
      .key("article", "start");

  private FoundHits() {}

  /// One object with hits and counts.
  public static String page(SearchResult result) {
    var json = new LinkedHashMap<String, Object>();
    json.put("total", result.total());
    json.put("hits", result.hits().stream().map(FoundHits::object).toList());
    if (!result.next().isEmpty()) {
      json.put("next", result.next());
    }
    var names = new LinkedHashMap<String, Integer>();
    for (var counts : result.counts()) {
      json.put(counts.by().toString(), counts(counts));
      names.put(counts.by().toString(), counts.names());
    }
    json.put("names", names);
    result.suggestion().ifPresent(other -> json.put("suggestion", other));
    return Json.page(json);
  }

  /// An object a hit, each on a line.
  public static String lines(SearchResult result) {
    return result.hits().stream().map(FoundHits::object).map(hit -> Json.line(hit) + "\n")
        .collect(Collectors.joining());
  }

  /// A row a hit.
  public static String csv(SearchResult result) {
    return CsvPage.of(TABLE, result.hits());
  }

  private static Map<String, @Nullable Object> object(Hit hit) {
    var object = Json.row(TABLE.columns(), hit);
    object.put(HIGHLIGHTS, hit.highlights().stream().map(FoundHits::place).toList());
    return object;
  }

  private static Map<String, Object> place(Evidence evidence) {
    var place = new LinkedHashMap<String, Object>();
    place.put("start", evidence.start());
    place.put("end", evidence.end());
    place.put("line", evidence.line());
    place.put("exact", evidence.quote());
    return place;
  }

  private static Map<String, Long> counts(Counts counts) {
    return counts.most().stream().collect(
        Collectors.toMap(Count::name, Count::hits, Long::sum, LinkedHashMap::new));
  }
}
