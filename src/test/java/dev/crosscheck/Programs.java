package dev.crosscheck;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Other programs on this machine.
public final class Programs {

  private Programs() {}

  /// Whether a program of this name, or at this place, can be started.
  public static boolean isInstalled(String name) {
    return name.indexOf('/') >= 0
        ? Files.isExecutable(Path.of(name))
        : Pattern.compile(Pattern.quote(File.pathSeparator))
            .splitAsStream(System.getenv().getOrDefault("PATH", ""))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }
}
