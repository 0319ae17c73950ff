package dev.crosscheck;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// Real articles that are kept beside the project and are no part of it.
final class Shared {

  private static final Path FOLDER = Path.of("..", "shared");

  private Shared() {}

  static boolean isThere(String name) {
    return Files.isDirectory(FOLDER.resolve(name));
  }

  /// A folder of them; the test is skipped, and says so, where it isn't there.
  static Path folder(String name) {
    var folder = FOLDER.resolve(name);
    assumeTrue(isThere(name),
        "skipped: " + folder + " is not there (real articles are not part of the project)");
    return folder;
  }
}
