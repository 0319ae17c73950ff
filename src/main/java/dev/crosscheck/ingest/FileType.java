package dev.crosscheck.ingest;

import dev.crosscheck.model.Format;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a file holds, told by the end of its name.
enum FileType {
  TEXT(".txt .text .rst .adoc .asciidoc"), MARKDOWN(".md .markdown"), HTML(
      ".html .htm .xhtml"), JSON_LINES(".jsonl .ndjson"), TABLE(
          ".csv"), WEB_ARCHIVE(".warc .warc.gz .wet .wet.gz"), ZIP(".zip"), GZIP(".gz");

  /// All endings, for a person to read.
  static final String KNOWN = Arrays.stream(values()).map(type -> type.endings)
      .collect(Collectors.joining(" "));

  private final String endings;

  FileType(String endings) {
    this.endings = endings;
  }

  /// The type of a file by its name, `.warc.gz` before `.gz`; empty for an unknown ending.
  static Optional<FileType> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(type -> Stream.of(type.endings.split(" ")).anyMatch(lower::endsWith))
        .findFirst();
  }

  /// Whether a file of this type is one article.
  boolean isArticle() {
    return this == TEXT || this == MARKDOWN || this == HTML;
  }

  /// How an article of this type is marked up.
  Format format() {
    return switch (this) {
      case MARKDOWN -> Format.MARKDOWN;
      case HTML -> Format.HTML;
      case TEXT, JSON_LINES, TABLE, WEB_ARCHIVE, ZIP, GZIP -> Format.TEXT;
    };
  }
}
