package dev.crosscheck.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The program's commands as lines of `complete` for the shell fish, version 3 or newer.
final class FishCompletion {

  private final CommandSpec program;
  private final StringBuilder script = new StringBuilder();

  FishCompletion(CommandSpec program) {
    this.program = program;
  }

  String script() {
    script.append("# Completion of ").append(program.name()).append(" for fish.\n");
    line("-f");
    OptionText.options(program).forEach(option -> option("-n __fish_use_subcommand", option));
    program.subcommands().forEach((name, command) -> line("-n __fish_use_subcommand -a " + name
        + description(OptionText.summary(command.getCommandSpec()))));
    program.subcommands().forEach((name, command) -> command(name, command.getCommandSpec()));
    return script.toString();
  }

  private void command(String name, CommandSpec command) {
    var where = "-n " + quoted("__fish_seen_subcommand_from " + name);
    if (command.positionalParameters().stream()
        .anyMatch(parameter -> new OptionText(parameter).takesFile())) {
      line(where + " -F");
    }
    OptionText.options(command).forEach(option -> option(where, option));
  }

  private void option(String where, OptionSpec option) {
    var text = new OptionText(option);
    line(where + names(option) + value(option) + description(text.description()));
  }

  private static String names(OptionSpec option) {
    return OptionText.names(option, false).stream().map(name -> " -s " + name)
        .collect(Collectors.joining())
        + OptionText.names(option, true).stream().map(name -> " -l " + name)
            .collect(Collectors.joining());
  }

  private static String value(ArgSpec argument) {
    var text = new OptionText(argument);
    if (!text.takesValue()) {
      return "";
    }
    return text.takesFile()
        ? " -r -F"
        : text.values().isEmpty()
            ? " -x"
            : " -x -a " + quoted(String.join(" ", text.values()));
  }

  private static String description(String text) {
    return " -d " + quoted(text);
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private void line(String arguments) {
    script.append("complete -c ").append(program.name()).append(' ').append(arguments)
        .append('\n');
  }
}
