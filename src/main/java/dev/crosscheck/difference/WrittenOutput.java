package dev.crosscheck.difference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The folder that a run has written, read file by file, a row at a time. Every stream must be closed.
final class WrittenOutput {

  private static final JsonMapper JSON = new JsonMapper();

  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader()
      .setSkipHeaderRecord(true).get();

  private final Path folder;

  /// @throws UnusableOutput when no whole run has written the folder
  WrittenOutput(Path folder) {
    if (!Files.isRegularFile(folder.resolve("run.json"))) {
      throw new UnusableOutput("'" + folder
          + "' has no run.json, so no run has written it, or none to its end; "
          + "give the output folder of a run");
    }
    this.folder = folder;
  }

  Stream<Entry> articles() {
    return rows("articles.csv").map(row -> new Entry(List.of(row.get("article")),
        row.get("article"), "", "", row.get("sha256"), OptionalInt.empty(), row.get("title"),
        Optional.empty()));
  }

  /// Positions in the lists of articles: the n-th list of a role is the same list in both outputs.
  Stream<Entry> positions() {
    var names = new ListNames();
    return rows("rankings.csv").map(row -> {
      var list = names.of(row.get("article"), row.get("role"), row.get("list"));
      return new Entry(List.of(row.get("framework"), list), row.get("article"),
          row.get("framework"), list, row.get("position"), line(row), row.get("surface"),
          Optional.empty());
    });
  }

  Stream<Entry> consensus() {
    return rows("consensus.csv").map(row -> {
      var method = row.get("method") + ", missing " + row.get("missing_policy");
      return new Entry(List.of(row.get("framework"), method), "", row.get("framework"), method,
          row.get("position"), OptionalInt.empty(), "", Optional.empty());
    });
  }

  Stream<Entry> claims() {
    return lines("claims.jsonl").map(json -> {
      var other = text(json, "other");
      var subject = text(json, "facet") + " " + text(json, "value") + ", "
          + text(json, "polarity") + (other.isEmpty() ? "" : ", compared with " + other);
      return new Entry(List.of(text(json, "framework"), subject), text(json, "article"),
          text(json, "framework"), subject, "", OptionalInt.of(json.path("line").asInt(1)),
          text(json, "quote"), Optional.empty());
    });
  }

  Stream<Entry> findings() {
    return lines("findings.jsonl").map(WrittenFinding::of).map(finding -> new Entry(
        List.of(finding.id()),
        finding.place().map(WrittenFinding.Place::article).orElse(""), finding.framework(),
        finding.kind(), finding.severity(),
        finding.place().stream().mapToInt(WrittenFinding.Place::line).findFirst(),
        finding.summary(), Optional.of(finding)));
  }

  private static OptionalInt line(CSVRecord row) {
    return row.get("line").isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(row.get("line")));
  }

  private static String text(JsonNode json, String name) {
    return json.path(name).asString("");
  }

  private Stream<CSVRecord> rows(String name) {
    try {
      CSVParser parser = CSV.parse(reader(name));
      return parser.stream().onClose(() -> close(parser));
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private Stream<JsonNode> lines(String name) {
    var reader = reader(name);
    return reader.lines().map(line -> {
      try {
        return JSON.readTree(line);
      } catch (JacksonException e) {
        throw unreadable(name, e);
      }
    }).onClose(() -> close(reader));
  }

  private BufferedReader reader(String name) {
    try {
      return Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private UnusableOutput unreadable(String name, Exception e) {
    return new UnusableOutput("'" + folder.resolve(name) + "' can't be read as a run wrote it: "
        + e.getMessage(), e);
  }

  private static void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
