package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.evaluation.Evaluation;
import dev.crosscheck.evaluation.Layer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is reached on the rest of the real articles kept beside the project, for which nobody has labelled mentions: 11 that
/// were labelled for lists, claims and findings, and 7 for lists and findings alone. Raised with each gain, never lowered.
class LaterFiguresTest {

  private static final Path RESOURCES = Path.of("src", "test", "resources", "dev", "crosscheck");

  @Test
  void of_those_labelled_for_claims(@TempDir Path output) {
    var evaluation = evaluate("figures-later", output);

    assertThat(evaluation.of(Layer.CLAIMS).precision()).isGreaterThanOrEqualTo(0.79);
    assertThat(evaluation.of(Layer.CLAIMS).f1()).isGreaterThanOrEqualTo(0.72);
    assertThat(evaluation.of(Layer.FACTS).f1()).isGreaterThanOrEqualTo(0.77);
    assertThat(evaluation.of(Layer.RECAP).f1()).isGreaterThanOrEqualTo(0.77);
    assertThat(evaluation.of(Layer.ITEMS).f1()).isGreaterThanOrEqualTo(0.71);
    assertThat(evaluation.of(Layer.FINDINGS).precision()).isEqualTo(1);
    assertThat(evaluation.of(Layer.FINDINGS).f1()).isGreaterThanOrEqualTo(0.61);
  }

  @Test
  void of_those_labelled_for_lists_and_findings(@TempDir Path output) {
    var findings = evaluate("figures-lists", output).of(Layer.FINDINGS);

    assertThat(findings.precision()).isEqualTo(1);
    assertThat(findings.f1()).isGreaterThanOrEqualTo(0.72);
  }

  private static Evaluation evaluate(String figures, Path output) {
    var evaluation = Labelled.evaluate(Shared.folder("articles"), RESOURCES.resolve(figures),
        output);

    assertThat(evaluation.notAnalysed()).isEmpty();
    return evaluation;
  }
}
