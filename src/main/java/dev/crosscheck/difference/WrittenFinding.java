package dev.crosscheck.difference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A finding as `findings.jsonl` has it.
public record WrittenFinding(String id, String severity, String scope, String kind, String cause,
    String framework, String facet, String summary, List<Side> sides) {

  /// One position of it. `source`: of the catalogue's fact; empty otherwise.
  public record Side(String value, String source, List<Place> quotations) {
    public Side {
      quotations = List.copyOf(quotations);
    }
  }

  /// A quotation. `line`, `column` from 1; `start`, `end` in code points, end exclusive.
  public record Place(String article, int line, int column, int start, int end, String quote) {}

  public WrittenFinding {
    sides = List.copyOf(sides);
  }

  /// Where to look first.
  public Optional<Place> place() {
    return sides.stream().flatMap(side -> side.quotations().stream()).findFirst();
  }

  static WrittenFinding of(JsonNode json) {
    return new WrittenFinding(text(json, "finding"), text(json, "severity"), text(json, "scope"),
        text(json, "kind"), text(json, "cause"), text(json, "framework"), text(json, "facet"),
        text(json, "summary"), items(json, "sides").map(WrittenFinding::side).toList());
  }

  private static Side side(JsonNode json) {
    return new Side(text(json, "value"), text(json, "source"),
        items(json, "evidence").map(WrittenFinding::place).toList());
  }

  private static Place place(JsonNode json) {
    var quote = json.path("selector").path(0);
    var position = json.path("selector").path(1);
    return new Place(text(json, "article"), json.path("line").asInt(1),
        json.path("column").asInt(1), position.path("start").asInt(0),
        position.path("end").asInt(0), text(quote, "exact"));
  }

  private static Stream<JsonNode> items(JsonNode json, String name) {
    return json.path(name).valueStream();
  }

  private static String text(JsonNode json, String name) {
    return json.path(name).asString("");
  }
}
