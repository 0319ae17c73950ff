package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// `datapackage.json`: what each table's columns hold, and how tables point at each other, in the words of Data
/// Package v2 (<https://datapackage.org/standard/data-package/>).
final class DataPackage implements ReportFile {

  static final String NAME = "datapackage.json";

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  /// A position of [Matrix], or its sign for a mention.
  private static final String MATRIX_CELL = "m|-?[0-9]+";

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
      resources.add(resource(table.name(), table.file(), table.description(), schema(table)));
      if (table.name().equals(Frameworks.TABLE.name())) {
        resources.add(resource(Matrix.NAME, Matrix.NAME + ".csv",
            "Each thing's position in each article's main list.",
            matrix()));
      }
    }
    resources.add(document("summary", SummaryJson.NAME, "json", "application/json",
        "All of it at a glance."));
    resources.add(document("claims-lines", ClaimLines.NAME, "jsonl", "application/jsonl",
        "The claims with exact text and nested evidence."));
    resources.add(document("findings-lines", FindingLines.NAME, "jsonl", "application/jsonl",
        "The findings with exact text, all sides and nested evidence."));
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

  private static Map<String, Object> resource(String name, String path, String description,
      Map<String, Object> schema) {
    var dialect = new LinkedHashMap<String, Object>();
    dialect.put("$schema", PROFILES + "tabledialect.json");
    dialect.put("header", true);
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", CsvFile.LINE_END);
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    var json = document(name, path, "csv", "text/csv", description);
    json.put("type", "table");
    json.put("dialect", dialect);
    json.put("schema", schema);
    return json;
  }

  private static Map<String, Object> document(String name, String path, String format,
      String mediaType,
      String description) {
    var json = new LinkedHashMap<String, Object>();
    json.put("$schema", PROFILES + "dataresource.json");
    json.put("name", name);
    json.put("path", path);
    json.put("description", description);
    json.put("format", format);
    json.put("mediatype", mediaType);
    json.put("encoding", "utf-8");
    return json;
  }

  private static Map<String, Object> schema(Table<?> table) {
    var fields = table.columns().stream().map(DataPackage::field).toList();
    var references = table.columns().stream()
        .flatMap(
            column -> column.reference().map(to -> reference(table, column.name(), to)).stream())
        .toList();
    return schema(fields, table.key(), references);
  }

  private Map<String, Object> matrix() {
    var thing = Frameworks.TABLE.columns().getFirst();
    var fields = Stream.concat(Stream.of(field(thing)), articles.stream().map(article -> {
      var field = field(article, Column.Type.TEXT,
          "Its position in the main list of this article; m where it is only mentioned.");
      field.put("constraints", Map.of("pattern", MATRIX_CELL));
      return field;
    })).toList();
    return schema(fields, List.of(thing.name()),
        List.of(reference(thing.name(), Optional.of(Frameworks.TABLE.name()), thing.name())));
  }

  private static Map<String, Object> schema(List<Map<String, Object>> fields, List<String> key,
      List<Map<String, Object>> references) {
    var json = new LinkedHashMap<String, Object>();
    json.put("$schema", PROFILES + "tableschema.json");
    json.put("fields", fields);
    json.put("missingValues", List.of(""));
    if (!key.isEmpty()) {
      json.put("primaryKey", key);
    }
    if (!references.isEmpty()) {
      json.put("foreignKeys", references);
    }
    return json;
  }

  private static Map<String, Object> field(Column<?> column) {
    var json = field(column.name(), column.type(), column.description());
    if (!column.constraints().isEmpty()) {
      json.put("constraints", column.constraints());
    }
    return json;
  }

  private static Map<String, Object> field(String name, Column.Type type, String description) {
    var json = new LinkedHashMap<String, Object>();
    json.put("name", name);
    json.put("type", type.schemaName());
    if (type == Column.Type.LIST) {
      json.put("delimiter", ";");
      json.put("itemType", "string");
    }
    json.put("description", description);
    return json;
  }

  private static Map<String, Object> reference(Table<?> from, String column, Column.Reference to) {
    return reference(column,
        to.table().equals(from.name()) ? Optional.empty() : Optional.of(to.table()), to.column());
  }

  /// - `table`: empty where a table points at itself, for which version 2 of the standard has no name.
  private static Map<String, Object> reference(String column, Optional<String> table,
      String target) {
    var to = new LinkedHashMap<String, Object>();
    table.ifPresent(name -> to.put("resource", name));
    to.put("fields", List.of(target));
    var json = new LinkedHashMap<String, Object>();
    json.put("fields", List.of(column));
    json.put("reference", to);
    return json;
  }
}
