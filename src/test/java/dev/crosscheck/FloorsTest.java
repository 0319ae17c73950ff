package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.evaluation.Evaluation;
import dev.crosscheck.evaluation.Layer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is reached on the labelled real articles must not be lost. Raised with each gain, never lowered.
class FloorsTest {

  private static Evaluation evaluation;

  @BeforeAll
  static void evaluate() {
    evaluation = evaluate(Optional.empty());
  }

  @Test
  void all_labelled_articles_are_analysed() {
    assertThat(evaluation.notAnalysed()).isEmpty();
    assertThat(evaluation.remarks()).isEmpty();
  }

  @Test
  void mentions() {
    assertThat(f1(Layer.MENTIONS)).isGreaterThanOrEqualTo(0.995);
  }

  @Test
  void items_of_the_main_list() {
    assertThat(f1(Layer.ITEMS)).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void recap_lists() {
    assertThat(f1(Layer.RECAP)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void claims() {
    assertThat(f1(Layer.CLAIMS)).isGreaterThanOrEqualTo(0.90);
    assertThat(evaluation.of(Layer.CLAIMS).precision()).isGreaterThanOrEqualTo(0.915);
  }

  @Test
  void findings_within_an_article() {
    assertThat(f1(Layer.FINDINGS)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void the_script_beside_the_labels_agrees(@TempDir Path output)
      throws IOException, InterruptedException {
    var gold = Shared.folder("gold");
    Runs.run(output, gold.resolve("articles"));

    assertThat(evaluate(Optional.of(output))).isEqualTo(evaluation);
    ScoreScript.assertAgrees(evaluation, ScoreScript.score(output, gold.resolve("labels")));
  }

  private static double f1(Layer layer) {
    return evaluation.of(layer).f1();
  }

  private static Evaluation evaluate(Optional<Path> output) {
    return new Evaluator(new Evaluator.Request(Shared.folder("gold"), output, "", Optional.empty(),
        Optional.empty()), Progress.NONE).evaluate();
  }
}
