package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void the_starting_script_says_which_streams_are_watched() {
    assertThat(Terminal.out.isWatched("out")).isTrue();
    assertThat(Terminal.err.isWatched("out")).isFalse();
    assertThat(Terminal.err.isWatched(",err")).isTrue();
    assertThat(Terminal.out.isWatched("")).isFalse();
  }

  @Test
  void colours_can_be_declined() {
    assertThat(Terminal.wantsColours(Map.of())).isTrue();
    assertThat(Terminal.wantsColours(Map.of("NO_COLOR", ""))).isTrue();
    assertThat(Terminal.wantsColours(Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(Terminal.wantsColours(Map.of("TERM", "dumb"))).isFalse();
  }

  @Test
  void nothing_is_coloured_where_nobody_watches() {
    assertThat(Session.of("--help").out()).doesNotContain("\u001b");
    assertThat(Session.of("run", "--fail-on", "fatal").err()).doesNotContain("\u001b");
  }
}
