package dev.crosscheck.nlp;

import dev.crosscheck.model.Span;
import dev.crosscheck.model.Token;
import java.util.List;

/// What the program asks of language tools. An instance serves one thread; it keeps nothing from one text to the next.
public interface Linguist {

  /// The sentences of a stretch of prose, in order, without white space at their ends; together they hold every
  /// non-blank character of `within`.
  List<Span> sentences(CharSequence view, Span within);

  /// The words, numbers and marks of a stretch, in order. Names stay whole: `Node.js`, `C#`, `C++`, `.NET`, `ASP.NET`,
  /// `front-end`, `1,240,033`, `3.1.5`; a possessive `'s` is a token of its own.
  List<Token> tokens(CharSequence view, Span within);

  /// ISO 639-1 code of the language that most of the text is in; `und` where it can't be told.
  String language(CharSequence text);
}
