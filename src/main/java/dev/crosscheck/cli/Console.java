package dev.crosscheck.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Where a command prints.
/// - `out`: results alone. `err`: progress and complaints.
record Console(CommandSpec spec, PrintWriter out, PrintWriter err, boolean quiet) {

  static Console of(@Nullable CommandSpec spec, boolean quiet) {
    var known = Objects.requireNonNull(spec, "picocli injects the specification");
    return new Console(known, known.commandLine().getOut(), known.commandLine().getErr(), quiet);
  }

  /// Wrong usage, to be thrown: one line that names the value and what would be right.
  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
