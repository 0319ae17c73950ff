package dev.crosscheck.ingest;

import static dev.crosscheck.ingest.Folder.article;
import static dev.crosscheck.ingest.Folder.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Format;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Reading.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

  @TempDir
  private Path folder;

  @Test
  void articles_come_in_the_order_of_their_ids_whatever_the_depth_of_folders() throws IOException {
    for (String name : List.of("b.md", "a/z.txt", "a-b.txt", "a.txt", "a/b/c.html", "Z.rst")) {
      write(name, "Words of an article.");
    }
    List<String> ids = readings().stream().map(Reading::file).toList();
    assertThat(ids).containsExactly("Z.rst", "a-b.txt", "a.txt", "a/b/c.html", "a/z.txt", "b.md")
        .isSorted();
  }

  @Test
  void a_file_keeps_its_text_and_tells_where_it_came_from() throws IOException {
    write("notes/draft.md", "# Title\r\n\r\nFirst line.\r\n");
    var article = article(readings().getFirst());
    assertThat(article.id()).isEqualTo("notes/draft.md");
    assertThat(article.text()).isEqualTo("# Title\r\n\r\nFirst line.\r\n");
    assertThat(article.format()).isEqualTo(Format.MARKDOWN);
    assertThat(article.origin().encoding()).isEqualTo("UTF-8");
    assertThat(article.origin().bytes()).isEqualTo(24);
    assertThat(article.origin().sha256()).hasSize(64).matches("[0-9a-f]+");
  }

  @Test
  void the_hash_is_known_before_the_article_is_read() throws IOException {
    write("a.txt", "Words.");
    var corpus = corpus();
    try (var inputs = corpus.inputs()) {
      var manuscript = corpus.open(inputs.findFirst().orElseThrow()).findFirst().orElseThrow();
      assertThat(manuscript.sha256()).isEqualTo(article(manuscript.read()).origin().sha256());
    }
  }

  @Test
  void files_that_are_set_apart_are_passed_over_and_unknown_ones_are_named() throws IOException {
    for (String name : List.of(".hidden.md", "_about.md", ".git/config.txt", "decisions.csv",
        "_posts/kept.md")) {
      write(name, "Words.");
    }
    write("tool.exe", "Words.");
    assertThat(readings()).map(Reading::file).containsExactly("_posts/kept.md", "tool.exe");
    assertThat(rejected(readings().getLast()).reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    assertThat(rejected(readings().getLast()).detail()).contains(".md", ".warc.gz").endsWith(".");
  }

  @Test
  void an_empty_a_blank_a_binary_and_a_large_file_are_rejected_with_their_reasons()
      throws IOException {
    write("a-empty.txt", "");
    write("b-blank.md", " \n\t\r\n\u00A0");
    Files.write(folder.resolve("c-binary.txt"), new byte[]{'%', 'P', 'D', 'F', '-', 1, 0, 2, 3});
    write("d-large.txt", "x".repeat(1001));
    write("e-page.html", "<html><script>let a = 1</script><p> </p></html>");
    var readings = new Corpus(List.of(folder), new Limits(1000, 100, 100), _ -> "en").readings()
        .toList();
    assertThat(readings).map(reading -> rejected(reading).reason()).containsExactly(Reason.EMPTY,
        Reason.EMPTY,
        Reason.BINARY, Reason.TOO_LARGE, Reason.EMPTY);
    assertThat(rejected(readings.get(2)).detail()).isEqualTo("It holds a PDF document, not text.");
    assertThat(rejected(readings.get(3)).detail())
        .isEqualTo("It has more than 1000 bytes.");
  }

  @Test
  void of_two_files_with_one_name_the_first_folders_is_read() throws IOException {
    write("one/x.md", "First.");
    write("two/x.md", "Second.");
    write("two/y.md", "Third.");
    var readings = new Corpus(List.of(folder.resolve("one"), folder.resolve("two")), Limits.DEFAULT,
        _ -> "en")
        .readings().toList();
    assertThat(article(readings.get(0)).text()).isEqualTo("First.");
    assertThat(rejected(readings.get(1)).reason()).isEqualTo(Reason.DUPLICATE_NAME);
    assertThat(readings.get(1).file()).isEqualTo("x.md (2)");
    assertThat(article(readings.get(2)).text()).isEqualTo("Third.");
  }

  @Test
  void single_files_are_named_by_their_names() throws IOException {
    write("deep/er/x.md", "Words.");
    var corpus = new Corpus(List.of(folder.resolve("deep/er/x.md")), Limits.DEFAULT, _ -> "en");
    assertThat(corpus.readings()).map(Reading::file).containsExactly("x.md");
  }

  @Test
  void links_that_lead_nowhere_or_in_a_circle_are_rejected() throws IOException {
    write("a/x.md", "Words.");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("missing.md"));
    Files.createSymbolicLink(folder.resolve("c.md"), folder.resolve("c.md"));
    var readings = readings();
    assertThat(readings).map(Reading::file).containsExactly("a/loop", "a/x.md", "b.md", "c.md");
    assertThat(
        List.of(rejected(readings.get(0)), rejected(readings.get(2)), rejected(readings.get(3))))
        .allSatisfy(rejected -> assertThat(rejected.reason()).isEqualTo(Reason.UNREADABLE));
  }

  @Test
  void a_missing_folder_is_a_rejection() {
    var corpus = new Corpus(List.of(folder.resolve("nowhere")), Limits.DEFAULT, _ -> "en");
    assertThat(corpus.readings()).singleElement()
        .satisfies(reading -> assertThat(rejected(reading).file()).isEqualTo("nowhere"));
  }

  private Corpus corpus() {
    return new Corpus(List.of(folder), Limits.DEFAULT, _ -> "en");
  }

  private List<Reading> readings() {
    return new Folder(folder).readings();
  }

  private void write(String name, String text) throws IOException {
    new Folder(folder).write(name, text);
  }
}
