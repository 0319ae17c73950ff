package dev.crosscheck.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How to call the program again.
final class Launcher {

  private Launcher() {}

  /// The path of the script beside the program's jar, seen from the working folder; the bare name where there is none.
  static String command() {
    try {
      var code = Path
          .of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      var script = code.resolveSibling("../bin/crosscheck").normalize();
      var here = Path.of("").toAbsolutePath();
      return Files.isExecutable(script)
          ? (script.startsWith(here) ? here.relativize(script) : script).toString()
          : "crosscheck";
    } catch (URISyntaxException e) {
      return "crosscheck";
    }
  }
}
