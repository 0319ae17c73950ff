package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `datapackage.json`: what each table's columns hold, and how tables point at each other, in the words of Data
/// Package v2 (<https://datapackage.org/standard/data-package/>).
final class DataPackage implements ReportFile {

  static final String NAME = "datapackage.json";

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  private final Path folder;
  private final CsvStyle style;
  private final List<String> articles = new ArrayList<>();

  DataPackage(Path folder, Corpus corpus, CsvStyle style) {
    this.folder = folder;
    this.style = style;
  }

  @Override
  public void add(Analysis analysis) {
    articles.add(CsvCell.plain(analysis.id(), style));
  }

  @Override
  public void finish() throws IOException {
    var resources = new ArrayList<Map<String, Object>>();
    for (var table : Reports.TABLES) {
      resources.add(resource(table));
      if (table.name().equals(Frameworks.TABLE.name())) {
        resources.add(resource(Matrix.table(articles)));
      }
    }
    resources.add(text("summary", SummaryJson.NAME, "json", "application/json",
        "All of it at a glance."));
    resources.add(text("claims-lines", ClaimLines.NAME, "jsonl", "application/jsonl",
        "The claims with exact text and nested evidence."));
    resources.add(text("findings-lines", FindingLines.NAME, "jsonl", "application/jsonl",
        "The findings with exact text, all sides and nested evidence."));
    resources.add(file("workbook", WorkbookFile.NAME, "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "The tables for a spreadsheet, with types, filters and links."));
    var json = new LinkedHashMap<String, Object>();
    json.put("$schema", PROFILES + "datapackage.json");
    json.put("name", "crosscheck-output");
    json.put("title", "Rankings and claims of a corpus of articles, and where they disagree");
    json.put("resources", resources);
    try (var writer = CsvFile.utf8(folder.resolve(NAME))) {
      writer.write(Json.page(json));
    }
  }

  @Override
  public void close() {}

  private static Map<String, Object> resource(Table<?> table) {
    var dialect = new LinkedHashMap<String, Object>();
    dialect.put("$schema", PROFILES + "tabledialect.json");
    dialect.put("header", true);
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", CsvFile.LINE_END);
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    var json = text(table.name(), table.file(), "csv", "text/csv", table.description());
    json.put("type", "table");
    json.put("dialect", dialect);
    json.put("schema", schema(table));
    return json;
  }

  private static Map<String, Object> text(String name, String path, String format,
      String mediaType, String description) {
    var json = file(name, path, format, mediaType, description);
    json.put("encoding", "utf-8");
    return json;
  }

  private static Map<String, Object> file(String name, String path, String format,
      String mediaType, String description) {
    var json = new LinkedHashMap<String, Object>();
    json.put("$schema", PROFILES + "dataresource.json");
    json.put("name", name);
    json.put("path", path);
    json.put("description", description);
    json.put("format", format);
    json.put("mediatype", mediaType);
    return json;
  }

  private static Map<String, Object> schema(Table<?> table) {
    var json = new LinkedHashMap<String, Object>();
    json.put("$schema", PROFILES + "tableschema.json");
    json.put("fields", table.columns().stream().map(DataPackage::field).toList());
    json.put("missingValues", List.of(""));
    if (!table.key().isEmpty()) {
      json.put("primaryKey", table.key());
    }
    var references = table.columns().stream().flatMap(
        column -> column.reference().map(to -> reference(table, column.name(), to)).stream())
        .toList();
    if (!references.isEmpty()) {
      json.put("foreignKeys", references);
    }
    return json;
  }

  private static Map<String, Object> field(Column<?> column) {
    var json = new LinkedHashMap<String, Object>();
    json.put("name", column.name());
    json.put("type", column.type().schemaName());
    json.put("description", column.about());
    if (!column.constraints().isEmpty()) {
      json.put("constraints", column.constraints());
    }
    return json;
  }

  /// A table that points at itself isn't named, as version 2 of the standard has it.
  private static Map<String, Object> reference(Table<?> from, String column, Column.Reference to) {
    var target = new LinkedHashMap<String, Object>();
    if (!to.table().equals(from.name())) {
      target.put("resource", to.table());
    }
    target.put("fields", List.of(to.column()));
    var json = new LinkedHashMap<String, Object>();
    json.put("fields", List.of(column));
    json.put("reference", target);
    return json;
  }
}
