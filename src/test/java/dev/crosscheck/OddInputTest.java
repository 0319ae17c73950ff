package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.crosscheck.report.OutputCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a file holds, a run ends soon, without an exception, and quotes it word for word.
class OddInputTest {

  /// Characters of the long files: enough for work that grows with the square to show in [#SOON].
  private static final int UNITS = 8_000;

  /// Ten times what it takes.
  private static final Duration SOON = Duration.ofSeconds(60);

  /// Articles made of each article of the corpus.
  private static final int MUTATIONS = 4;

  @TempDir
  private Path folder;

  private Path corpus;

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
  }

  @Test
  void odd_files_are_read_in_time_and_quoted_word_for_word() throws IOException {
    for (var file : OddTexts.all(UNITS).entrySet()) {
      Files.write(corpus.resolve(file.getKey()), file.getValue());
    }
    check();
  }

  @Test
  void articles_with_lines_lost_doubled_and_exchanged_are_quoted_word_for_word()
      throws IOException {
    long seed = 20_250;
    for (var article : articles()) {
      for (int i = 0; i < MUTATIONS; i++) {
        seed++;
        Files.writeString(corpus.resolve(seed + "-" + article.getFileName()),
            OddTexts.mutated(new String(Files.readAllBytes(article), StandardCharsets.UTF_8),
                seed));
      }
    }
    check();
  }

  @Test
  void random_text_is_quoted_word_for_word() throws IOException {
    for (long seed = 1; seed <= 60; seed++) {
      var type = seed % 3 == 0 ? ".html" : seed % 3 == 1 ? ".md" : ".txt";
      Files.writeString(corpus.resolve("seed-" + seed + type),
          OddTexts.printable(new Random(seed), 800), StandardCharsets.UTF_8);
    }
    check();
  }

  /// A failure names the file, and so its seed.
  private void check() throws IOException {
    var output = folder.resolve("output");
    var outcome = assertTimeout(SOON, () -> Runs.run(output, corpus));
    assertThat(outcome.articles()).isGreaterThan(20);
    var check = OutputCheck.of(output, corpus);
    assertThat(check.problems()).isEmpty();
    assertThat(check.quotations()).isGreaterThan((int) outcome.mentions()).isPositive();
  }

  private static List<Path> articles() throws IOException {
    try (var walk = Files.walk(Path.of("corpus"))) {
      return walk.filter(file -> file.toString().matches(".*\\.(?:md|txt|html|rst)")).sorted()
          .toList();
    }
  }
}
