package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.consistency.WithinArticle;
import dev.crosscheck.knowledge.Catalogue;
import dev.crosscheck.model.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the examples of `within.spec`: small articles through the whole analysis.
class WithinSpecTest {

  private static final Explainer EXPLAINER = new Explainer(Optional.empty(), Optional.empty());

  private static final WithinArticle WITHIN = new WithinArticle(Catalogue.own());

  @TempDir
  private Path folder = Path.of("");

  /// - `expected`: a line for each finding, sorted: its severity, its kind, and its summary.
  record Case(String name, String text, List<String> expected) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (var stream = WithinSpecTest.class.getResourceAsStream("consistency/within.spec")) {
      var spec = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(spec.split("(?m)^==== ")).skip(1).map(WithinSpecTest::parsed).toList()
          .stream();
    }
  }

  private static Case parsed(String block) {
    var halves = block.split("(?m)^----\n");
    var lines = halves[0].split("\n", 2);
    var expected = halves[1].strip().lines().filter(line -> !line.equals("nothing")).sorted()
        .toList();
    return new Case(lines[0].strip(), lines[1].stripTrailing() + "\n", expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void an_article_is_found_at_odds_with_itself_as_its_example_says(Case example)
      throws IOException {
    var file = Files.writeString(folder.resolve("draft.md"), example.text());
    var findings = WITHIN.check(EXPLAINER.explain(file.toString()).analysis());
    assertThat(findings.stream().map(WithinSpecTest::shown).sorted().toList())
        .isEqualTo(example.expected());
    assertThat(findings).allSatisfy(finding -> assertThat(finding.sides().stream()
        .mapToInt(side -> side.evidence().size()).sum()).isGreaterThan(1));
  }

  private static String shown(Finding finding) {
    return finding.severity() + " " + finding.kind() + ": " + finding.summary();
  }
}
