package dev.crosscheck.ingest;

import dev.crosscheck.model.Reading.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A table with a header row and an article in each other row.
final class TableRows implements RecordSource {

  /// How far into a table its encoding and its separator are looked for, in bytes.
  private static final int SAMPLE = 1 << 16;

  private final String id;
  private final RowReader text;
  private final String encoding;
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private final ArticleReader reader;
  private List<String> columns = List.of();

  TableRows(String id, InputStream in, Limits limits, ArticleReader reader) throws IOException {
    this.id = id;
    this.reader = reader;
    byte[] sample = in.readNBytes(SAMPLE);
    Charset charset = charset(sample);
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(sample), in);
    this.encoding = charset.name();
    this.text = new RowReader(new InputStreamReader(all, charset), limits.articleBytes());
    this.parser = CSVFormat.RFC4180.builder().setDelimiter(separator(new String(sample, charset)))
        .setIgnoreEmptyLines(true).get().parse(text);
    this.rows = parser.iterator();
  }

  @Override
  public Optional<Manuscript> next() throws IOException {
    try {
      boolean first = columns.isEmpty();
      if (first && rows.hasNext()) {
        columns = rows.next().toList();
        if (!RecordFields.holdsText(columns)) {
          return Optional.of(Manuscript.refused(id, Reason.UNKNOWN_FORMAT,
              "None of its columns is one of " + RecordFields.expected() + "."));
        }
      }
      text.nextRow();
      return RecordFields.holdsText(columns) && rows.hasNext()
          ? Optional.of(record(rows.next()))
          : Optional.empty();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private Manuscript record(CSVRecord row) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
      values.putIfAbsent(columns.get(i), row.get(i));
    }
    RecordFields fields = new RecordFields(values);
    String name = id + "!/" + fields.name().orElse("row-" + row.getRecordNumber());
    Optional<String> article = fields.text();
    if (article.isEmpty()) {
      return Manuscript.refused(name, Reason.EMPTY,
          "Row " + row.getRecordNumber() + " has no text.");
    }
    // a row's bytes depend on how it is quoted; its cells, parted by the unit separator, are what it says
    byte[] bytes = String.join("\u001F", row).getBytes(StandardCharsets.UTF_8);
    return Manuscript.of(name, bytes,
        self -> reader.read(self, article.get(), encoding, fields.type(), fields.meta()));
  }

  /// By the whole lines of a sample, so that no character is cut.
  private static Charset charset(byte[] sample) {
    int end = sample.length;
    while (end > 0 && sample[end - 1] != '\n') {
      end--;
    }
    byte[] lines = end > 0 && sample.length == SAMPLE ? Arrays.copyOf(sample, end) : sample;
    return Decoder.decode(lines, Optional.empty()).map(Decoder.Decoded::charset)
        .orElse(StandardCharsets.UTF_8);
  }

  /// Comma, semicolon or tab, whichever the header has most of.
  private static char separator(String sample) {
    String header = sample.lines().findFirst().orElse("");
    return List.of(',', ';', '\t').stream()
        .max(Comparator
            .comparingLong(candidate -> header.chars().filter(c -> c == candidate).count()))
        .orElse(',');
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
