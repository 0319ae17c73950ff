package dev.crosscheck.ingest;

import dev.crosscheck.model.Reading.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// A ZIP archive of articles, and of containers of articles. Members are read from the archive's directory, so a damaged
/// one doesn't hide those behind it; nothing is unpacked to disk.
final class ZipArchive implements RecordSource {

  private final String id;
  private final ZipFile archive;
  private final Enumeration<? extends ZipEntry> entries;
  private final Allowance allowance;
  private final Containers containers;
  private @Nullable Records inner;

  ZipArchive(String id, Path file, Containers containers, Limits limits) throws IOException {
    this.id = id;
    this.containers = containers;
    this.archive = open(file);
    this.entries = archive.entries();
    this.allowance = new Allowance(Files.size(file), limits.expansion());
  }

  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException _) {
      // names that aren't UTF-8 are in the code page of the format's first days (APPNOTE.TXT, appendix D)
      return new ZipFile(file.toFile(), Charset.forName("IBM437"));
    }
  }

  @Override
  public Optional<Manuscript> next() throws IOException {
    while (true) {
      if (inner != null) {
        if (inner.hasNext()) {
          return Optional.of(inner.next());
        }
        inner.close();
        inner = null;
      }
      if (!entries.hasMoreElements()) {
        return Optional.empty();
      }
      ZipEntry entry = entries.nextElement();
      String name = FileName.ofRecord(entry.getName());
      if (!entry.isDirectory() && !name.isEmpty() && !FileName.isRecordSetApart(name)) {
        inner = open(id + "!/" + name, entry);
      }
    }
  }

  private Records open(String name, ZipEntry entry) throws IOException {
    try {
      InputStream content = allowance
          .limit(new Verified(archive.getInputStream(entry), entry.getCrc()));
      return new Records(name, containers.member(name, content));
    } catch (ExpansionException tooMuch) {
      throw tooMuch;
    } catch (IOException _) {
      return new Records(name, Containers.single(Manuscript.refused(name, Reason.BROKEN_CONTAINER,
          "This part of the archive is damaged or encrypted.")));
    }
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  /// A member's bytes, checked at their end against the sum that the archive's directory has of them.
  private static final class Verified extends CheckedInputStream {

    private final long sum;

    Verified(InputStream in, long sum) {
      super(in, new CRC32());
      this.sum = sum;
    }

    @Override
    public int read() throws IOException {
      return verify(super.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return verify(super.read(buffer, offset, length));
    }

    private int verify(int read) throws ZipException {
      if (read < 0 && sum >= 0 && getChecksum().getValue() != sum) {
        throw new ZipException("another checksum");
      }
      return read;
    }
  }
}
