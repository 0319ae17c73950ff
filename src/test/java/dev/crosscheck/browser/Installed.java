package dev.crosscheck.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The programs that a browser test needs, as they are installed here.
record Installed(Path browser, Path driver) {

  private static final List<String> BROWSERS = List.of("chromium", "chromium-browser",
      "google-chrome");

  static Optional<Installed> find() {
    return BROWSERS.stream().flatMap(name -> program(name).stream()).findFirst()
        .flatMap(browser -> program("chromedriver").map(driver -> new Installed(browser, driver)));
  }

  private static Optional<Path> program(String name) {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
  }
}
