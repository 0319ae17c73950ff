package dev.crosscheck.report;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Evidence in JSON, with its place said twice as the W3C Web Annotation model has it
/// (<https://www.w3.org/TR/annotation-model/#selectors>): by the words around it, which outlive changes of the text,
/// and by its position.
/// - `prefix`, `suffix`: the text before and after it, exactly.
record Selectors(Evidence evidence, String prefix, String suffix) {

  /// How much of the text around a quotation is given with it.
  /// - Unit: code points on either side. The length that annotation tools commonly use; five or six words.
  static final int CONTEXT = 32;

  static Selectors of(Article article, Evidence evidence) {
    return of(article, evidence, CONTEXT);
  }

  /// - `context`: code points wanted on either side.
  static Selectors of(Article article, Evidence evidence, int context) {
    String text = article.text();
    int start = evidence.span().start();
    int end = evidence.span().end();
    return new Selectors(evidence,
        text.substring(text.offsetByCodePoints(start, -Math.min(context, evidence.start())), start),
        text.substring(end, text.offsetByCodePoints(end, Math.min(context, text.codePointCount(end,
            Math.min(text.length(), end + 2 * context))))));
  }

  Map<String, Object> json() {
    var quote = new LinkedHashMap<String, Object>();
    quote.put("type", "TextQuoteSelector");
    quote.put("exact", evidence.quote());
    quote.put("prefix", prefix);
    quote.put("suffix", suffix);
    var position = new LinkedHashMap<String, Object>();
    position.put("type", "TextPositionSelector");
    position.put("start", evidence.start());
    position.put("end", evidence.end());
    var json = new LinkedHashMap<String, Object>();
    json.put("article", evidence.article());
    json.put("line", evidence.line());
    json.put("column", evidence.column());
    json.put("selector", List.of(quote, position));
    return json;
  }
}
