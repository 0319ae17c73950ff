package dev.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Reading.Read;
import dev.crosscheck.model.Reading.Rejected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A corpus folder that a test writes and reads.
record Folder(Path path) {

  void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String name, byte[] content) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  /// What becomes of the folder where every text passes for English.
  List<Reading> readings() {
    return readings(Limits.DEFAULT);
  }

  List<Reading> readings(Limits limits) {
    return new Corpus(List.of(path), limits, _ -> "en").readings().toList();
  }

  static Article article(Reading reading) {
    assertThat(reading).isInstanceOf(Read.class);
    return ((Read) reading).article();
  }

  static Rejected rejected(Reading reading) {
    assertThat(reading).isInstanceOf(Rejected.class);
    assertThat(((Rejected) reading).detail()).matches("(?s)[A-Z].*\\.");
    return (Rejected) reading;
  }

  /// A line for each reading: its name and its text or the reason why it has none.
  static List<String> summary(List<Reading> readings) {
    return readings.stream().map(reading -> switch (reading) {
      case Read(Article article) -> article.id() + ": " + article.text().strip();
      case Rejected(String file, var reason, _) -> file + " ! " + reason;
    }).toList();
  }
}
