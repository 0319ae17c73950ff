package dev.crosscheck.ingest;

import dev.crosscheck.model.Reading.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file with a JSON object in each line, each an article.
final class JsonLines implements RecordSource {

  private static final JsonMapper JSON = new JsonMapper();

  private final String id;
  private final Lines lines;
  private final Limits limits;
  private final ArticleReader reader;
  private int number;

  JsonLines(String id, InputStream in, Limits limits, ArticleReader reader) {
    this.id = id;
    this.lines = new Lines(in, limits.articleBytes() + 1);
    this.limits = limits;
    this.reader = reader;
  }

  @Override
  public Optional<Manuscript> next() throws IOException {
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      number++;
      byte[] bytes = number == 1 ? unmarked(line.get()) : line.get();
      if (bytes.length > limits.articleBytes()) {
        return Optional.of(Manuscript.refused(name(), Reason.TOO_LARGE,
            "The line has more than " + limits.articleBytes() + " bytes."));
      }
      if (!new String(bytes, StandardCharsets.UTF_8).isBlank()) {
        return Optional.of(record(bytes));
      }
    }
    return Optional.empty();
  }

  private Manuscript record(byte[] line) {
    JsonNode object;
    try {
      object = JSON.readTree(line);
    } catch (JacksonException _) {
      return Manuscript.refused(name(), Reason.BROKEN_CONTAINER, "Line " + number + " is no JSON.");
    }
    if (!object.isObject()) {
      return Manuscript.refused(name(), Reason.BROKEN_CONTAINER,
          "Line " + number + " is no JSON object.");
    }
    Map<String, String> values = new LinkedHashMap<>();
    object.properties().forEach(
        field -> value(field.getValue()).ifPresent(value -> values.put(field.getKey(), value)));
    RecordFields fields = new RecordFields(values);
    String name = fields.name().map(own -> id + "!/" + own).orElse(name());
    Optional<String> text = fields.text();
    if (text.isEmpty()) {
      return Manuscript.refused(name, Reason.EMPTY,
          "Line " + number + " has no text in any of the fields " + RecordFields.expected() + ".");
    }
    return Manuscript.of(name, line,
        self -> reader.read(self, text.get(), "UTF-8", fields.type(), fields.meta()));
  }

  /// Of a text, a number, or a list of them such as the authors.
  private static Optional<String> value(JsonNode node) {
    if (node.isArray()) {
      return Optional.of(
          String.join(", ", node.valueStream().filter(JsonNode::isValueNode).map(JsonNode::asString)
              .toList()));
    }
    return node.isValueNode() && !node.isNull() ? Optional.of(node.asString()) : Optional.empty();
  }

  private static byte[] unmarked(byte[] line) {
    return Signature.starts(line, "\u00EF\u00BB\u00BF")
        ? Arrays.copyOfRange(line, 3, line.length)
        : line;
  }

  private String name() {
    return id + "!/line-" + number;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
