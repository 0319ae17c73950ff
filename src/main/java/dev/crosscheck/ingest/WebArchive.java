package dev.crosscheck.ingest;

import dev.crosscheck.model.Reading.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// Pages as a crawler kept them (WARC, ISO 28500), or their text (WET). What a crawler notes beside the pages, its
/// requests and repetitions, is passed over.
final class WebArchive implements RecordSource {

  private final String id;
  private final WarcReader archive;
  private final Limits limits;
  private final ArticleReader reader;

  /// - `in`: the archive, unpacked.
  WebArchive(String id, InputStream in, Limits limits, ArticleReader reader) throws IOException {
    this.id = id;
    this.archive = new WarcReader(in);
    this.limits = limits;
    this.reader = reader;
  }

  @Override
  public Optional<Manuscript> next() throws IOException {
    for (var record = archive.next(); record.isPresent(); record = archive.next()) {
      if (record.get() instanceof WarcTargetRecord page && isPage(page)) {
        return Optional.of(page(page));
      }
    }
    return Optional.empty();
  }

  private static boolean isPage(WarcRecord record) {
    return record instanceof WarcResponse || record instanceof WarcConversion
        || record instanceof WarcResource;
  }

  private Manuscript page(WarcTargetRecord record) throws IOException {
    String own = FileName.ofRecord(record.target());
    String name = id + "!/" + (own.isEmpty() ? "record-" + archive.position() : own);
    if (!(record instanceof WarcResponse response)) {
      return content(name, record, record.contentType(), record.body());
    }
    HttpResponse http;
    MessageBody body;
    try {
      http = response.http();
      body = http.bodyDecoded();
    } catch (IOException | RuntimeException _) {
      return Manuscript.refused(name, Reason.BROKEN_CONTAINER,
          "The server's answer in this record can't be read.");
    }
    return http.status() == 200
        ? content(name, record, http.contentType(), body)
        : Manuscript.refused(name, Reason.UNREADABLE, "The server answered " + http.status() + ".");
  }

  private Manuscript content(String name, WarcTargetRecord record, MediaType media,
      MessageBody body)
      throws IOException {
    Optional<FileType> type = type(media);
    if (type.isEmpty()) {
      return Manuscript.refused(name, Reason.UNKNOWN_FORMAT,
          "It is " + media.base() + ", neither a page nor text.");
    }
    byte[] bytes;
    try {
      bytes = body.stream().readNBytes(limits.articleBytes() + 1);
    } catch (ExpansionException tooMuch) {
      throw tooMuch;
    } catch (IOException | RuntimeException _) {
      return Manuscript.refused(name, Reason.BROKEN_CONTAINER,
          "The content of this record is damaged.");
    }
    if (bytes.length > limits.articleBytes()) {
      return Manuscript.refused(name, Reason.TOO_LARGE,
          "It has more than " + limits.articleBytes() + " bytes.");
    }
    Map<String, String> meta = new TreeMap<>();
    meta.put("url", record.target());
    meta.put("captured", record.date().atOffset(ZoneOffset.UTC).toLocalDate().toString());
    PageHint hint = new PageHint(PageHint.declaredIn(media.toString()), meta);
    return Manuscript.of(name, bytes, self -> reader.read(self, bytes, type.get(), hint));
  }

  private static Optional<FileType> type(MediaType media) {
    return switch (media.base().toString()) {
      case "text/html", "application/xhtml+xml" -> Optional.of(FileType.HTML);
      case "text/markdown" -> Optional.of(FileType.MARKDOWN);
      case "text/plain" -> Optional.of(FileType.TEXT);
      default -> Optional.empty();
    };
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
