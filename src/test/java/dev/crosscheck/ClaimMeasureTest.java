package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ClaimMeasureTest {

  /// Labelled articles, which are other people's texts and so lie beside the project.
  private static final Path GOLD = Path.of("../shared/gold");

  @Test
  void claims_of_labelled_articles_stay_above_the_floor() throws IOException {
    assumeThat(GOLD.resolve("labels")).as("the labelled articles lie beside the project")
        .isDirectory();
    var all = ClaimMeasure.total(ClaimMeasure.sheets(GOLD), "");
    assertThat(all.f1()).as("%s", all).isGreaterThan(0.85);
    assertThat(all.precision()).as("%s", all).isGreaterThan(0.87);
  }
}
