package dev.crosscheck.ingest;

import dev.crosscheck.model.Reading.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
  private int others;

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
      Optional<Manuscript> record = isBlank(bytes) ? Optional.empty() : record(bytes);
      if (record.isPresent()) {
        return record;
      }
    }
    return others();
  }

  /// Lines about something else than articles are named together, once.
  private Optional<Manuscript> others() {
    if (others == 0) {
      return Optional.empty();
    }
    String detail = others + (others == 1 ? " line has" : " lines have") + " none of the fields "
        + RecordFields.expected() + ".";
    others = 0;
    return Optional.of(Manuscript.refused(id, Reason.UNKNOWN_FORMAT, detail));
  }

  private static boolean isBlank(byte[] line) {
    return new String(line, StandardCharsets.UTF_8).isBlank();
  }

  private Optional<Manuscript> record(byte[] line) {
    JsonNode object;
    try {
      object = JSON.readTree(line);
    } catch (JacksonException _) {
      return refused(name(), Reason.BROKEN_CONTAINER, "Line " + number + " is no JSON.");
    }
    if (!object.isObject()) {
      return refused(name(), Reason.BROKEN_CONTAINER, "Line " + number + " is no JSON object.");
    }
    Map<String, String> values = new LinkedHashMap<>();
    object.properties().forEach(field -> values.put(field.getKey(), value(field.getValue())));
    RecordFields fields = new RecordFields(values);
    if (!fields.hasTextField()) {
      others++;
      return Optional.empty();
    }
    String name = fields.name().map(own -> id + "!/" + own).orElse(name());
    Optional<String> text = fields.text();
    return text.isEmpty()
        ? refused(name, Reason.EMPTY, "Line " + number + " has no text.")
        : Optional.of(Manuscript.of(name, line,
            self -> reader.read(self, text.get(), "UTF-8", fields.type(), fields.meta())));
  }

  private static Optional<Manuscript> refused(String name, Reason reason, String detail) {
    return Optional.of(Manuscript.refused(name, reason, detail));
  }

  /// Of a text, a number, a named thing, or a list of them such as the authors.
  private static String value(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().map(JsonLines::value).filter(text -> !text.isBlank())
          .collect(Collectors.joining(", "));
    }
    return node.isObject()
        ? node.path("name").asString("")
        : node.isNull() ? "" : node.asString("");
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
