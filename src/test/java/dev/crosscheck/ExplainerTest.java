package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.crosscheck.knowledge.Table;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Claim;
import dev.crosscheck.model.Explanation;
import dev.crosscheck.model.Fate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is explained is what a run finds.
class ExplainerTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  private static final Explainer EXPLAINER = new Explainer(Optional.empty(), Optional.empty());

  @TempDir
  private Path folder;

  @Test
  void each_line_of_the_corpus_claims_in_its_explanation_what_a_run_claims_there() {
    Runs.run(folder, Path.of("corpus"));
    var ran = ran();

    assertThat(ran).hasSizeGreaterThan(10);
    ran.forEach((article, claims) -> assertThat(explained(EXPLAINER.explain("corpus/" + article)))
        .as(article).containsExactlyInAnyOrderElementsOf(claims));
  }

  @Test
  void whatever_a_file_holds_is_explained_or_refused_in_time() throws IOException {
    for (var file : OddTexts.all(2_000).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    for (long seed = 1; seed <= 20; seed++) {
      Files.writeString(folder.resolve("seed-" + seed + (seed % 2 == 0 ? ".md" : ".html")),
          OddTexts.printable(new Random(seed), 800), StandardCharsets.UTF_8);
    }
    int explained = 0;
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        explained += assertTimeout(SOON, () -> lines(file)) > 0 ? 1 : 0;
      }
    }
    assertThat(explained).isGreaterThan(15);
  }

  /// The lines explained of a file, 0 where it is refused.
  private static int lines(Path file) {
    try {
      var explanation = EXPLAINER.explain(file.toString());
      var lines = ExplainedLines.of(explanation, 1, explanation.analysis().article().lines());
      assertThat(lines.stream().flatMap(line -> line.sentences().stream()))
          .hasSameSizeAs(explanation.sentences());
      return lines.size();
    } catch (UnusableInput refused) {
      assertThat(refused).hasMessageNotContaining("\n");
      return 0;
    }
  }

  /// By article the claims of a run, as `line rule framework facet value polarity other`.
  private Map<String, List<String>> ran() {
    var found = new HashMap<String, List<String>>();
    for (var row : Table.read(folder.resolve("claims.csv"), List.of("article", "line", "rule"))) {
      found.merge(row.get("article"),
          List.of(String.join(" ", row.get("line"), row.get("rule"), row.get("framework"),
              row.get("facet"), row.get("value"), row.get("polarity"), row.get("other"))),
          (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }
    return found;
  }

  private static List<String> explained(Explanation explanation) {
    Article article = explanation.analysis().article();
    return IntStream.rangeClosed(1, article.lines())
        .boxed().flatMap(number -> ExplainedLines.of(explanation, number, number).stream()
            .flatMap(ExplainerTest::claims).filter(claim -> claim.evidence().line() == number))
        .map(claim -> String.join(" ", Integer.toString(claim.evidence().line()), claim.rule(),
            claim.framework(), claim.facet().toString(), claim.value(),
            claim.polarity().toString(), claim.other()))
        .toList();
  }

  private static Stream<Claim> claims(ExplainedLine line) {
    return line.sentences().stream().flatMap(read -> read.cues().stream())
        .flatMap(cue -> cue.fate() instanceof Fate.Claimed(var claim)
            ? Stream.of(claim)
            : Stream.empty());
  }
}
