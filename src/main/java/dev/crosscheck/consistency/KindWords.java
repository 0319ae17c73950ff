package dev.crosscheck.consistency;

import java.util.Arrays;
import java.util.Optional;

/// Kinds of things that exclude each other, by the words that articles use for them.
enum KindWords {
  FRAMEWORK("framework", "framework"), LANGUAGE("language", "language"), RUNTIME("runtime",
      "runtime"), LIBRARY("library", "librar");

  private final String value;
  private final String stem;

  KindWords(String value, String stem) {
    this.value = value;
    this.stem = stem;
  }

  /// The kind of a claim's value or of a catalogue's entry; every sort of framework is a framework.
  static Optional<KindWords> of(String value) {
    return Arrays.stream(values())
        .filter(kind -> kind == FRAMEWORK ? value.endsWith(kind.value) : value.equals(kind.value))
        .findFirst();
  }

  /// Whether a text names such things, in the singular or the plural.
  boolean isNamedIn(String text) {
    return text.contains(stem);
  }

  @Override
  public String toString() {
    return value;
  }
}
