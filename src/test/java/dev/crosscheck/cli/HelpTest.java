package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  @ParameterizedTest
  @ValueSource(strings = {"run", "check", "search", "diff", "explain", "evaluate", "serve"})
  void every_command_explains_itself_with_examples(String command) {
    var session = Session.of(command, "--help");

    assertThat(session.exitCode()).isZero();
    assertThat(session.err()).isEmpty();
    assertThat(session.out()).contains("Usage: crosscheck " + command, "Examples:",
        "crosscheck " + command);
    // an example that fits its line can be copied
    assertThat(session.out().lines().dropWhile(line -> !line.equals("Examples:")).skip(1))
        .allMatch(line -> line.startsWith("  "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "check", "search", "diff", "explain", "evaluate"})
  void every_command_takes_the_common_options(String command) {
    assertThat(Session.of(command, "--help").out()).contains("--help", "--version", "--quiet",
        "--catalogue=FILE", "--lexicon=FILE");
    assertThat(Session.of(command, "--version").out()).startsWith("crosscheck ");
  }

  @Test
  void the_program_tells_its_commands_exit_codes_and_examples() {
    var help = Session.of("--help").out();

    assertThat(help).contains("evaluate", "Exit codes:", "4   the output could not be written",
        "Examples:");
    assertThat(help.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void the_version_is_told() {
    assertThat(Session.of("--version").out()).startsWith("crosscheck ");
  }
}
