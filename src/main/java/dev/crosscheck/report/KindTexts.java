package dev.crosscheck.report;

import dev.crosscheck.model.Finding;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// What each kind of finding means, for people: the rows of `kinds.csv`.
/// - `title`: a few words. `foundWhen`: a sentence. `todo`: what an editor may do about it, a sentence.
record KindTexts(Finding.Scope scope, Finding.Kind kind, String title, String foundWhen,
    String todo) {

  /// All kinds, those within an article first.
  static final List<KindTexts> ALL = read();

  static KindTexts of(String scope, String kind) {
    return ALL.stream().filter(texts -> texts.id().equals(scope + "/" + kind)).findFirst()
        .orElseThrow();
  }

  /// Names the kind alone; unique, since some kinds are found both within and across articles.
  String id() {
    return scope + "/" + kind;
  }

  private static List<KindTexts> read() {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var stream = Objects.requireNonNull(KindTexts.class.getResourceAsStream("kinds.csv"));
        var rows = format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return rows.stream().map(KindTexts::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KindTexts of(CSVRecord row) {
    var scope = List.of(Finding.Scope.values()).stream()
        .filter(value -> value.toString().equals(row.get("scope"))).findFirst().orElseThrow();
    return new KindTexts(scope, Finding.Kind.named(row.get("kind")).orElseThrow(),
        row.get("title"), row.get("found_when"), row.get("what_to_do"));
  }
}
