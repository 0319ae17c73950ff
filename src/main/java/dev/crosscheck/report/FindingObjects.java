package dev.crosscheck.report;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Findings as JSON objects: the row of `findings.csv` with exact text and all sides.
public final class FindingObjects {

  /// What an object has of the row; its two shown sides are among `sides`.
  private static final List<Column<Findings.Row>> COLUMNS = Findings.TABLE.columns().stream()
      .filter(column -> !column.name().endsWith("_a") && !column.name().endsWith("_b")).toList();

  private FindingObjects() {}

  /// An array of them, indented for people.
  /// - `articles`: those that are quoted, by id.
  public static String page(List<Finding> findings, Map<String, Article> articles) {
    return Json.page(findings.stream().map(finding -> of(Findings.Row.of(finding), evidence -> {
      var article = articles.get(evidence.article());
      return article == null
          ? new Selectors(evidence, "", "")
          : Selectors.of(article, evidence);
    })).toList());
  }

  static Map<String, @Nullable Object> of(Findings.Row row, Function<Evidence, Selectors> places) {
    var json = Json.row(COLUMNS, row);
    json.put("sides", sides(row.finding(), places));
    return json;
  }

  private static List<Map<String, Object>> sides(Finding finding,
      Function<Evidence, Selectors> places) {
    var sides = new ArrayList<Map<String, Object>>();
    for (var side : finding.sides()) {
      var json = new LinkedHashMap<String, Object>();
      json.put("side", Words.side(sides.size()));
      json.put("value", side.value());
      if (!side.source().isEmpty()) {
        json.put("source", side.source());
      }
      json.put("evidence", side.evidence().stream().distinct()
          .map(evidence -> places.apply(evidence).json()).toList());
      sides.add(json);
    }
    return sides;
  }
}
