package dev.crosscheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

/// What stands around the parts of a page: its skeleton, its style and its script, and the rule that nothing else may
/// be run or loaded.
final class PageFrame {

  private PageFrame() {}

  /// Writes the page.
  /// - `parts`: what is to stand at each place of the skeleton.
  static void write(Writer writer, Map<String, Markup> parts) throws IOException {
    var style = Skeleton.resource("colours.css") + Skeleton.resource("text.css")
        + Skeleton.resource("page.css")
        + Skeleton.resource("chart.css");
    var script = Skeleton.resource("page.js");
    Skeleton.write(writer, "page.html", place -> switch (place) {
      case "policy" -> "default-src 'none'; style-src " + hash(style) + "; script-src "
          + hash(script) + "; base-uri 'none'; form-action 'none'";
      case "style" -> style;
      case "script" -> script;
      default -> Objects.requireNonNull(parts.get(place)).toString();
    });
  }

  /// By which a browser knows a style or a script as the page's own.
  private static String hash(String text) {
    return "'sha256-"
        + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Digest.of(text))) + "'";
  }
}
