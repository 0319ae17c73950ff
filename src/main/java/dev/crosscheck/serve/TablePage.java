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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The rows of the tables that a run has written, a page at a time. What tables there are, and the types of their columns,
/// `datapackage.json` tells.
/// - `folder`: of the output. `views`: what is known of the tables' rows.
record TablePage(Path folder, TableViews views) implements Page {

  static final String PATH = "/api/tables";

  private static final String PACKAGE = "datapackage.json";
  private static final String TABLE = "table";
  private static final String TEXT = "text";
  private static final String COLUMN = "where";
  private static final int ROWS = 50;

  private static final JsonMapper MAPPER = new JsonMapper();

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

  private Map<String, Object> rows(JsonNode table, Asked asked) throws IOException {
    int offset = asked.number("offset", 0, Integer.MAX_VALUE);
    int limit = asked.number("limit", ROWS, Searched.LONGEST_PAGE);
    var types = types(table);
    var found = views.of(folder.resolve(table.path("path").asString()),
        new TableFilter(conditions(asked, List.copyOf(types.keySet())),
            asked.text(TEXT).toLowerCase(Locale.ROOT)))
        .page(offset, limit);
    var page = new LinkedHashMap<String, Object>();
    page.put("table", table.path("name").asString());
    page.put("total", found.total());
    page.put("complete", found.complete());
    page.put("rows", found.rows().stream().map(row -> object(row, types)).toList());
    return page;
  }

  /// "column=value", each of which must hold, by the numbers of the columns.
  private static List<TableFilter.Condition> conditions(Asked asked, List<String> columns) {
    var conditions = new ArrayList<TableFilter.Condition>();
    for (var condition : asked.parameters().getOrDefault(COLUMN, List.of())) {
      int equals = condition.indexOf('=');
      int column = columns.indexOf(equals < 0 ? "" : condition.substring(0, equals));
      if (column < 0) {
        throw Refused.wrong(COLUMN + ": '" + condition + "' must be like severity=error; the table "
            + "has the columns " + String.join(", ", columns));
      }
      conditions.add(new TableFilter.Condition(column, condition.substring(equals + 1)));
    }
    return conditions;
  }

  private static Map<String, @Nullable Object> object(List<String> row, Map<String, String> types) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    types.forEach((name, type) -> object.put(name, value(row.get(object.size()), type)));
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
