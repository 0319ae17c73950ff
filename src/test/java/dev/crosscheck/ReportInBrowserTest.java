package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.browser.Browser;
import dev.crosscheck.browser.InBrowser;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The report as a person meets it, in a real browser.
@ExtendWith(InBrowser.class)
class ReportInBrowserTest {

  @TempDir
  private static Path output;

  @BeforeAll
  static void report() {
    Runs.run(output, Path.of("corpus"));
  }

  @Test
  void opens_from_disk_without_a_complaint_and_asks_for_nothing_else(Browser browser) {
    browser.visit(page());
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).hasSize(1).first().asString().endsWith("/report.html");
    assertThat(browser.seen("h2")).hasSize(6);
  }

  private static URI page() {
    return output.resolve("report.html").toUri();
  }
}
