package dev.crosscheck.model;

/// How an article is marked up, which decides how its structure is read.
public enum Format {
  TEXT, MARKDOWN, HTML
}
