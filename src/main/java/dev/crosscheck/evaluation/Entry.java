package dev.crosscheck.evaluation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// An object of a label file, with its place there for messages.
/// - `place`: such as `claims[3]`; empty for the whole file.
record Entry(String file, String place, JsonNode object) {

  Entry {
    if (!object.isObject()) {
      throw new BrokenLabel(file + ": " + (place.isEmpty() ? "the file" : place)
          + " must be an object with fields, not " + shortened(object.toString()));
    }
  }

  /// A text or a figure, as text.
  String text(String field) {
    var value = object.path(field);
    if (!value.isString() && !value.isNumber()) {
      throw broken(field, "must be a text");
    }
    return value.asString();
  }

  String textOrNothing(String field) {
    return isAbsent(field) ? "" : text(field);
  }

  /// A whole number from 0.
  int number(String field) {
    var value = object.path(field);
    if (!value.isIntegralNumber() || !value.canConvertToInt() || value.asInt() < 0) {
      throw broken(field, "must be a whole number from 0");
    }
    return value.asInt();
  }

  boolean flag(String field) {
    return !isAbsent(field) && switch (object.path(field)) {
      case JsonNode value when value.isBoolean() -> value.asBoolean();
      case JsonNode _ -> throw broken(field, "must be true or false");
    };
  }

  /// The objects of a list, each made into a value; none where the field is absent.
  <T> List<T> list(String field, Function<Entry, T> value) {
    var list = object.path(field);
    if (isAbsent(field)) {
      return List.of();
    }
    if (!list.isArray()) {
      throw broken(field, "must be a list");
    }
    return IntStream.range(0, list.size())
        .mapToObj(index -> new Entry(file, path(field) + "[" + index + "]", list.get(index)))
        .map(value).toList();
  }

  /// To be thrown: what is wrong with a field.
  BrokenLabel broken(String field, String what) {
    var value = object.path(field);
    return new BrokenLabel(file + ": " + path(field) + " " + what
        + (value.isMissingNode() ? ", but is missing" : ", not " + shortened(value.toString())));
  }

  boolean isAbsent(String field) {
    return object.path(field).isMissingNode() || object.path(field).isNull();
  }

  private String path(String field) {
    return place.isEmpty() ? field : place + "." + field;
  }

  private static String shortened(String json) {
    return json.length() <= 40 ? json : json.substring(0, json.offsetByCodePoints(0, 30)) + "…";
  }
}
