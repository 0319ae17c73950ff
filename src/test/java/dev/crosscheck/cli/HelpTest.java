package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  @ParameterizedTest
  @ValueSource(strings = {"run", "check", "search", "diff", "explain", "evaluate"})
  void every_command_explains_itself_with_examples(String command) {
    var session = Session.of(command, "--help");

    assertThat(session.exitCode()).isZero();
    assertThat(session.err()).isEmpty();
    assertThat(session.out()).contains("Usage: crosscheck " + command, "Examples:",
        "crosscheck " + command);
  }

  @Test
  void the_version_is_told() {
    assertThat(Session.of("--version").out()).startsWith("crosscheck ");
  }
}
