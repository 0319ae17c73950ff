package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.crosscheck.evaluation.Evaluation;
import dev.crosscheck.evaluation.Layer;
import dev.crosscheck.evaluation.Miss;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Measures on three short articles of our own, whose labels are in `src/test/resources`.
class EvaluatorTest {

  private static final Path GOLD = Path.of("src", "test", "resources", "dev", "crosscheck", "gold");

  @TempDir
  static Path output;

  @BeforeAll
  static void run() {
    Runs.run(output, GOLD.resolve("articles"));
  }

  @Test
  void the_articles_beside_the_labels_are_analysed_and_nothing_is_written() throws IOException {
    var before = files(GOLD);
    var evaluation = evaluate(GOLD, Optional.empty());

    assertThat(evaluation.articles()).isEqualTo(3);
    assertThat(evaluation.notAnalysed()).isEmpty();
    assertThat(evaluation.remarks()).isEmpty();
    assertThat(files(GOLD)).isEqualTo(before);
  }

  @Test
  void every_layer_has_something_to_find() {
    var evaluation = evaluate(GOLD, Optional.empty());

    assertThat(Layer.values())
        .allSatisfy(layer -> assertThat(evaluation.of(layer).labelled()).isPositive());
    assertThat(evaluation.of(Layer.MENTIONS).f1()).isEqualTo(1);
    assertThat(evaluation.of(Layer.ITEMS).f1()).isEqualTo(1);
    assertThat(evaluation.of(Layer.FINDINGS).f1()).isEqualTo(1);
    assertThat(evaluation.of(Layer.CLAIMS).f1()).isGreaterThan(0.8);
  }

