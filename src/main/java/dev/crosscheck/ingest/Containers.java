package dev.crosscheck.ingest;

import dev.crosscheck.model.Reading.Reason;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Opens files by what their names say: articles, and containers of articles one within the other.
final class Containers {

  private final Limits limits;
  private final ArticleReader reader;

  Containers(Limits limits, ArticleReader reader) {
    this.limits = limits;
    this.reader = reader;
  }

  /// What a file holds.
  ///
  /// @throws IOException where it can't be opened
  RecordSource file(String id, Path file) throws IOException {
    Optional<FileType> type = FileType.of(id);
    if (type.equals(Optional.of(FileType.ZIP))) {
      return zip(id, file);
    }
    if (type.isEmpty()) {
      return unknown(id);
    }
    InputStream in = Files.newInputStream(file);
    try {
      return isPacked(id) ? unpacked(id, in, Files.size(file)) : plain(id, id, type.get(), in);
    } catch (IOException | RuntimeException failure) {
      in.close();
      throw failure;
    }
  }

  /// What a member of an archive holds.
  ///
  /// @throws IOException where it can't be read
  RecordSource member(String id, InputStream in) throws IOException {
    Optional<FileType> type = FileType.of(id);
    if (type.isEmpty()) {
      return unknown(id);
    }
    return isPacked(id) || type.get() == FileType.ZIP
        ? single(Manuscript.refused(id, Reason.UNKNOWN_FORMAT,
            "It is packed a second time within the archive."))
        : plain(id, id, type.get(), in);
  }

  private RecordSource zip(String id, Path file) throws IOException {
    try {
      return new ZipArchive(id, file, this, limits);
    } catch (ZipException | IllegalArgumentException _) {
      return single(Manuscript.refused(id, Reason.BROKEN_CONTAINER,
          "It is no ZIP archive, or a damaged one."));
    }
  }

  private RecordSource unpacked(String id, InputStream packed, long size) throws IOException {
    InputStream in;
    try {
      in = new Allowance(size, limits.expansion())
          .limit(new GZIPInputStream(new BufferedInputStream(packed), 1 << 16));
    } catch (ZipException | EOFException _) {
      packed.close();
      return single(
          Manuscript.refused(id, Reason.BROKEN_CONTAINER, "It is not packed by gzip, or damaged."));
    }
    String inner = id.substring(0, id.length() - ".gz".length());
    Optional<FileType> type = FileType.of(inner);
    if (type.isEmpty() || type.get() == FileType.ZIP || type.get() == FileType.GZIP) {
      packed.close();
      return unknown(id);
    }
    String record = type.get().isArticle()
        ? id + "!/" + inner.substring(inner.lastIndexOf('/') + 1)
        : id;
    try {
      return plain(record, id, type.get(), in);
    } catch (ExpansionException tooMuch) {
      packed.close();
      return single(Manuscript.refused(id, Reason.BROKEN_CONTAINER, tooMuch.sentence()));
    } catch (ZipException | EOFException _) {
      packed.close();
      return single(Manuscript.refused(id, Reason.BROKEN_CONTAINER, "The packed data is damaged."));
    }
  }

  private RecordSource plain(String id, String container, FileType type, InputStream in)
      throws IOException {
    return switch (type) {
      case TEXT, MARKDOWN, HTML -> {
        try (in) {
          yield single(article(id, type, in));
        }
      }
      case JSON_LINES -> new JsonLines(container, in, limits, reader);
      case TABLE -> new TableRows(container, in, limits, reader);
      case WEB_ARCHIVE -> new WebArchive(container, in, limits, reader);
      case ZIP, GZIP -> unknown(id);
    };
  }

  /// One article, bounded.
  private Manuscript article(String id, FileType type, InputStream in) throws IOException {
    byte[] content = in.readNBytes(limits.articleBytes() + 1);
    return content.length > limits.articleBytes()
        ? Manuscript.refused(id, Reason.TOO_LARGE,
            "It has more than " + limits.articleBytes() + " bytes.")
        : article(id, type, content);
  }

  Manuscript article(String id, FileType type, byte[] content) {
    return Manuscript.of(id, content, self -> reader.read(self, content, type, PageHint.NONE));
  }

  private static boolean isPacked(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  private static RecordSource unknown(String id) {
    return single(Manuscript.refused(id, Reason.UNKNOWN_FORMAT,
        "Its name ends in none of the known endings: " + FileType.KNOWN + "."));
  }

  /// A source of one.
  static RecordSource single(Manuscript manuscript) {
    Iterator<Manuscript> one = List.of(manuscript).iterator();
    return new RecordSource() {

      @Override
      public Optional<Manuscript> next() {
        return one.hasNext() ? Optional.of(one.next()) : Optional.empty();
      }

      @Override
      public void close() {
        // nothing is open
      }
    };
  }
}
