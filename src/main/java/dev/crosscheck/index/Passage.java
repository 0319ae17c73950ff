package dev.crosscheck.index;

import dev.crosscheck.model.Span;

/// A stretch of an article that is found and shown as one: some blocks of one section.
/// - `section`: the innermost section it stands in, by its place in the outline.
record Passage(Span span, int section) {}
