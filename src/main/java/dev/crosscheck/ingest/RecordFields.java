package dev.crosscheck.ingest;

import dev.crosscheck.ingest.html.Dates;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The named values of a record, a line of JSON or a row of a table, as an article. Names are compared without case.
final class RecordFields {

  /// Fields that hold an article's text, the plainest first.
  private static final List<String> TEXTS = List.of("text", "content", "body", "article",
      "markdown", "html");

  private static final List<String> NAMES = List.of("id", "url", "link", "slug");

  private static final Map<String, List<String>> META = Map.of(
      "title", List.of("title", "headline"),
      "published",
      List.of("published", "date", "published_at", "publish_date", "date_published",
          "datepublished"),
      "modified", List.of("modified", "updated", "updated_at", "date_modified", "datemodified"),
      "author", List.of("author", "authors", "byline"),
      "language", List.of("language", "lang"),
      "url", List.of("url", "link"),
      "site", List.of("site", "source", "domain"));

  private final Map<String, String> values = new TreeMap<>();

  RecordFields(Map<String, String> values) {
    values.forEach((name, value) -> this.values.putIfAbsent(key(name), wellFormed(value)));
  }

  /// Whether a table with these columns holds articles.
  static boolean holdsText(List<String> columns) {
    return columns.stream().map(RecordFields::key).anyMatch(TEXTS::contains);
  }

  /// Whether any field is meant for a text, be it empty.
  boolean hasTextField() {
    return holdsText(List.copyOf(values.keySet()));
  }

  /// For a person: the fields that are looked for.
  static String expected() {
    return String.join(", ", TEXTS);
  }

  Optional<String> name() {
    return first(NAMES).map(FileName::ofRecord).filter(name -> !name.isEmpty());
  }

  Optional<String> text() {
    return first(TEXTS);
  }

  /// How the text is marked up: as its field's name says, else as it looks.
  FileType type() {
    return switch (TEXTS.stream().filter(this::has).findFirst().orElse("")) {
      case "markdown" -> FileType.MARKDOWN;
      case "html" -> FileType.HTML;
      default -> Markup.of(text().orElse(""));
    };
  }

  Map<String, String> meta() {
    Map<String, String> meta = new TreeMap<>();
    META.forEach((key, names) -> first(names).flatMap(value -> fact(key, value))
        .ifPresent(fact -> meta.put(key, fact)));
    return meta;
  }

  private static Optional<String> fact(String key, String value) {
    return switch (key) {
      case "published", "modified" -> Dates.iso(value);
      default -> Optional.of(value.strip());
    };
  }

  private Optional<String> first(List<String> names) {
    return names.stream().filter(this::has).map(values::get).flatMap(Stream::ofNullable)
        .findFirst();
  }

  private boolean has(String name) {
    return !values.getOrDefault(name, "").isBlank();
  }

  /// A name as it is compared: the first of a table may have a byte-order mark before it.
  private static String key(String name) {
    return name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
  }

  /// JSON can escape halves of characters and NUL; no text can hold them.
  private static String wellFormed(String value) {
    StringBuilder text = new StringBuilder(value.length());
    value.codePoints().map(
        c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(text::appendCodePoint);
    return text.toString();
  }
}
