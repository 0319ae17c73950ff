package dev.crosscheck.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What completion scripts and manual tell of an option or a parameter.
record OptionText(ArgSpec argument) {

  static List<OptionSpec> options(CommandSpec command) {
    return command.options().stream().filter(option -> !option.hidden()).toList();
  }

  static String description(CommandSpec command) {
    return String.join(" ", command.usageMessage().description());
  }

  /// What a command does, in a sentence.
  static String summary(CommandSpec command) {
    return command.usageMessage().description()[0];
  }

  /// One line, with the default in it.
  String description() {
    return String.join(" ", argument.description())
        .replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValue()))
        .replace("${COMPLETION-CANDIDATES}", String.join(", ", values()))
        .replace("%%", "%").replace("%n", " ");
  }

  /// The values there are to choose from; none where others are as good.
  List<String> values() {
    var values = new ArrayList<String>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(values::add);
    }
    return values;
  }

  boolean takesValue() {
    return argument.arity().max() > 0;
  }

  /// Whether a value names a file or folder.
  boolean takesFile() {
    return argument.typeInfo().getType() == Path.class
        || argument.typeInfo().getType() == File.class
        || argument.typeInfo().getAuxiliaryTypes().length > 0
            && argument.typeInfo().getAuxiliaryTypes()[0] == Path.class
        || argument.paramLabel().startsWith("FILE");
  }

  /// The names of an option that begin with one dash, or those with two, without the dashes.
  static List<String> names(OptionSpec option, boolean isLong) {
    return Arrays.stream(option.names()).filter(name -> name.startsWith("--") == isLong)
        .map(name -> name.substring(isLong ? 2 : 1)).toList();
  }
}
