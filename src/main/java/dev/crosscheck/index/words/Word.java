package dev.crosscheck.index.words;

import java.util.List;

/// A word of a text and the form it is found by.
/// - `start`, `end`: its place in the text, in UTF-16 units.
/// - `form`: lower-cased, without accents, marks of names spelled out ("csharp", "nodejs"), not yet stemmed.
/// - `parts`: of a name made of several words those ("node", "js"), else empty.
record Word(int start, int end, String form, List<Word> parts) {

  Word(int start, int end, String form) {
    this(start, end, form, List.of());
  }

  /// One word made of some that follow each other.
  static Word joined(String form, List<Word> parts) {
    return new Word(parts.getFirst().start, parts.getLast().end, form, parts);
  }
}
