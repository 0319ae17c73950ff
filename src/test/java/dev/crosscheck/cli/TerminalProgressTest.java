package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {

  private final StringWriter written = new StringWriter();
  private long now;

  private final TerminalProgress progress = new TerminalProgress(new PrintWriter(written),
      () -> now, true);

  @Test
  void rate_and_time_left_are_told_when_they_mean_something() {
    at(0, "reading", 1, 1000);
    at(1_000, "reading", 30, 1000);
    at(10_000, "reading", 500, 1000);
    at(10_050, "reading", 501, 1000);

    assertThat(lines()).containsExactly("reading 1 of 1,000", "reading 30 of 1,000",
        "reading 500 of 1,000, 50/s, 0:10 left");
  }

  @Test
  void without_a_known_end_there_is_only_the_rate() {
    at(0, "reading", 1, 1);
    at(4_000, "reading", 6, 6);

    assertThat(lines()).containsExactly("reading 1", "reading 6, 1.5/s");
  }

  @Test
  void each_stage_has_its_own_rate() {
    at(0, "reading", 1, 9);
    at(60_000, "writing", 1, 100_000);
    at(70_000, "writing", 10, 100_000);

    assertThat(lines()).endsWith("writing 1 of 100,000",
        "writing 10 of 100,000, 1.0/s, 27:46:30 left");
  }

  @Test
  void the_line_is_taken_away_at_the_end() {
    progress.close();
    assertThat(written.toString()).isEmpty();
    at(0, "reading", 1, 9);
    progress.close();

    assertThat(written.toString()).endsWith("\r\u001b[K");
  }

  @Test
  void who_does_not_watch_is_told_nothing() {
    assertThat(new TerminalProgress(new PrintWriter(written), () -> now, false).listener())
        .isSameAs(Progress.NONE);
    assertThat(progress.listener()).isSameAs(progress);
  }

  private void at(long milliseconds, String stage, long done, long total) {
    now = Duration.ofMillis(milliseconds).toNanos();
    progress.at(stage, done, total);
  }

  private String[] lines() {
    return written.toString().substring(1).replace("\u001b[K", "").split("\r");
  }
}
