package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is reached on the labelled real articles must not be lost. Raised with each gain, never lowered.
/// The measure is `score.py` beside the labels.
class FloorsTest {

  @TempDir
  static Path output;

  private static JsonNode score;

  @BeforeAll
  static void analyse() throws IOException, InterruptedException {
    var gold = Shared.folder("gold");
    Runs.run(output, gold.resolve("articles"));
    score = new JsonMapper().readTree(python(gold.resolve("score.py").toString(),
        output.toString(), "--json"));
  }

  @Test
  void all_labelled_articles_are_analysed() {
    assertThat(score.get("not_analysed")).isEmpty();
  }

  @Test
  void mentions() {
    assertThat(f1("mentions")).isGreaterThanOrEqualTo(0.995);
  }

  @Test
  void items_of_the_main_list() {
    assertThat(f1("items")).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void recap_lists() {
    assertThat(f1("recap")).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void claims() {
    assertThat(f1("claims")).isGreaterThanOrEqualTo(0.875);
    assertThat(score.get("claims").get("precision").asDouble()).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void findings_within_an_article() {
    assertThat(f1("findings")).isGreaterThanOrEqualTo(0.95);
  }

  private static double f1(String layer) {
    return score.get(layer).get("f1").asDouble();
  }

  private static String python(String... arguments) throws IOException, InterruptedException {
    Process process;
    try {
      var command = new ArrayList<String>();
      command.add("python3");
      command.addAll(List.of(arguments));
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      assumeTrue(false, "skipped: no python3 to run score.py with");
      throw e;
    }
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return printed;
  }
}
