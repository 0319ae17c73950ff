package dev.crosscheck.structure;

import java.util.regex.Pattern;

/// Code between the tags of a site's templates ("{% highlight ruby %}"), which Markdown's specification doesn't know: a
/// comment in it would be a heading.
final class HighlightTags {

  /// Longer than the fences that may stand in such code; shorter than any tag.
  private static final String FENCE = "~~~~~~~~";

  private static final Pattern OPEN = Pattern
      .compile("(?m)^ {0,3}(?:\\{%-?\\s*(?:highlight|code_block|codeblock)\\b[^%\\n]*%\\}"
          + "|\\{\\{[<%]\\s*highlight\\b[^\\n]*?[>%]\\}\\})[ \\t]*\\r?$");

  private static final Pattern CLOSE = Pattern
      .compile("(?m)^ {0,3}(?:\\{%-?\\s*end(?:highlight|_?code_?block)\\s*-?%\\}"
          + "|\\{\\{[<%]\\s*/\\s*highlight\\s*[>%]\\}\\})[ \\t]*\\r?$");

  private HighlightTags() {}

  /// The text with fences in place of such tags; each place stays where it is. A tag that none closes stays too.
  static String fenced(String text) {
    var open = OPEN.matcher(text);
    var close = CLOSE.matcher(text);
    if (!open.find()) {
      return text;
    }
    var fenced = new StringBuilder(text);
    int from = 0;
    while (open.find(from) && close.find(open.end())) {
      // the word behind the first fence says that lists in it are none of the article's
      put(fenced, open.start(), open.end(), FENCE + "code");
      put(fenced, close.start(), close.end(), FENCE);
      from = close.end();
    }
    return fenced.toString();
  }

  private static void put(StringBuilder text, int start, int end, String fence) {
    int last = text.charAt(end - 1) == '\r' ? end - 1 : end;
    text.replace(start, last, fence + " ".repeat(last - start - fence.length()));
  }
}
