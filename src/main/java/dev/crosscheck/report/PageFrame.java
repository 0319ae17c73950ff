package dev.crosscheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// What stands around the parts of a page: its skeleton, its style and its script, and the rule that nothing else may
/// be run or loaded.
final class PageFrame {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

  private PageFrame() {}

  /// Writes the page.
  /// - `parts`: what is to stand at each place of the skeleton.
  static void write(Writer writer, Map<String, Markup> parts) throws IOException {
    var skeleton = resource("page.html");
    var style = resource("page.css");
    var script = resource("page.js");
    var place = PLACE.matcher(skeleton);
    int from = 0;
    while (place.find()) {
      writer.write(skeleton, from, place.start() - from);
      switch (place.group(1)) {
        case "policy" -> writer.write("default-src 'none'; style-src " + hash(style)
            + "; script-src " + hash(script) + "; base-uri 'none'; form-action 'none'");
        case "style" -> writer.write(style);
        case "script" -> writer.write(script);
        default -> writer.write(Objects.requireNonNull(parts.get(place.group(1))).toString());
      }
      from = place.end();
    }
    writer.write(skeleton, from, skeleton.length() - from);
  }

  /// By which a browser knows a style or a script as the page's own.
  private static String hash(String text) {
    return "'sha256-"
        + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Digest.of(text))) + "'";
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(PageFrame.class.getResourceAsStream(name))) {
      // a browser reads the ends of lines so, and takes the hash of what it read
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
