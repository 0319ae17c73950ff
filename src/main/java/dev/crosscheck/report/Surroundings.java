package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Article;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Sentence;
import dev.crosscheck.model.Span;
import java.util.List;

/// The words around a quotation: the rest of its line and of its sentence, and where it begins or ends one, the
/// neighbouring sentence.
/// - `before`, `after`: exactly as written, with an ellipsis where a sentence is cut.
record Surroundings(String before, String after) {

  static final Surroundings NONE = new Surroundings("", "");

  /// The most that is shown on either side.
  /// - Unit: UTF-16 units. About two lines.
  private static final int MAX = 180;

  static Surroundings of(Analysis analysis, Evidence evidence) {
    var sentences = analysis.outline().sentences();
    var article = analysis.article();
    var span = evidence.span();
    int end = Math.max(span.start(), span.end() - 1);
    var around = span.cover(withoutEnd(article, evidence.line()))
        .cover(withoutEnd(article, article.line(end)));
    int first = at(sentences, span.start());
    int last = at(sentences, end);
    if (first >= 0) {
      boolean begins = sentences.get(first).span().start() == span.start();
      boolean ends = sentences.get(last).span().end() <= span.end();
      around = around.cover(sentences.get(begins ? Math.max(0, first - 1) : first).span())
          .cover(sentences.get(ends ? Math.min(last + 1, sentences.size() - 1) : last).span());
    }
    return new Surroundings(before(article.text(), new Span(around.start(), span.start())),
        after(article.text(), new Span(span.end(), around.end())));
  }

  private static Span withoutEnd(Article article, int line) {
    return article.lineSpan(line).strip(article.text());
  }

  /// The place of the last sentence that begins at an offset or before; -1 where there is none.
  private static int at(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private static String before(String text, Span span) {
    if (span.length() <= MAX) {
      return span.in(text).toString();
    }
    int from = span.end() - MAX;
    while (from < span.end() && !Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return "…" + text.substring(from, span.end());
  }

  private static String after(String text, Span span) {
    if (span.length() <= MAX) {
      return span.in(text).toString();
    }
    int end = span.start() + MAX;
    while (end > span.start() && !Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(span.start(), end).stripTrailing() + "…";
  }
}
