package dev.crosscheck.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Checks `datapackage.json` against the standard, and every table of an output folder against its description there:
/// header, quoting, types, constraints, primary and foreign keys.
final class PackageCheck {

  /// A cell as it stands in the file.
  record Cell(String value, boolean quoted) {}

  private final Path output;
  private final List<String> problems = new ArrayList<>();
  /// All values of each column that others may point at, by `table.column`.
  private final Map<String, Set<String>> values = new HashMap<>();

  private PackageCheck(Path output) {
    this.output = output;
  }

  /// What is wrong, one line for each fault; empty where all is well.
  static List<String> problems(Path output) throws IOException {
    var check = new PackageCheck(output);
    var description = Files.readString(output.resolve("datapackage.json"));
    check.problems.addAll(PackageSchema.problems(description));
    var tables = new ArrayList<JsonNode>();
    for (var resource : new JsonMapper().readTree(description).path("resources")) {
      if (!Files.isRegularFile(output.resolve(resource.path("path").stringValue("")))) {
        check.problems.add("no file for resource " + resource.path("name"));
      } else if (resource.path("type").stringValue("").equals("table")) {
        tables.add(resource);
      }
    }
    var rows = new HashMap<String, List<List<Cell>>>();
    for (var table : tables) {
      rows.put(name(table), check.rows(table));
    }
    tables.forEach(table -> check.check(table, rows.getOrDefault(name(table), List.of())));
    tables.forEach(table -> check.references(table, rows.getOrDefault(name(table), List.of())));
    return List.copyOf(check.problems);
  }

  private List<List<Cell>> rows(JsonNode table) throws IOException {
    var file = output.resolve(table.path("path").stringValue(""));
    var text = Files.readString(file, StandardCharsets.UTF_8);
    var rows = cells(text);
    try (var parser = CSVFormat.RFC4180.parse(Files.newBufferedReader(file))) {
      var other = parser.stream().map(row -> row.toList()).toList();
      if (!other
          .equals(rows.stream().map(row -> row.stream().map(Cell::value).toList()).toList())) {
        problems.add(file + ": two readers of CSV differ");
      }
    }
    if (text.startsWith("\uFEFF") || !text.endsWith("\r\n")
        || text.replace("\r\n", "").matches("(?s).*[\r\n].*")) {
      problems.add(file + ": byte-order mark, or line ends other than CR LF");
    }
    var header = rows.getFirst().stream().map(Cell::value).toList();
    if (!header.equals(fields(table).stream().map(PackageCheck::name).toList())) {
      problems.add(file + ": header " + header + " is not as described");
    }
    rows.stream().filter(row -> row.size() != header.size())
        .forEach(row -> problems.add(file + ": ragged " + row));
    return rows.subList(1, rows.size());
  }

  private void check(JsonNode table, List<List<Cell>> rows) {
    var fields = fields(table);
    for (int column = 0; column < fields.size(); column++) {
      var field = fields.get(column);
      var seen = new HashSet<String>();
      for (var row : rows) {
        var cell = row.get(column);
        String fault = cell.value().isEmpty()
            ? field.path("constraints").path("required").booleanValue(false) ? "is required" : ""
            : fault(field, cell.value());
        boolean text = field.path("type").stringValue("").equals("string");
        if (cell.quoted() != text && !name(table).equals("matrix")) {
          fault += " quoting";
        }
        if (!seen.add(cell.value())
            && field.path("constraints").path("unique").booleanValue(false)) {
          fault += " is not unique";
        }
        if (!fault.isBlank()) {
          problems.add(name(table) + "." + name(field) + " '" + cell.value() + "': " + fault);
        }
      }
      values.put(name(table) + "." + name(field), seen);
    }
    var key = table.path("schema").path("primaryKey").valueStream()
        .map(node -> node.stringValue("")).toList();
    var names = fields.stream().map(PackageCheck::name).toList();
    var keys = new HashSet<List<String>>();
    rows.stream()
        .map(row -> key.stream().map(column -> row.get(names.indexOf(column)).value()).toList())
        .filter(values -> !key.isEmpty() && !keys.add(values))
        .forEach(values -> problems.add(name(table) + ": two rows with the key " + values));
  }

  private void references(JsonNode table, List<List<Cell>> rows) {
    var names = fields(table).stream().map(PackageCheck::name).toList();
    for (var reference : table.path("schema").path("foreignKeys")) {
      int column = names.indexOf(reference.path("fields").path(0).stringValue(""));
      var target = reference.path("reference").path("resource").stringValue(name(table)) + "."
          + reference.path("reference").path("fields").path(0).stringValue("");
      var known = values.getOrDefault(target, Set.of());
      rows.stream().map(row -> row.get(column).value())
          .filter(value -> !value.isEmpty() && !known.contains(value))
          .distinct()
          .forEach(value -> problems
              .add(name(table) + "." + names.get(column) + " '" + value + "' is not in "
                  + target));
    }
  }

  private static String fault(JsonNode field, String value) {
    var constraints = field.path("constraints");
    var type = field.path("type").stringValue("");
    boolean fits = switch (type) {
      case "string" -> true;
      case "integer" -> value.matches("-?[0-9]+");
      case "number" -> value.matches("-?[0-9]+([.][0-9]+)?");
      case "boolean" -> value.equals("true") || value.equals("false");
      case "date" -> value.equals(LocalDate.parse(value).toString());
      default -> false;
    };
    if (!fits) {
      return "is no " + type;
    }
    if (constraints.has("minimum")
        && new BigDecimal(value).compareTo(constraints.path("minimum").decimalValue()) < 0
        || constraints.has("maximum")
            && new BigDecimal(value).compareTo(constraints.path("maximum").decimalValue()) > 0) {
      return "is out of range";
    }
    if (constraints.has("enum")
        && constraints.path("enum").valueStream()
            .noneMatch(word -> word.stringValue("").equals(value))) {
      return "is none of the words";
    }
    return constraints.has("pattern")
        && !Pattern.matches(constraints.path("pattern").stringValue(""), value)
            ? "does not match"
            : "";
  }

  private static List<JsonNode> fields(JsonNode table) {
    return table.path("schema").path("fields").valueStream().toList();
  }

  private static String name(JsonNode node) {
    return node.path("name").stringValue("");
  }

  /// A reader of CSV of its own, since libraries don't say whether a cell was quoted.
  static List<List<Cell>> cells(String text) {
    var rows = new ArrayList<List<Cell>>();
    var row = new ArrayList<Cell>();
    int at = 0;
    while (at < text.length()) {
      int end;
      if (text.charAt(at) == '"') {
        end = IntStream.iterate(text.indexOf('"', at + 1), i -> text.indexOf('"', i + 2))
            .filter(i -> i + 1 >= text.length() || text.charAt(i + 1) != '"').findFirst()
            .orElseThrow() + 1;
        row.add(new Cell(text.substring(at + 1, end - 1).replace("\"\"", "\""), true));
      } else {
        end = IntStream.range(at, text.length()).filter(i -> ",\r".indexOf(text.charAt(i)) >= 0)
            .findFirst()
            .orElse(text.length());
        row.add(new Cell(text.substring(at, end), false));
      }
      if (end < text.length() && text.charAt(end) == ',') {
        at = end + 1;
        if (at == text.length() || text.charAt(at) == '\r') {
          row.add(new Cell("", false));
          at += 2;
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else {
        at = end + 2;
        rows.add(List.copyOf(row));
        row.clear();
      }
    }
    return rows;
  }
}
