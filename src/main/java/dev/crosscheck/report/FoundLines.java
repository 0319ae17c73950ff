package dev.crosscheck.report;

import dev.crosscheck.model.Concordance;
import dev.crosscheck.model.Concordance.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The lines of a concordance, for programs and spreadsheets.
public final class FoundLines {

  private static final Table<Line> TABLE = Table
      .<Line>named("concordance", "The places found, each in its context.")
      .identifier("article", "The article.", line -> line.keyword().article())
      .count("line", "Line that the keyword starts in, from 1.", line -> line.keyword().line())
      .count("start", "First code point of the keyword in the article's text, from 0.",
          line -> line.keyword().start())
      .count("end", "Code point after its last.", line -> line.keyword().end())
      .text("left", "The text right before it.", Line::left)
      .text("keyword", "What the query asks for.", line -> line.keyword().quote())
      .text("right", "The text right after it.", Line::right)
      .key("article", "start");

  private FoundLines() {}

  /// One object with the lines.
  public static String page(Concordance concordance) {
    var json = new LinkedHashMap<String, Object>();
    json.put("total", concordance.total());
    json.put("passages", concordance.passages());
    json.put("complete", concordance.complete());
    json.put("lines", objects(concordance));
    concordance.suggestion().ifPresent(other -> json.put("suggestion", other));
    return Json.page(json);
  }

  /// An object a line.
  public static String lines(Concordance concordance) {
    return objects(concordance).stream().map(line -> Json.line(line) + "\n")
        .collect(Collectors.joining());
  }

  /// A row a line.
  public static String csv(Concordance concordance) {
    return CsvPage.of(TABLE, concordance.lines());
  }

  private static List<Map<String, @Nullable Object>> objects(Concordance concordance) {
    return concordance.lines().stream().map(line -> Json.row(TABLE.columns(), line)).toList();
  }
}
