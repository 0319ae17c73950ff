package dev.crosscheck.ingest.html;

import dev.crosscheck.model.Span;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The text of a table's cell in one line: its blocks parted by a space, the items of its lists by semicolons.
final class CellText {

  private final StringBuilder text = new StringBuilder();

  private CellText() {}

  static String of(Element cell) {
    CellText gathered = new CellText();
    gathered.gather(cell);
    String line = gathered.text.toString().replaceAll("[\u00AD\u200B\uFEFF]", "")
        .replaceAll("\\s+", " ")
        .replace('\0', '\uFFFD');
    Span visible = new Span(0, line.length()).strip(line);
    return visible.isEmpty() ? alternatives(cell) : line.substring(visible.start(), visible.end());
  }

  /// What stands for the pictures of an element that has no text: logos in headings, ticks in tables.
  static String alternatives(Element element) {
    return element.select("img[alt]").stream()
        .map(picture -> picture.attr("alt").strip().replaceAll("\\s+", " "))
        .filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
  }

  private void gather(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (child instanceof Element inner && !Visibility.isHidden(inner)) {
        boolean block = inner.isBlock() || inner.normalName().equals("br");
        text.append(block ? " " : "");
        gather(inner);
        text.append(inner.normalName().equals("li") && inner.nextElementSibling() != null
            ? "; "
            : block ? " " : "");
      }
    }
  }
}
