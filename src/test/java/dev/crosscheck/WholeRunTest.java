package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The run as a whole: the same bytes for the same input, whatever the threads and what was there before.
class WholeRunTest {

  private static final Path CORPUS = Path.of("corpus");

  @TempDir
  Path folder;

  @Test
  void the_number_of_threads_changes_no_byte() throws IOException {
    Runs.run(folder.resolve("one"), 1, CORPUS);
    Runs.run(folder.resolve("four"), 4, CORPUS);

    assertThat(files(folder.resolve("four"))).isEqualTo(files(folder.resolve("one")));
  }

  @Test
  void a_second_run_redoes_only_what_changed_and_gives_the_bytes_of_a_run_from_nothing()
      throws IOException {
    var corpus = copy(CORPUS, folder.resolve("corpus"));
    var grown = folder.resolve("grown");
    Files.writeString(corpus.resolve("gone.md"), "# Gone soon\n\nDjango is a Python framework.\n");
    Runs.run(grown, corpus);
    Files.delete(corpus.resolve("gone.md"));
    Files.writeString(corpus.resolve("new.md"), "# New here\n\nLaravel is a PHP framework.\n");

    var second = Runs.run(grown, corpus);
    var fresh = Runs.run(folder.resolve("fresh"), corpus);

    assertThat(second.analysed()).isEqualTo(1);
    assertThat(second.removed()).isEqualTo(1);
    assertThat(second.unchanged()).isEqualTo(fresh.articles() - 1);
    assertThat(files(grown)).isEqualTo(files(folder.resolve("fresh")));
  }

  /// Every file but the index and `run.json`, which tells of the run itself.
  static Map<String, String> files(Path output) throws IOException {
    try (var walk = Files.walk(output)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !output.relativize(file).startsWith("index"))
          .filter(file -> !file.endsWith("run.json"))
          .collect(Collectors.toMap(file -> output.relativize(file).toString(), WholeRunTest::read,
              (a, b) -> a, TreeMap::new));
    }
  }

  private static String read(Path file) {
    try {
      // the workbook is no text: each of its bytes is a character
      return Files.readString(file, file.toString().endsWith(".xlsx")
          ? StandardCharsets.ISO_8859_1
          : StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Path copy(Path from, Path to) throws IOException {
    try (var walk = Files.walk(from)) {
      for (var file : walk.toList()) {
        var target = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return to;
  }
}
