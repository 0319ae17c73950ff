package dev.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Format;
import dev.crosscheck.model.Origin;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractedTextsTest {

  @ParameterizedTest
  @CsvSource({
      "blog/page.html, text/blog/page.html.txt",
      "a.zip!/notes.txt, text/a.zip!/notes.txt.txt",
      "a.warc.gz!/https://example.org/x?a=1, text/a.warc.gz!/https%3a/%/example.org/x%3fa=1.txt",
      "a.zip!/../../etc/x, text/a.zip!/%2E%2E/%2E%2E/etc/x.txt",
      "a.zip!/100%\\one, text/a.zip!/100%25%5cone.txt"})
  void an_article_has_a_file_that_every_system_takes(String article, String path) {
    assertThat(ExtractedTexts.path(html(article))).contains(path);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, é\uD83D\uDE80, 6", "UTF-8, é, 5", "windows-1252, é, 1", "UTF-16LE, é, 4",
      "UTF-16LE, é, 2"})
  void a_text_that_is_its_file_has_none(String encoding, String text, int bytes) {
    assertThat(ExtractedTexts.path(plain(text, encoding, bytes))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, é, 1", "windows-1252, a\uFFFD, 2", "x-unknown, a, 1"})
  void a_text_whose_bytes_were_mended_has_one(String encoding, String text, int bytes) {
    assertThat(ExtractedTexts.path(plain(text, encoding, bytes))).contains("text/notes.txt.txt");
  }

  @Test
  void a_long_name_is_cut_and_stays_its_own() {
    var names = List.of("é".repeat(300), "é".repeat(301)).stream().map(ExtractedTextsTest::html)
        .map(ExtractedTexts::path).map(Optional::orElseThrow).toList();
    assertThat(names).doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255));
  }

  private static Article plain(String text, String encoding, int bytes) {
    return new Article("notes.txt", text, Format.TEXT, new Origin(encoding, bytes, Samples.SHA),
        List.of(), Map.of());
  }

  private static Article html(String id) {
    return new Article(id, "", Format.HTML, Origin.NONE, List.of(), Map.of());
  }
}
