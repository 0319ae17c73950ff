package dev.crosscheck.ingest;

import static dev.crosscheck.ingest.Folder.article;
import static dev.crosscheck.ingest.Folder.rejected;
import static dev.crosscheck.ingest.Folder.summary;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crosscheck.model.Format;
import dev.crosscheck.model.Reading.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class ContainersTest {

  @TempDir
  private Path path;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void open() {
    folder = new Folder(path);
  }

  @Test
  void each_line_of_json_is_an_article_with_what_it_says_of_itself() throws IOException {
    folder.write("posts.jsonl",
        """
            \uFEFF{"id": 7, "title": "Seven", "text": "Plain words.", "date": "2024-02-03", "author": ["Ann", "Bob"]}

            {"url": "https://example.org/a/b", "html": "<p>One <b>page</b></p>", "text": null}
            {"content": "# Heading\\n\\nWords."}
            """);
    var readings = folder.readings();
    assertThat(summary(readings)).containsExactly("posts.jsonl!/7: Plain words.",
        "posts.jsonl!/example.org/a/b: One page", "posts.jsonl!/line-4: # Heading\n\nWords.");
    assertThat(article(readings.get(0)).meta()).containsEntry("title", "Seven")
        .containsEntry("published", "2024-02-03")
        .containsEntry("author", "Ann, Bob");
    assertThat(article(readings.get(1)).format()).isEqualTo(Format.HTML);
    assertThat(article(readings.get(2)).format()).isEqualTo(Format.MARKDOWN);
  }

  @Test
  void a_broken_line_is_rejected_and_the_others_are_read() throws IOException {
    folder.write("x.jsonl", """
        {"id": "a", "text": "First."}
        {"id": "b", "text": "Cut
        [1, 2]
        {"id": "c", "note": "no text"}
        {"id": "e", "text": null, "body": " "}
        {"id": "a", "text": "Again."}
        {"id": "d", "text": "Half \\ud83d and \\u0000."}
        """);
    assertThat(summary(folder.readings())).containsExactly("x.jsonl!/a: First.",
        "x.jsonl!/line-2 ! broken-container",
        "x.jsonl!/line-3 ! broken-container", "x.jsonl!/e ! empty",
        "x.jsonl!/a (2) ! duplicate-name",
        "x.jsonl!/d: Half \uFFFD and \uFFFD.", "x.jsonl ! unknown-format");
  }

  @Test
  void a_line_that_is_too_long_is_passed_over() throws IOException {
    folder.write("x.jsonl", "{\"text\": \"" + "x".repeat(5000) + "\"}\n{\"text\": \"Short.\"}");
    assertThat(summary(folder.readings(new Limits(1000, 100, 100))))
        .containsExactly("x.jsonl!/line-1 ! too-large", "x.jsonl!/line-2: Short.");
  }

  @Test
  void json_nested_beyond_reason_is_a_broken_record() throws IOException {
    folder.write("x.jsonl", "{\"text\": " + "[".repeat(100_000) + "\n{\"text\": \"Fine.\"}");
    assertThat(summary(folder.readings())).containsExactly("x.jsonl!/line-1 ! broken-container",
        "x.jsonl!/line-2: Fine.");
  }

  @Test
  void each_row_of_a_table_is_an_article() throws IOException {
    folder.write("a.csv",
        "\uFEFFURL,Title,Content\r\nhttps://example.org/x,\"A \"\"title\"\"\",\"Two\r\nlines, one cell\"\r\n"
            + "https://example.org/y,Empty,\r\n");
    folder.write("b.csv", "id;body\nx;Words, with a comma\n".getBytes(StandardCharsets.UTF_16));
    folder.write("c.csv", "name,stars\nDjango,5\n");
    folder.write("d.csv", "id,text\n1,Fine.\n2,\"never closed\n3,Lost.\n");
    var readings = folder.readings();
    assertThat(summary(readings)).containsExactly("a.csv!/example.org/x: Two\r\nlines, one cell",
        "a.csv!/example.org/y ! empty", "b.csv!/x: Words, with a comma", "c.csv ! unknown-format",
        "d.csv!/1: Fine.",
        "d.csv ! broken-container");
    assertThat(article(readings.getFirst()).meta()).containsEntry("title", "A \"title\"");
  }

  @Test
  void members_of_an_archive_are_articles_and_containers() throws IOException {
    folder.write("all.zip",
        zip(new TreeMap<>(Map.of("docs/a.md", utf8("# A"), "docs/b.html", utf8("<h1>B</h1>"),
            "c.jsonl", utf8("{\"id\":\"c1\",\"text\":\"C\"}"), "d.exe", utf8("D"),
            "__MACOSX/._a.md", utf8("junk"),
            ".git/config.txt", utf8("junk"), "e.txt", new byte[0]))));
    assertThat(summary(folder.readings())).containsExactly("all.zip!/c.jsonl!/c1: C",
        "all.zip!/d.exe ! unknown-format",
        "all.zip!/docs/a.md: # A", "all.zip!/docs/b.html: B", "all.zip!/e.txt ! empty");
  }

  @Test
  void names_in_an_archive_cannot_lead_out_of_it() throws IOException {
    folder.write("slip.zip",
        zip(new TreeMap<>(Map.of("../../etc/a.txt", utf8("A"), "/srv/b.txt", utf8("B"),
            "C:\\temp\\..\\c.txt", utf8("C"), "line\nbreak.txt", utf8("D")))));
    assertThat(summary(folder.readings())).containsExactlyInAnyOrder("slip.zip!/etc/a.txt: A",
        "slip.zip!/srv/b.txt: B", "slip.zip!/temp/c.txt: C", "slip.zip!/line\nbreak.txt: D");
  }

  @Test
  void names_in_an_old_code_page_are_read() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes, Charset.forName("IBM437"))) {
      out.putNextEntry(new ZipEntry("café.txt"));
      out.write(utf8("Words."));
    }
    folder.write("old.zip", bytes.toByteArray());
    assertThat(summary(folder.readings())).containsExactly("old.zip!/café.txt: Words.");
  }

  @Test
  void a_damaged_member_does_not_hide_the_others() throws IOException {
    byte[] zip = stored("a.txt", "First member.", "b.txt", "Second member.", "c.txt",
        "Third member.");
    int second = new String(zip, StandardCharsets.ISO_8859_1).indexOf("Second");
    zip[second] ^= 0x20;
    folder.write("x.zip", zip);
    assertThat(summary(folder.readings())).containsExactly("x.zip!/a.txt: First member.",
        "x.zip!/b.txt ! broken-container", "x.zip!/c.txt: Third member.");
  }

  @Test
  void what_is_no_archive_is_a_broken_container() throws IOException {
    folder.write("a.zip", "PK no");
    folder.write("b.md.gz", "no gzip");
    folder.write("c.md.gz", new byte[0]);
    folder.write("d.warc.gz", "no gzip");
    folder.write("e.warc", "no archive at all");
    byte[] whole = gzip(utf8("A text that is long enough to be cut off in the middle of it."));
    folder.write("f.md.gz", Arrays.copyOf(whole, whole.length / 2));
    assertThat(folder.readings()).hasSize(6)
        .allSatisfy(
            reading -> assertThat(rejected(reading).reason()).isEqualTo(Reason.BROKEN_CONTAINER));
  }

  @Test
  void a_packed_text_is_an_article_and_packed_lines_are_articles() throws IOException {
    folder.write("sub/a.md.gz", gzip(utf8("# A")));
    folder.write("b.jsonl.gz",
        gzip(utf8("{\"id\":\"x\",\"text\":\"X\"}\n{\"id\":\"y\",\"text\":\"Y\"}")));
    folder.write("c.bin.gz", gzip(utf8("C")));
    assertThat(summary(folder.readings())).containsExactly("b.jsonl.gz!/x: X", "b.jsonl.gz!/y: Y",
        "c.bin.gz ! unknown-format", "sub/a.md.gz!/a.md: # A");
  }

  @Test
  void a_bomb_does_not_go_off() throws IOException {
    byte[] zeros = new byte[1 << 20];
    var packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 80; i++) {
        out.write(zeros);
      }
    }
    folder.write("bomb.jsonl.gz", packed.toByteArray());
    folder.write("bomb.txt.gz", packed.toByteArray());
    var readings = folder.readings(new Limits(1 << 20, 100, 2));
    assertThat(summary(readings)).containsExactly("bomb.jsonl.gz ! broken-container",
        "bomb.txt.gz!/bomb.txt ! too-large");
    assertThat(rejected(readings.getFirst()).detail()).contains("more than 2 times its size");
  }

  @Test
  void pages_of_a_web_archive_are_articles() throws IOException {
    folder.write("crawl.warc", crawl());
    folder.write("crawl2.warc.gz", gzip(crawl()));
    var readings = folder.readings();
    assertThat(summary(readings.subList(0, 4))).containsExactly(
        "crawl.warc!/example.org/page: Café and words",
        "crawl.warc!/example.org/logo.png ! unknown-format",
        "crawl.warc!/example.org/gone ! unreadable",
        "crawl.warc!/example.org/note.txt: Note.");
    assertThat(readings).hasSize(8);
    assertThat(article(readings.getFirst()).meta()).containsEntry("url", "https://example.org/page")
        .containsEntry("captured", "2024-05-06");
    assertThat(article(readings.getFirst()).origin().encoding()).isEqualTo("windows-1252");
  }

  @Test
  void an_archive_that_breaks_off_gives_what_came_before() throws IOException {
    byte[] whole = crawl();
    folder.write("cut.warc", Arrays.copyOf(whole, whole.length - 60));
    var summary = summary(folder.readings());
    assertThat(summary).startsWith("cut.warc!/example.org/page: Café and words");
    assertThat(summary.getLast()).contains(" ! ");
  }

  @Test
  void texts_of_a_wet_archive_are_articles() throws IOException {
    String wet = """
        WARC/1.0\r
        WARC-Type: conversion\r
        WARC-Target-URI: https://example.org/wet\r
        WARC-Date: 2024-05-06T07:08:09Z\r
        WARC-Record-ID: <urn:uuid:11111111-2222-3333-4444-555555555555>\r
        Content-Type: text/plain\r
        Content-Length: 11\r
        \r
        Plain words\r
        \r
        """;
    folder.write("x.wet", wet);
    folder.write("y.wet.gz", gzip(utf8(wet)));
    assertThat(summary(folder.readings())).containsExactly("x.wet!/example.org/wet: Plain words",
        "y.wet.gz!/example.org/wet: Plain words");
  }

  private static byte[] crawl() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var writer = new WarcWriter(bytes)) {
      writer.write(response("https://example.org/page", 200, "text/html; charset=windows-1252",
          "<p>Café and <b>words</b></p>".getBytes(Charset.forName("windows-1252"))));
      writer.write(response("https://example.org/logo.png", 200, "image/png", new byte[]{1, 2, 3}));
      writer.write(response("https://example.org/gone", 404, "text/html", utf8("<p>Gone</p>")));
      writer.write(response("https://example.org/note.txt", 200, "text/plain", utf8("Note.")));
    }
    return bytes.toByteArray();
  }

  private static WarcResponse response(String url, int status, String type, byte[] body)
      throws IOException {
    var http = new HttpResponse.Builder(status, "status").body(MediaType.parse(type), body).build();
    return new WarcResponse.Builder(url).date(Instant.parse("2024-05-06T07:08:09Z"))
        .body(MediaType.HTTP_RESPONSE, concat(http.serializeHeader(), body)).build();
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] zip(Map<String, byte[]> members) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (var member : members.entrySet()) {
        out.putNextEntry(new ZipEntry(member.getKey()));
        out.write(member.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] stored(String... namesAndTexts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        byte[] content = utf8(namesAndTexts[i + 1]);
        var crc = new CRC32();
        crc.update(content);
        var entry = new ZipEntry(namesAndTexts[i]);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        out.putNextEntry(entry);
        out.write(content);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
