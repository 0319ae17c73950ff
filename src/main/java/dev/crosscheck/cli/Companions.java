package dev.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.AutoComplete;

/// What lies beside the program and is made of the same description of its commands: completion for shells, the manual.
public final class Companions {

  private Companions() {}

  /// Writes them; part of the build.
  /// - `args`: the program's folder.
  public static void main(String[] args) throws IOException {
    for (var file : files().entrySet()) {
      var path = Path.of(args[0]).resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file.getValue());
    }
  }

  /// The text of each file by its path in the program's folder.
  static SortedMap<String, String> files() {
    var line = Main.line();
    var program = line.getCommandSpec();
    return new TreeMap<>(Map.of(
        "completion/crosscheck.bash", AutoComplete.bash(program.name(), line),
        "completion/_crosscheck", new ZshCompletion(program).script(),
        "completion/crosscheck.fish", new FishCompletion(program).script(),
        "share/man/man1/crosscheck.1", new ManualPage(program).troff()));
  }
}
