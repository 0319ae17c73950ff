package dev.crosscheck.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/// Which of the standard streams a person sees as they are written. Java can't tell them apart, so the script that starts
/// the program says it.
enum Terminal {
  out, err;

  /// Where the script lists the streams that are terminals, separated by commas.
  private static final String PROPERTY = "crosscheck.terminals";

  /// Whether a person sees this stream.
  boolean isWatched() {
    return isWatched(System.getProperty(PROPERTY));
  }

  /// - `terminals`: the script's list; without one, whether the program has a console at all.
  boolean isWatched(@Nullable String terminals) {
    return terminals == null
        ? Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false)
        : Arrays.asList(terminals.split(",")).contains(name());
  }

  /// Whether letters on this stream may be bold or coloured.
  boolean isColoured() {
    return isWatched() && wantsColours(System.getenv());
  }

  /// Whether an environment lets programs use colours: not where `NO_COLOR` has a value (<https://no-color.org>), nor on a
  /// terminal that has none.
  static boolean wantsColours(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  Ansi ansi() {
    return isColoured() ? Ansi.ON : Ansi.OFF;
  }
}
