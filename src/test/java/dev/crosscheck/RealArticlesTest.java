package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The run over real articles of all shapes.
class RealArticlesTest {

  @TempDir
  Path output;

  @Test
  void every_article_is_analysed_and_every_quotation_is_in_its_article() throws IOException {
    var articles = Shared.folder("articles");
    var corpora = new Path[]{articles, Shared.folder("gold").resolve("articles"),
        Shared.folder("seeds")};

    var outcome = Runs.run(output, corpora);

    assertThat(outcome.rejected()).extracting(rejected -> rejected.file())
        .isSubsetOf(Set.of("SOURCES.jsonl"));
    assertThat(Files.exists(output.resolve("run.json"))).isTrue();
    OutputCheck.quotations(output, corpora);
  }
}
