package dev.crosscheck.model;

/// A stretch of an article under a heading.
/// - `index`: its place in [Outline#sections()], from 0. Section 0 is the article itself, from its first character.
/// - `parent`: the section around it; of section 0 itself.
/// - `level`: depth of nesting, 0 for the article.
/// - `heading`: the heading without its marker; empty for the article, and at the first character of the text of an
///   item whose heading is missing.
/// - `marker`: what is printed before the heading ("5.", "#1"); empty where nothing is.
/// - `body`: all of it, heading and inner sections with it.
/// - `zone`: BODY, RECAP, or a zone that is no content.
public record Section(int index, int parent, int level, Span heading, String marker, Span body,
    Zone zone) {}
