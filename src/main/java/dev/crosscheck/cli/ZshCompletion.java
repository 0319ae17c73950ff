package dev.crosscheck.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The program's commands as a function of zsh's completion system, with the descriptions that it shows beside the names.
final class ZshCompletion {

  private static final String CONTINUED = " \\\n          ";

  private final CommandSpec program;

  ZshCompletion(CommandSpec program) {
    this.program = program;
  }

  /// To be put into a folder of `fpath` under the name `_crosscheck`, or read with `source`.
  String script() {
    return """
        #compdef %1$s
        # Completion of %1$s for zsh.
        _%1$s() {
          local curcontext="$curcontext" state line
          typeset -A opt_args
          _arguments -C %2$s \\
            '1:command:->command' '*::argument:->argument'
          case $state in
            command)
              local -a commands=(
        %3$s
              )
              _describe -t commands command commands
              ;;
            argument)
              case $words[1] in
        %4$s
              esac
              ;;
          esac
        }
        if [ "$funcstack[1]" = _%1$s ]; then
          _%1$s "$@"
        else
          compdef _%1$s %1$s
        fi
        """.formatted(program.name(), options(program, " "),
        program.subcommands().entrySet().stream()
            .map(command -> "        " + quoted(command.getKey() + ":"
                + OptionText.summary(command.getValue().getCommandSpec())))
            .collect(Collectors.joining("\n")),
        program.subcommands().entrySet().stream()
            .map(command -> choice(command.getKey(), command.getValue().getCommandSpec()))
            .collect(Collectors.joining("\n")));
  }

  private static String choice(String name, CommandSpec command) {
    var parameters = command.positionalParameters().stream().map(parameter -> quoted(
        (parameter.arity().max() > 1 ? "*" : "") + ":" + plain(parameter.paramLabel())
            + ":" + action(parameter)));
    return "        " + name + ")\n          _arguments" + CONTINUED
        + Stream.concat(Stream.of(options(command, CONTINUED)), parameters)
            .collect(Collectors.joining(CONTINUED))
        + "\n          ;;";
  }

  private static String options(CommandSpec command, String between) {
    return OptionText.options(command).stream().map(ZshCompletion::option)
        .collect(Collectors.joining(between));
  }

  /// An option of several names is one line, `(-o --output)'{-o+,--output=}'[folder]:OUTPUT:_files`.
  private static String option(OptionSpec option) {
    var text = new OptionText(option);
    var rest = quoted("[" + plain(text.description()) + "]"
        + (text.takesValue() ? ":" + plain(option.paramLabel()) + ":" + action(option) : ""));
    var names = Stream.concat(
        OptionText.names(option, false).stream()
            .map(name -> "-" + name + (text.takesValue() ? "+" : "")),
        OptionText.names(option, true).stream()
            .map(name -> "--" + name + (text.takesValue() ? "=" : "")))
        .toList();
    return names.size() == 1
        ? names.getFirst() + rest
        : quoted("(" + String.join(" ", option.names()) + ")") + "{" + String.join(",", names) + "}"
            + rest;
  }

  private static String action(ArgSpec argument) {
    var text = new OptionText(argument);
    return text.takesFile()
        ? "_files"
        : text.values().isEmpty() ? " " : "(" + String.join(" ", text.values()) + ")";
  }

  /// Without the characters that part the fields of an argument's description.
  private static String plain(String text) {
    return text.replace("[", "(").replace("]", ")").replace(":", "\\:");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
