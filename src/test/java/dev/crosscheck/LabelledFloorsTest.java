package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.evaluation.Evaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is reached on labelled articles must not be lost, and the README says how much it is. With `-Dreadme.write=true`
/// the README's figures are brought up to date, and floors are raised to what is reached; none is ever lowered.
class LabelledFloorsTest {

  /// How far above its floor a figure may be until the floor must be raised.
  /// - Unit: percent.
  private static final int SLACK = 2;

  @TempDir
  static Path folder;

  private static Map<Labelled, Evaluation> evaluations = Map.of();

  @BeforeAll
  static void evaluate() throws IOException {
    evaluations = Arrays.stream(Labelled.values()).filter(Labelled::isThere)
        .collect(Collectors.toMap(Function.identity(),
            articles -> articles.evaluate(folder.resolve(articles.toString()))));
    if (Boolean.getBoolean("readme.write")) {
      Floor.write(Floor.all().stream()
          .map(floor -> evaluations.containsKey(floor.articles())
              ? floor.raised(evaluation(floor.articles()))
              : floor)
          .toList());
      QualityTable.write(evaluations);
    }
  }

  static List<Floor> floors() {
    return Floor.all();
  }

  @ParameterizedTest
  @MethodSource("floors")
  void is_reached_and_not_left_behind(Floor floor) {
    double percent = 100 * floor.measured(evaluation(floor.articles()));

    assertThat(percent).as("%s (%s)", floor, floor.about()).isGreaterThanOrEqualTo(floor.percent());
    assertThat(percent).as("%s (%s) is %d points above its floor: raise it in floors.csv; "
        + "this test does it when run with -Dreadme.write=true", floor, floor.about(), SLACK)
        .isLessThan(floor.percent() + SLACK);
  }

  @ParameterizedTest
  @EnumSource(Labelled.class)
  void all_of_them_are_analysed(Labelled articles) {
    assertThat(evaluation(articles).notAnalysed()).isEmpty();
    assertThat(evaluation(articles).remarks()).isEmpty();
  }

  @Test
  void the_readme_tells_what_is_measured() throws IOException {
    assertThat(QualityTable.shown()).isEqualTo(QualityTable.upToDate(evaluations));
  }

  private static Evaluation evaluation(Labelled articles) {
    articles.assumeThere();
    return Optional.ofNullable(evaluations.get(articles)).orElseThrow();
  }
}
