package dev.crosscheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A text of the program with places to be filled: `{{name}}`.
final class Skeleton {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

  private Skeleton() {}

  /// Writes a text of the program.
  /// - `parts`: what is to stand at each place.
  static void write(Writer writer, String resource, Function<String, String> parts)
      throws IOException {
    var skeleton = resource(resource);
    var place = PLACE.matcher(skeleton);
    int from = 0;
    while (place.find()) {
      writer.write(skeleton, from, place.start() - from);
      writer.write(parts.apply(place.group(1)));
      from = place.end();
    }
    writer.write(skeleton, from, skeleton.length() - from);
  }

  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Skeleton.class.getResourceAsStream(name))) {
      // a browser reads the ends of lines so, and takes the hash of what it read
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
