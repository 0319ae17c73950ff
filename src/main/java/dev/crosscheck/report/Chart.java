package dev.crosscheck.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/// A drawing for the page, and for a file of its own that can be taken away. What it shows in colour it says in figures
/// and shapes too.
/// - `name`: of the file, without its ending. `title`: what it shows. `reading`: how to read it.
/// - `width`, `height`: in pixels. `content`: the drawing; its colours come from a style sheet.
record Chart(String name, String title, String reading, int width, int height, Markup content) {

  /// In the page, under its title.
  Markup figure() {
    return new Markup().open("figure", "class", "chart").open("figcaption").element("b", title)
        .text(" " + reading).close()
        .open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", title)
        .open("svg", "viewBox", "0 0 " + width + " " + height, "width", String.valueOf(width),
            "height", String.valueOf(height), "role", "img", "aria-label", title)
        .add(content).close().close().close();
  }

  /// Writes it to a folder, which is made where it is missing, as a file that needs nothing beside itself.
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var writer = CsvFile.utf8(folder.resolve(name + ".svg"))) {
      write(writer);
    }
  }

  private void write(Writer writer) throws IOException {
    Skeleton.write(writer, "plot.svg", place -> switch (place) {
      case "width" -> String.valueOf(width);
      case "height" -> String.valueOf(height);
      case "title" -> new Markup().text(title).toString();
      case "reading" -> new Markup().text(reading).toString();
      case "style" -> Skeleton.resource("colours.css") + Skeleton.resource("chart.css");
      default -> content.toString();
    });
  }
}
