package dev.crosscheck.structure;

import static java.util.Map.entry;

import dev.crosscheck.model.Span;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// Shows on the canvas what is to be read of a piece of Markdown: words, also those of links; no marks, addresses, nor texts
/// of images, and no code but names and clauses.
final class MarkdownWords extends AbstractVisitor {

  /// Runs of marks that mark nothing, backslashes that escape, and entities.
  private static final Pattern MARKS = Pattern
      .compile("[*_]{2,}|\\\\(?=[!-/:-@\\[-`{-~])|&#?\\w{1,8};");

  /// Entities that stand for a mark which parts or joins words.
  private static final Map<String, Character> ENTITIES = Map.ofEntries(entry("&mdash;", '-'),
      entry("&ndash;", '-'), entry("&#8211;", '-'), entry("&#8212;", '-'), entry("&#x2013;", '-'),
      entry("&#x2014;", '-'), entry("&minus;", '-'), entry("&amp;", '&'), entry("&#38;", '&'),
      entry("&#43;", '+'), entry("&plus;", '+'), entry("&#35;", '#'), entry("&num;", '#'),
      entry("&bull;", '\u2022'), entry("&#8226;", '\u2022'));

  /// What stands in marks of code and is spelled as names are, not as code: "Fiber", "Spring Boot", "MIT".
  private static final Pattern NAME = Pattern.compile(
      "\\.?\\p{Lu}[\\p{L}\\d+#-]{0,20}(?:\\.\\d+)*(?:\\.(?:js|NET|io|py))?(?: (?:on|[\\p{Lu}\\d][\\p{L}\\d+#-]{0,20})){0,2}");

  /// A clause or an enumeration of names that somebody set as code to mark it: letters, spaces and the marks of sentences.
  private static final Pattern PROSE = Pattern.compile(
      "(?i)(?=.*\\b(?:is|are|the|that|of|its)\\b)(?:[\\p{L}\\d'\u2019.-]++,? ++){6,}+(?:[\\p{L}\\d'\u2019.-]++ *+)?+"
          + "|(?-i:\\p{Lu})[\\p{L}\\d.+#]*(?: [\\p{L}\\d.+#]+)?(?:, (?-i:\\p{Lu})[\\p{L}\\d.+#]*(?: [\\p{L}\\d.+#]+)?)*,? (?:and|or|&) (?-i:\\p{Lu})[\\p{L}\\d.+# ]*");

  private static final Pattern FIGURE = Pattern.compile("[~$]?\\d[\\d.,]*[kKmM%+]{0,2}");

  private final Canvas canvas;
  private final int from;

  MarkdownWords(Canvas canvas, int from) {
    this.canvas = canvas;
    this.from = from;
  }

  @Override
  public void visit(Text text) {
    show(text);
    for (var source : text.getSourceSpans()) {
      int start = from + source.getInputIndex();
      var matcher = MARKS.matcher(canvas.text()).region(start, start + source.getLength());
      while (matcher.find()) {
        canvas.blank(matcher.start(), matcher.end());
        Optional.ofNullable(ENTITIES.get(matcher.group()))
            .ifPresent(mark -> canvas.put(matcher.start(), mark));
      }
    }
  }

  @Override
  public void visit(Link link) {
    if (!canvas.text().startsWith("<", start(link))) {
      visitChildren(link);
    }
  }

  @Override
  public void visit(Image image) {
    // its text stands for a picture and is no prose
  }

  @Override
  public void visit(Code code) {
    if (code.getPrevious() == null || code.getParent() instanceof Link
        || NAME.matcher(code.getLiteral()).matches()
        || PROSE.matcher(code.getLiteral()).matches() || isValue(code)) {
      // what an item or a heading begins with is its name, even when set as code
      show(code);
      canvas.blank(start(code), start(code) + ticks(code));
    }
  }

  /// Whether a figure is all that stands behind a label, as in a list of figures, and no port or status in a sentence.
  private static boolean isValue(Code code) {
    return code.getNext() == null && code.getPrevious() instanceof Text text
        && text.getLiteral().endsWith(": ") && FIGURE.matcher(code.getLiteral()).matches();
  }

  private int ticks(Code code) {
    int count = 0;
    while (start(code) + count < canvas.length()
        && canvas.text().charAt(start(code) + count) == '`') {
      count++;
    }
    for (var source : code.getSourceSpans()) {
      int end = from + source.getInputIndex() + source.getLength();
      if (end - count >= start(code)) {
        canvas.blank(end - count, end);
      }
    }
    return count;
  }

  private int start(Node node) {
    var spans = node.getSourceSpans();
    return spans.isEmpty() ? from : from + spans.getFirst().getInputIndex();
  }

  private void show(Node node) {
    node.getSourceSpans().forEach(source -> canvas
        .show(new Span(from + source.getInputIndex(),
            from + source.getInputIndex() + source.getLength())));
  }
}
