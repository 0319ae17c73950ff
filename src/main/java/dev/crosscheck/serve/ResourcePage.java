package dev.crosscheck.serve;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Something that belongs to the server itself.
/// - `name`: beside this class.
/// - `parameters`: those that its own script understands.
record ResourcePage(String name, String type, List<String> parameters) implements Page {

  static ResourcePage of(String name, String type, String... parameters) {
    return new ResourcePage(name, type, List.of(parameters));
  }

  @Override
  public Answer answer(Asked asked) throws IOException {
    try (var stream = Objects.requireNonNull(ResourcePage.class.getResourceAsStream(name), name)) {
      byte[] bytes = stream.readAllBytes();
      return new Answer(Status.OK, type, bytes.length, out -> out.write(bytes), Map.of());
    }
  }
}
