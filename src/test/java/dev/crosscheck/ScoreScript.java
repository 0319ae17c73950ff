package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.crosscheck.evaluation.Evaluation;
import dev.crosscheck.evaluation.Layer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The script that is kept beside the labels of real articles: an independent measure of the same.
final class ScoreScript {

  /// The script rounds to four places.
  private static final double ROUNDING = 0.00005001;

  private ScoreScript() {}

  /// What it makes of an output and a folder of label files; the test is skipped, and says so, where it can't be run.
  static JsonNode score(Path output, Path labels) throws IOException, InterruptedException {
    var script = Shared.folder("gold").resolve("score.py");
    Process process;
    try {
      process = new ProcessBuilder("python3", script.toString(), output.toString(), "--gold",
          labels.toString(), "--json").redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      assumeTrue(false, "skipped: no python3 to run score.py with");
      throw e;
    }
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return new JsonMapper().readTree(printed);
  }

  /// That both count and compute the same in every layer.
  static void assertAgrees(Evaluation evaluation, JsonNode score) {
    assertThat(score.get("articles").asInt()).isEqualTo(evaluation.articles());
    assertThat(StreamSupport.stream(score.get("not_analysed").spliterator(), false)
        .map(JsonNode::asString)).containsExactlyElementsOf(evaluation.notAnalysed());
    assertThat(Arrays.asList(Layer.values())).allSatisfy(layer -> {
      var counts = evaluation.of(layer);
      var figures = score.get(layer.toString());
      assertThat(figures.get("tp").asInt()).isEqualTo(counts.right());
      assertThat(figures.get("fp").asInt()).isEqualTo(counts.wrong());
      assertThat(figures.get("fn").asInt()).isEqualTo(counts.missing());
      assertThat(Math.abs(figures.get("precision").asDouble() - counts.precision()))
          .isLessThan(ROUNDING);
      assertThat(Math.abs(figures.get("recall").asDouble() - counts.recall()))
          .isLessThan(ROUNDING);
      assertThat(Math.abs(figures.get("f1").asDouble() - counts.f1())).isLessThan(ROUNDING);
    });
  }
}
