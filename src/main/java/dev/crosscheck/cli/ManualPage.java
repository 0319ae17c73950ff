package dev.crosscheck.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The manual of the program and its commands in troff's macros `man`, for `man -l` and `MANPATH`.
final class ManualPage {

  private static final Map<String, String> ENVIRONMENT = Map.of(
      "JAVA25_HOME", "the folder of the JDK to run on, when it is none of the usual ones",
      "CROSSCHECK_OPTS", "options for Java itself, such as -Xmx4g",
      "NO_COLOR", "when it has a value, nothing is printed bold or in colour");

  private final CommandSpec program;
  private final StringBuilder page = new StringBuilder();

  ManualPage(CommandSpec program) {
    this.program = program;
  }

  String troff() {
    line(".TH " + program.name().toUpperCase(Locale.ROOT) + " 1 \"\" \""
        + program.name() + " " + Version.get() + "\" \"User Commands\"");
    section("NAME");
    text(program.name() + " - " + OptionText.description(program));
    section("SYNOPSIS");
    program.subcommands().values().forEach(command -> synopsis(command.getCommandSpec()));
    section("DESCRIPTION");
    text(OptionText.description(program));
    section("COMMANDS");
    program.subcommands().forEach((name, command) -> command(name, command.getCommandSpec()));
    section("EXAMPLES");
    examples(program);
    section("EXIT STATUS");
    program.usageMessage().exitCodeList().forEach(this::term);
    section("ENVIRONMENT");
    new TreeMap<>(ENVIRONMENT).forEach(this::term);
    return page.toString();
  }

  private void synopsis(CommandSpec command) {
    line(".PP");
    line("\\fB" + escaped(command.qualifiedName()) + "\\fR [options]"
        + command.positionalParameters().stream()
            .map(parameter -> parameter.arity().min() == 0
                ? " [" + value(parameter) + "]"
                : " " + value(parameter))
            .collect(Collectors.joining()));
  }

  private static String value(PositionalParamSpec parameter) {
    return "\\fI" + escaped(parameter.paramLabel()) + "\\fR"
        + (parameter.arity().max() > 1 ? "..." : "");
  }

  private void command(String name, CommandSpec command) {
    line(".SS " + escaped(name));
    text(OptionText.description(command));
    command.positionalParameters()
        .forEach(parameter -> argument("\\fI" + escaped(parameter.paramLabel()) + "\\fR",
            parameter));
    OptionText.options(command).forEach(option -> argument(
        Arrays.stream(option.names()).map(alias -> "\\fB" + escaped(alias) + "\\fR")
            .collect(Collectors.joining(", "))
            + (option.arity().max() > 0 ? " \\fI" + escaped(option.paramLabel()) + "\\fR" : ""),
        option));
    examples(command);
  }

  private void argument(String heading, ArgSpec argument) {
    line(".TP");
    line(heading);
    text(new OptionText(argument).description());
  }

  private void term(String term, String meaning) {
    line(".TP");
    line("\\fB" + escaped(term) + "\\fR");
    text(meaning);
  }

  private void examples(CommandSpec command) {
    line(".PP");
    line(".nf");
    List.of(command.usageMessage().footer())
        .forEach(example -> text(Ansi.OFF.string(example).stripTrailing()));
    line(".fi");
  }

  private void section(String heading) {
    line(".SH " + heading);
  }

  /// A line of text; what troff would read as a request is kept from it.
  private void text(String text) {
    var escaped = escaped(text);
    line(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
        .replace("~", "\\(ti").replace("^", "\\(ha").replace("`", "\\(ga");
  }

  private void line(String line) {
    page.append(line).append('\n');
  }
}
