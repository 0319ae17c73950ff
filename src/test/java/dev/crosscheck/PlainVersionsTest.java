package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.evaluation.Layer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found in our own labelled articles when their markup is lost must not be lost as well.
class PlainVersionsTest {

  private static final Path LABELLED = Path.of("src", "test", "resources", "dev", "crosscheck",
      "labelled");

  /// Fewest articles that tell anything.
  private static final int ENOUGH = 10;

  @ParameterizedTest
  @CsvSource({"SPACED, 0.86, 0.75", "DENSE, 0.84, 0.75"})
  void lists_and_claims_are_found_without_markup(PlainVersions version, double items, double claims,
      @TempDir Path folder) throws IOException {
    assertThat(version.write(LABELLED, folder)).isGreaterThan(ENOUGH);

    var evaluation = Labelled.evaluate(folder, Optional.empty());

    assertThat(evaluation.notAnalysed()).isEmpty();
    assertThat(evaluation.of(Layer.ITEMS).f1()).isGreaterThanOrEqualTo(items);
    assertThat(evaluation.of(Layer.CLAIMS).f1()).isGreaterThanOrEqualTo(claims);
  }

  @Test
  void what_is_left_is_lines() {
    var text = """
        ---
        title: Two kettles
        ---
        ## Quill

        It is *small*, and has
        a [lid](https://example.org).

        - red
        - blue
        """;

    assertThat(PlainVersions.SPACED.of(text)).isEqualTo("""
        Two kettles

        Quill

        It is small, and has a lid.

        \u2022 red
        \u2022 blue
        """);
    assertThat(PlainVersions.DENSE.of(text)).isEqualTo("""
        Two kettles
        Quill
        It is small, and has a lid.
        red
        blue
        """);
  }
}
