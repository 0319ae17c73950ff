package dev.crosscheck.cli;

import dev.crosscheck.UnusableInput;
import dev.crosscheck.UnwritableOutput;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns what went wrong into one clear line and an exit code. A bug keeps its stack trace.
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    var line = e.getCommandLine();
    var message = new StringBuilder(line.getCommandSpec().qualifiedName()).append(": ")
        .append(Objects.requireNonNullElse(e.getMessage(), "wrong usage").lines().findFirst()
            .orElse(""));
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        message.append("; did you mean ").append(String.join(" or ", suggestions)).append('?');
      }
    }
    message.append(" (").append(line.getCommandSpec().qualifiedName())
        .append(" --help shows what there is)");
    line.getErr().println(message);
    return ExitCode.WRONG_USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed)
      throws Exception {
    int code = switch (e) {
      case UnusableInput _ -> ExitCode.WRONG_USAGE;
      case UnwritableOutput _ -> ExitCode.OUTPUT_UNWRITABLE;
      default -> throw e;
    };
    line.getErr().println(line.getCommandSpec().qualifiedName() + ": " + e.getMessage());
    return code;
  }
}
