package dev.crosscheck.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The report, which brings its style, its script and the rule that nothing else may run along.
record ReportPage(Path file) implements Page {

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Answer answer(Asked asked) throws IOException {
    return new FilePage(file, Answer.HTML).answer(asked).with("Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  }
}
