package dev.crosscheck.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What is sent back.
/// - `length`: of the body, in bytes; [#UNKNOWN] where it may change until it is sent.
record Answer(int status, String type, long length, Body body, Map<String, String> headers) {

  static final long UNKNOWN = -1;

  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json";

  private static final JsonMapper MAPPER = new JsonMapper();

  /// Writes itself.
  @FunctionalInterface
  interface Body {
    void write(OutputStream out) throws IOException;
  }

  static Answer of(int status, String type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Answer(status, type, bytes.length, out -> out.write(bytes), Map.of());
  }

  static Answer json(String text) {
    return of(Status.OK, JSON, text);
  }

  static Answer json(Object value) {
    return json(MAPPER.writeValueAsString(value) + "\n");
  }

  /// A file as it is, copied as it is read: it may be of any size.
  static Answer file(Path file, String type) {
    return new Answer(Status.OK, type, UNKNOWN, out -> Files.copy(file, out), Map.of());
  }

  /// Why there is nothing to be had, as an object with `error` and more.
  static Answer refusal(int status, Map<String, ?> why) {
    return of(status, JSON, MAPPER.writeValueAsString(why) + "\n");
  }

  static Answer refusal(int status, String why) {
    return refusal(status, Map.of("error", why));
  }

  Answer with(String header, String value) {
    return new Answer(status, type, length, body, Map.of(header, value));
  }
}
