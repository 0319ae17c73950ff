package dev.crosscheck.ingest;

import static dev.crosscheck.ingest.Folder.article;
import static dev.crosscheck.ingest.Folder.rejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.crosscheck.model.Block;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Reading.Read;
import dev.crosscheck.model.Reading.Reason;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the bytes, a reading comes of them, in time, and its blocks lie within its text.
class BrokenInputTest {

  private static final List<String> ENDINGS = List.of("txt", "md", "html", "jsonl", "csv", "warc",
      "warc.gz", "wet",
      "zip", "md.gz", "jsonl.gz");

  private static final String PAGE = """
      <!DOCTYPE html><html lang=en><head><title>Five ways</title><script>if (a<b) {}</script></head>
      <body><nav><ul><li><a href=/>Home</a></ul></nav><main><h1>Five ways</h1><p>A&nbsp;word&#8217;s <b>worth</b><br>of
      text.<ol start=3><li>Three<li>Four<ul><li>Inner</ul></ol><table><thead><tr><th>Name<th>Year</thead><tr><td
      rowspan=2>A<td>2001<tr><td>2002</table><pre>code
        line</pre><blockquote><p>Said</blockquote></main></body></html>
      """;

  @TempDir
  private Path path;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void open() {
    folder = new Folder(path);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void random_bytes_are_rejected_in_every_format(long seed) throws IOException {
    var random = new Random(seed);
    for (String ending : ENDINGS) {
      byte[] noise = new byte[3000];
      random.nextBytes(noise);
      folder.write("noise." + ending, noise);
    }
    assertThat(folder.readings()).hasSizeGreaterThanOrEqualTo(ENDINGS.size())
        .allSatisfy(
            reading -> assertThat(rejected(reading).reason()).isNotEqualTo(Reason.UNREADABLE));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
  void pages_with_damage_anywhere_give_blocks_within_their_text(long seed) throws IOException {
    var random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      folder.write(i + ".html", damaged(PAGE, random).getBytes(StandardCharsets.UTF_8));
    }
    var readings = folder.readings();
    // a title or a script that is never closed takes the page with it, in browsers too
    assertThat(readings).hasSize(60).filteredOn(Read.class::isInstance).hasSizeGreaterThan(20)
        .allSatisfy(BrokenInputTest::holdsItsBlocks);
  }

  @Test
  void a_page_that_is_cut_off_anywhere_gives_blocks_within_its_text() throws IOException {
    for (int end = 1; end < PAGE.length(); end += 7) {
      folder.write(end + ".html", PAGE.substring(0, end));
    }
    assertThat(folder.readings()).filteredOn(Read.class::isInstance).hasSizeGreaterThan(30)
        .allSatisfy(BrokenInputTest::holdsItsBlocks);
  }

  @Test
  void markup_nested_beyond_reason_is_read() throws IOException {
    for (String tag : List.of("div", "ul><li", "blockquote", "table><tr><td", "b", "span", "ol",
        "h1", "nav")) {
      folder.write(tag.replaceAll("\\W", "") + ".html",
          ("<" + tag + ">").repeat(20_000) + "Deep words.");
    }
    Assertions.assertTimeout(Duration.ofSeconds(60), () -> assertThat(folder.readings()).hasSize(9)
        .allSatisfy(BrokenInputTest::holdsItsBlocks)
        .allSatisfy(reading -> assertThat(article(reading).text()).contains("Deep words.")));
  }

  @Test
  void five_megabytes_in_one_line_are_read_in_time() throws IOException {
    String words = "A framework is as good as its documents, and the line goes on. ";
    int times = 5_000_000 / words.length();
    folder.write("line.txt", words.repeat(times));
    folder.write("line.html", "<p>" + words.repeat(times));
    folder.write("breaks.html", "<p>" + "x<br>".repeat(1_000_000));
    folder.write("items.html", "<ul>" + "<li>x".repeat(300_000));
    folder.write("open.html",
        "Words<div class=related><p".repeat(5_000) + "<".repeat(100_000) + "&".repeat(100_000));
    folder.write("fences.md", "```\n".repeat(300_000) + "<".repeat(1_000_000));
    folder.write("dashes.md", "---\n".repeat(300_000));
    Assertions.assertTimeout(Duration.ofSeconds(60), () -> assertThat(folder.readings()).hasSize(7)
        .allSatisfy(BrokenInputTest::holdsItsBlocks));
  }

  @Test
  void a_file_of_a_hundred_megabytes_is_too_large_and_not_loaded() throws IOException {
    try (var file = Files.newByteChannel(path.resolve("large.txt"), StandardOpenOption.CREATE,
        StandardOpenOption.WRITE)) {
      file.position(100_000_000).write(ByteBuffer.wrap(new byte[]{'x'}));
    }
    assertThat(folder.readings()).singleElement()
        .satisfies(reading -> assertThat(rejected(reading).reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void utf_16_that_is_cut_within_a_character_is_read() throws IOException {
    byte[] whole = "\uFEFFWords that break off.".getBytes(StandardCharsets.UTF_16LE);
    folder.write("cut.txt", Arrays.copyOf(whole, whole.length - 1));
    assertThat(article(folder.readings().getFirst()).text())
        .isEqualTo("Words that break off\uFFFD");
  }

  @Test
  void names_with_line_ends_and_names_that_are_no_utf_8_are_names() throws IOException {
    folder.write("two\nlines.md", "First.");
    Files.writeString(Path.of(URI.create(path.toUri() + "caf%C3%A9%20+.md")), "Second.");
    Files.writeString(Path.of(URI.create(path.toUri() + "caf%E9.md")), "Third.");
    assertThat(Folder.summary(folder.readings())).containsExactlyInAnyOrder("two\nlines.md: First.",
        "café +.md: Second.", "caf\uFFFD.md: Third.");
  }

  @Test
  void what_may_not_be_read_is_unreadable() throws IOException {
    assumeThat(System.getProperty("user.name")).as("the administrator may read everything")
        .isNotEqualTo("root");
    folder.write("a.md", "Words.");
    folder.write("b/c.md", "Words.");
    Files.setPosixFilePermissions(path.resolve("a.md"),
        PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(path.resolve("b"), PosixFilePermissions.fromString("---------"));
    var readings = folder.readings();
    Files.setPosixFilePermissions(path.resolve("b"), PosixFilePermissions.fromString("rwx------"));
    assertThat(Folder.summary(readings)).containsExactly("a.md ! unreadable", "b ! unreadable");
  }

  private static String damaged(String page, Random random) {
    var text = new StringBuilder(page);
    for (int i = random.nextInt(12); i >= 0; i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 ->
          text.insert(at, "<>&;\"'/= \n\u00A0é😀".codePoints().skip(random.nextInt(12)).limit(1)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
        case 2 -> text.delete(at, Math.min(text.length(), at + 20));
        default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 40)));
      }
    }
    return text.toString();
  }

  private static void holdsItsBlocks(Reading reading) {
    var article = article(reading);
    int end = 0;
    for (Block block : article.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(block.span().strip(article.text())).isEqualTo(block.span());
      assertThat(block.span().isEmpty()).isFalse();
      end = block.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(article.text().length());
  }
}
