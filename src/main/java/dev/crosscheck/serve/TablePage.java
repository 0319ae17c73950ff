package dev.crosscheck.serve;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The rows of the tables that a run has written, a page at a time: read as they are asked for, so that a table of any
/// size takes no memory. What tables there are, and the types of their columns, `datapackage.json` tells.
/// - `folder`: of the output.
record TablePage(Path folder) implements Page {

  static final String PATH = "/api/tables";

  private static final String PACKAGE = "datapackage.json";
  private static final String TABLE = "table";
  private static final String TEXT = "text";
  private static final String COLUMN = "where";
  private static final int ROWS = 50;

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader()
      .setSkipHeaderRecord(true).get();

  @Override
  public List<String> parameters() {
    return List.of(TABLE, COLUMN, TEXT, "offset", "limit");
  }

  @Override
  public Answer answer(Asked asked) throws IOException {
    var tables = tables();
    var name = asked.one(TABLE);
    if (name.isEmpty()) {
      return Answer.json(Map.of("tables", tables.stream().map(TablePage::described).toList()));
    }
    var table = tables.stream().filter(one -> one.path("name").asString().equals(name.get()))
        .findFirst().orElseThrow(() -> Refused.missing("there is no table '" + name.get()
            + "'; there are " + String.join(", ",
                tables.stream().map(one -> one.path("name").asString()).toList())));
    return Answer.json(rows(table, asked));
  }

  private List<JsonNode> tables() throws IOException {
    try {
      return MAPPER.readTree(Files.readString(folder.resolve(PACKAGE))).path("resources")
          .valueStream().filter(one -> one.path("type").asString("").equals(TABLE)).toList();
    } catch (NoSuchFileException _) {
      throw Refused.missing("the output has no " + PACKAGE + "; run the analysis again");
    }
  }

  private static Map<String, Object> described(JsonNode table) {
    var described = new LinkedHashMap<String, Object>();
    described.put("name", table.path("name").asString());
    described.put("description", table.path("description").asString(""));
    described.put("columns", types(table).keySet());
    return described;
  }

  private static Map<String, String> types(JsonNode table) {
    var types = new LinkedHashMap<String, String>();
    table.path("schema").path("fields").valueStream()
        .forEach(
            field -> types.put(field.path("name").asString(), field.path("type").asString("")));
    return types;
  }

  /// Those that fit, counted to the end of the table.
  private Map<String, Object> rows(JsonNode table, Asked asked) throws IOException {
    int offset = asked.number("offset", 0, Integer.MAX_VALUE);
    int limit = asked.number("limit", ROWS, Searched.LONGEST_PAGE);
    var types = types(table);
    var conditions = conditions(asked, types);
    var text = asked.text(TEXT).toLowerCase(Locale.ROOT);
    var rows = new ArrayList<Map<String, @Nullable Object>>();
    long total = 0;
    try (var reader = Files.newBufferedReader(folder.resolve(table.path("path").asString()));
        var records = CSV.parse(reader)) {
      for (var row : records) {
        if (Thread.interrupted()) {
          throw new Refused(Status.UNAVAILABLE, "this took too long");
        }
        if (!fits(row, conditions, text)) {
          continue;
        }
        if (total >= offset && rows.size() < limit) {
          rows.add(object(row, types));
        }
        total++;
      }
    }
    var page = new LinkedHashMap<String, Object>();
    page.put("table", table.path("name").asString());
    page.put("total", total);
    page.put("rows", rows);
    return page;
  }

  /// "column=value", each of which must hold.
  private static Map<String, String> conditions(Asked asked, Map<String, String> types) {
    var conditions = new LinkedHashMap<String, String>();
    for (var condition : asked.parameters().getOrDefault(COLUMN, List.of())) {
      int equals = condition.indexOf('=');
      var column = equals < 0 ? condition : condition.substring(0, equals);
      if (equals < 0 || !types.containsKey(column)) {
        throw Refused.wrong(COLUMN + ": '" + condition + "' must be like severity=error; the table "
            + "has the columns " + String.join(", ", types.keySet()));
      }
      conditions.put(column, condition.substring(equals + 1));
    }
    return conditions;
  }

  private static boolean fits(CSVRecord row, Map<String, String> conditions, String text) {
    return conditions.entrySet().stream()
        .allMatch(condition -> Stream.of(row.get(condition.getKey()).split(";"))
            .anyMatch(condition.getValue()::equals))
        && (text.isEmpty()
            || row.stream().anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(text)));
  }

  private static Map<String, @Nullable Object> object(CSVRecord row, Map<String, String> types) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    types.forEach((name, type) -> object.put(name, value(row.get(name), type)));
    return object;
  }

  private static @Nullable Object value(String cell, String type) {
    return switch (type) {
      case "integer" -> cell.isEmpty() ? null : Long.valueOf(cell);
      case "number" -> cell.isEmpty() ? null : new BigDecimal(cell);
      case "boolean" -> cell.isEmpty() ? null : Boolean.valueOf(cell);
      default -> cell;
    };
  }
}
