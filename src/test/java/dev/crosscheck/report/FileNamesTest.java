package dev.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "text/a b+c%41#d.txt", "text/é/日本 \uD83D\uDE80+%41.txt"})
  void a_name_is_the_same_there_and_back(String name) throws IOException {
    var file = FileNames.resolve(folder, name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
    assertThat(FileNames.relative(folder, file)).isEqualTo(name);
    assertThat(file).isRegularFile().startsWith(folder);
  }
}
