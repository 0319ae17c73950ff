package dev.crosscheck.model;

/// A word, number or mark of a sentence. `word` is its text in the outline's view, lower-cased by the root locale.
public record Token(Span span, String word) {}
