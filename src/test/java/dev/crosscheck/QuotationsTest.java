package dev.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Reading;
import dev.crosscheck.report.OutputCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No quotation of any file differs from its article, and every table is as it is described: read from the written
/// files alone.
class QuotationsTest {

  @TempDir
  private Path output;

  @Test
  void the_corpus_is_quoted_word_for_word() throws IOException {
    check(Path.of("corpus"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles", "gold/articles", "seeds"})
  void real_articles_are_quoted_word_for_word(String folder) throws IOException {
    var rejected = check(Shared.folder(folder));

    // the list of where the articles are from, which no person would take for an article
    assertThat(rejected).isSubsetOf("SOURCES.jsonl");
  }

  private List<String> check(Path corpus) throws IOException {
    var outcome = Runs.run(output, corpus);
    var check = OutputCheck.of(output, corpus);
    assertThat(check.problems()).isEmpty();
    // each mention has a row in a table, so fewer comparisons would mean that files were passed over
    assertThat(check.quotations()).isGreaterThan((int) outcome.mentions()).isPositive();
    return outcome.rejected().stream().map(Reading.Rejected::file).toList();
  }
}
