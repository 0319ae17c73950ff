package dev.crosscheck;

import dev.crosscheck.evaluation.Counts;
import dev.crosscheck.evaluation.Evaluation;
import dev.crosscheck.evaluation.Layer;
import dev.crosscheck.knowledge.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A row of `floors.csv`: what a figure must not fall below.
/// - `percent`: whole, of 100. `about`: what is measured, for people.
record Floor(Labelled articles, Layer layer, Measure measure, int percent, String about) {

  private static final Path TABLE = Path.of("src", "test", "resources", "dev", "crosscheck",
      "floors.csv");
  private static final List<String> COLUMNS = List.of("articles", "layer", "measure", "floor",
      "about");

  /// The figures that have floors.
  enum Measure {
    F1, PRECISION;

    double of(Counts counts) {
      return switch (this) {
        case F1 -> counts.f1();
        case PRECISION -> counts.precision();
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static List<Floor> all() {
    return Table.read(TABLE, COLUMNS).stream()
        .map(row -> new Floor(named(Labelled.values(), row.require("articles")),
            Layer.named(row.require("layer")).orElseThrow(),
            named(Measure.values(), row.require("measure")),
            Integer.parseInt(row.require("floor")), row.require("about")))
        .toList();
  }

  static void write(List<Floor> floors) throws IOException {
    var lines = new ArrayList<>(List.of(String.join(",", COLUMNS)));
    floors.forEach(floor -> lines.add(floor.articles + "," + floor.layer + "," + floor.measure + ","
        + floor.percent + "," + floor.about));
    Files.writeString(TABLE, String.join("\n", lines) + "\n");
  }

  double measured(Evaluation evaluation) {
    return measure.of(evaluation.of(layer));
  }

  /// The same where it is no lower than what is measured, else as high as that, rounded down.
  Floor raised(Evaluation evaluation) {
    int reached = (int) Math.floor(measured(evaluation) * 100);
    return new Floor(articles, layer, measure, Math.max(percent, reached), about);
  }

  /// Such as `claims, precision on own articles`.
  @Override
  public String toString() {
    return layer + ", " + measure + " on " + articles + " articles";
  }

  private static <E extends Enum<E>> E named(E[] constants, String name) {
    return Arrays.stream(constants).filter(constant -> constant.toString().equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(TABLE + ": nothing is called " + name));
  }
}
