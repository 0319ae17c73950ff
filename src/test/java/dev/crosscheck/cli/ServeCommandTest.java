package dev.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

  @TempDir
  Path output;

  @Test
  void it_says_where_it_answers_and_goes_on_until_it_is_stopped() throws Exception {
    assertThat(Session.of("run", "corpus/python", "-o", output.toString()).exitCode()).isZero();
    try (var pipe = new PipedWriter();
        var reader = new BufferedReader(new PipedReader(pipe))) {
      var serving = Thread.ofVirtual().start(() -> Main.run(new PrintWriter(pipe, true),
          new PrintWriter(new StringWriter()), "serve", "-o", output.toString(), "--port", "0"));
      var line = reader.readLine();
      var address = URI.create(line.substring(line.lastIndexOf(' ') + 1));
      try (var page = address.toURL().openStream()) {
        assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8))
            .contains("Search the articles");
      }
      serving.interrupt();
      serving.join();
    }
  }

  @Test
  void wrong_usage_is_one_line() {
    assertThat(Session.of("serve", "-o", output.resolve("none").toString()).err())
        .contains("run the analysis first").hasLineCount(1);
    assertThat(Session.of("serve", "--port", "99999").err()).contains("give 0 to 65535");
  }
}
