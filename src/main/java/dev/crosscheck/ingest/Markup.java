package dev.crosscheck.ingest;

import java.util.regex.Pattern;

/// How a text without a file name is marked up, by its look.
final class Markup {

  /// How much of a text is looked at, in characters.
  private static final int SAMPLE = 4000;

  private static final Pattern PAGE = Pattern
      .compile("(?is)\\A\\s*<(?:!doctype html|html|\\?xml)\\b");

  private static final Pattern HTML_BLOCK = Pattern
      .compile("(?i)<(p|div|h[1-6]|ul|ol|li|table|section|article)\\b[^<>]*>");

  private static final Pattern MARKDOWN = Pattern.compile(
      "(?m)^#{1,6} \\S|^```|^\\|(?: ?:?-{2,}:? ?\\|)+|\\[[^\\]\\n]{1,200}]\\(https?:|^(?:[*-]|\\d{1,3}\\.) \\*\\*\\S");

  private Markup() {}

  static FileType of(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    if (PAGE.matcher(sample).find() || HTML_BLOCK.matcher(sample).results().limit(2).count() == 2) {
      return FileType.HTML;
    }
    return MARKDOWN.matcher(sample).find() ? FileType.MARKDOWN : FileType.TEXT;
  }
}
