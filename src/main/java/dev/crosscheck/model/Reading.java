package dev.crosscheck.model;

import java.util.Locale;

/// What became of one input.
public sealed interface Reading {

  /// Path relative to the corpus folder, `/`-separated, with `!/` and the record's name for a container.
  String file();

  /// An article.
  record Read(Article article) implements Reading {
    @Override
    public String file() {
      return article.id();
    }
  }

  /// An input left out; `detail` is a sentence for a person.
  record Rejected(String file, Reason reason, String detail) implements Reading {}

  /// Why an input is left out.
  enum Reason {
    EMPTY, BINARY, UNREADABLE, TOO_LARGE, NOT_ENGLISH, UNKNOWN_FORMAT, BROKEN_CONTAINER, DUPLICATE_NAME;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
