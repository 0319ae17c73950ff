package dev.crosscheck.cli;

import dev.crosscheck.Spelling;
import dev.crosscheck.UnusableInput;
import dev.crosscheck.UnwritableOutput;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns what went wrong into one clear line and an exit code. A bug keeps its stack trace.
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    var line = e.getCommandLine();
    var message = new StringBuilder(line.getCommandSpec().qualifiedName()).append(": ")
        .append(value(e).orElseGet(() -> general(e)));
    message.append(" (").append(line.getCommandSpec().qualifiedName())
        .append(" --help shows what there is)");
    line.getErr().println(message);
    return ExitCode.WRONG_USAGE;
  }

  /// A value that isn't one of those there are, or of another type.
  private static Optional<String> value(ParameterException e) {
    @Nullable
    ArgSpec argument = e.getArgSpec();
    @Nullable
    String value = e.getValue();
    if (argument == null || value == null) {
      return Optional.empty();
    }
    var named = argument instanceof OptionSpec option ? option.longestName() + ": " : "";
    var type = argument.typeInfo().getType();
    if (type == LocalDate.class) {
      return Optional.of(named + "'" + value + "' is no date; give one such as 2023-05-19");
    }
    if (type == int.class || type == Integer.class) {
      return Optional.of(named + "'" + value + "' is no whole number");
    }
    var known = new OptionText(argument).values();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(named + "'" + value + "' is none of " + String.join(", ", known)
            + Spelling.question(value, known));
  }

  private static String general(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)
        || unmatched.getUnmatched().isEmpty()) {
      return Objects.requireNonNullElse(e.getMessage(), "wrong usage").lines().findFirst()
          .orElse("");
    }
    var spec = e.getCommandLine().getCommandSpec();
    var typed = unmatched.getUnmatched().getFirst();
    var name = typed.split("=", 2)[0];
    if (typed.startsWith("-")) {
      return "there is no option '" + name + "'" + Spelling.question(name, candidates(spec, typed));
    }
    return spec.subcommands().isEmpty()
        ? "'" + typed + "' is one argument too many"
        : "there is no command '" + name + "'" + Spelling.question(name, candidates(spec, typed));
  }

  private static String plain(@Nullable String message) {
    return Objects.requireNonNullElse(message, "").lines().map(Plain::harmless)
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static Collection<String> candidates(CommandSpec spec, String typed) {
    return typed.startsWith("-")
        ? spec.optionsMap().keySet().stream().filter(name -> name.startsWith("--")).toList()
        : spec.subcommands().keySet();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed)
      throws Exception {
    int code = switch (e) {
      case UnusableInput _ -> ExitCode.WRONG_USAGE;
      case UnwritableOutput _ -> ExitCode.OUTPUT_UNWRITABLE;
      default -> throw e;
    };
    line.getErr().println(line.getCommandSpec().qualifiedName() + ": " + plain(e.getMessage()));
    return code;
  }
}
