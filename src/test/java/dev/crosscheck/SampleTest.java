package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The sample kept in `output/` is what the program makes of `corpus/`, byte for byte. To bring it up to date, run this
/// test with `-Dsample.write=true` and read the difference.
class SampleTest {

  private static final Path SAMPLE = Path.of("output");

  @TempDir
  static Path output;

  @BeforeAll
  static void run() {
    Runs.run(output, Path.of("corpus"));
  }

  static List<String> tables() {
    return List.of("consensus.csv", "findings.csv", "matrix.csv", "rankings.csv");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void is_what_the_program_makes_of_the_corpus(String table) throws IOException {
    if (Boolean.getBoolean("sample.write")) {
      Files.createDirectories(SAMPLE);
      Files.copy(output.resolve(table), SAMPLE.resolve(table), StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(SAMPLE.resolve(table)).hasSameTextualContentAs(output.resolve(table));
  }
}