  @Test
  void what_a_run_has_left_gives_the_same_figures() {
    assertThat(evaluate(GOLD, Optional.of(output))).isEqualTo(evaluate(GOLD, Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource(Layer.class)
  void the_misses_are_those_that_were_counted(Layer layer) {
    var evaluation = evaluate(GOLD, Optional.empty());
    var misses = evaluation.misses().stream().filter(miss -> miss.isIn(layer)).toList();

    assertThat(misses).filteredOn(miss -> miss.sign() == Miss.Sign.FALSE)
        .hasSize(evaluation.of(layer).wrong());
    assertThat(misses).filteredOn(miss -> miss.sign() == Miss.Sign.MISSING)
        .hasSize(evaluation.of(layer).missing());
  }

  @Test
  void an_article_that_the_output_lacks_is_named_and_all_of_it_is_missing(@TempDir Path other) {
    Runs.run(other, GOLD.resolve("articles/two-java-frameworks.txt"));

    var evaluation = evaluate(GOLD, Optional.of(other));

    assertThat(evaluation.notAnalysed())
        .containsExactly("spring-in-the-garden.txt", "three-python-frameworks.md");
    assertThat(evaluation.of(Layer.ITEMS).recall()).isZero();
    assertThat(evaluation.of(Layer.ITEMS).missing()).isEqualTo(3);
  }

  @Test
  void an_article_that_was_left_out_is_remarked_with_its_reason(@TempDir Path gold)
      throws IOException {
    Files.createDirectories(gold.resolve("articles"));
    Files.createDirectories(gold.resolve("labels"));
    Files.writeString(gold.resolve("articles/a.md"), "");
    Files.writeString(gold.resolve("labels/a.json"), "{\"article\": \"a.md\"}");
    Runs.run(gold.resolve("output"), gold.resolve("articles"));

    assertThat(List.of(Optional.<Path>empty(), Optional.of(gold.resolve("output"))))
        .allSatisfy(output -> {
          var evaluation = evaluate(gold, output);
          assertThat(evaluation.notAnalysed()).containsExactly("a.md");
          assertThat(evaluation.remarks()).singleElement().asString().contains("a.md", "empty");
        });
  }

  @Test
  void an_output_of_another_catalogue_is_remarked(@TempDir Path folder) throws IOException {
    var catalogue = Files.writeString(folder.resolve("mine.csv"),
        "id,name,kind\nwrenlet,Wrenlet,framework\n");

    var evaluation = new Evaluator(new Evaluator.Request(GOLD, Optional.of(output), "",
        Optional.of(catalogue), Optional.empty()), Progress.NONE).evaluate();

    assertThat(evaluation.remarks()).singleElement().asString()
        .contains("another catalogue", output.toString());
  }

  @Test
  void a_folder_of_labels_alone_needs_an_output(@TempDir Path folder) throws IOException {
    var labels = copyOfLabels(folder);

    assertThat(evaluate(labels, Optional.of(output)).of(Layer.ITEMS).right()).isEqualTo(3);
    assertThatExceptionOfType(UnusableInput.class)
        .isThrownBy(() -> evaluate(labels, Optional.of(folder.resolve("none"))))
        .withMessageContaining("no index").withMessageContaining("none");
  }

  @Test
  void the_script_beside_the_labels_of_real_articles_agrees()
      throws IOException, InterruptedException {
    ScoreScript.assertAgrees(evaluate(GOLD, Optional.of(output)),
        ScoreScript.score(output, GOLD.resolve("labels")));
  }

  static List<Integer> seeds() {
    return IntStream.range(0, 8).boxed().toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_script_agrees_on_labels_in_disorder(int seed, @TempDir Path folder)
      throws IOException, InterruptedException {
    var random = new Random(seed);
    var labels = copyOfLabels(folder);
    for (var file : files(labels)) {
      var label = (ObjectNode) new JsonMapper().readTree(Files.readString(file));
      label.get("mentions").forEach(mention -> disturbMention((ObjectNode) mention, random));
      label.get("rankings").forEach(ranking -> {
        change((ObjectNode) ranking, "role", random, "main", "recap", "other");
        ranking.get("items").forEach(item -> ((ObjectNode) item).put("position",
            item.get("position").asInt() + (random.nextInt(4) == 0 ? 1 : 0)));
      });
      label.get("claims").forEach(claim -> disturbClaim((ObjectNode) claim, random));
      label.get("findings").forEach(
          finding -> change((ObjectNode) finding, "kind", random, "date-conflict", "arithmetic"));
      Files.writeString(file, label.toString());
    }

    var evaluation = evaluate(labels, Optional.of(output));

    ScoreScript.assertAgrees(evaluation, ScoreScript.score(output, labels));
    assertThat(evaluation.of(Layer.MENTIONS).f1()).isLessThan(1);
  }

  private static void disturbMention(ObjectNode mention, Random random) {
    change(mention, "framework", random, "django", "hibernate", "?Other Thing", "?");
    if (random.nextInt(4) == 0) {
      mention.put("optional", random.nextBoolean());
    }
    if (random.nextInt(3) == 0) {
      mention.put("start", Math.max(0, mention.get("start").asInt() - random.nextInt(60)));
      mention.put("end", mention.get("end").asInt() + random.nextInt(60));
    }
  }

  private static void disturbClaim(ObjectNode claim, Random random) {
    change(claim, "framework", random, "flask", "?WREN let", "?Wrenlet!");
    change(claim, "value", random, " Red  Hat ", "red hat", "'python", "Pythön");
    change(claim, "polarity", random, "+", "-");
    change(claim, "other", random, "flask", "?Wrenlet");
    change(claim, "facet", random, "quality", "kind", "feature", "audience");
  }

  private static void change(ObjectNode object, String field, Random random, String... values) {
    if (random.nextInt(5) == 0) {
      object.put(field, values[random.nextInt(values.length)]);
    }
  }

  private static Evaluation evaluate(Path gold, Optional<Path> output) {
    return new Evaluator(new Evaluator.Request(gold, output, "", Optional.empty(),
        Optional.empty()), Progress.NONE).evaluate();
  }

  private static Path copyOfLabels(Path folder) throws IOException {
    var copy = Files.createDirectories(folder.resolve("mine"));
    for (var file : files(GOLD.resolve("labels"))) {
      Files.copy(file, copy.resolve(file.getFileName()));
    }
    return copy;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
