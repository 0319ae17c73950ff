package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The report of the real articles that the program was first made for.
class SeedsReportTest {

  @TempDir
  private Path output;

  @Test
  void the_report_has_every_text_within_two_megabytes() throws IOException {
    Runs.run(output, Shared.folder("seeds"));
    var page = Files.readString(output.resolve("report.html"));
    assertThat(Files.size(output.resolve("report.html"))).isLessThan(2_000_000);
    assertThat(page).contains("<details class=\"text\" id=\"x3\"")
        .doesNotContain("have no room on this page");
  }
}
