package dev.crosscheck.ingest.html;

import dev.crosscheck.model.Block;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The readable text of a page.
/// - `text`: blocks parted by blank lines, the items of a list and the rows of a table by line ends; `•` and numbers
///   before items, ` | ` between cells.
/// - `blocks`: what the text consists of, in reading order, with exact places in it.
/// - `meta`: what the page says of itself, and its container of it: `title`, `published`, `modified` (ISO dates),
///   `author`, `language`, `site`, `url`.
public record HtmlText(String text, List<Block> blocks, Map<String, String> meta) {

  /// How often a page may be found to hold the escaped source of another, as careless scraping leaves it.
  private static final int ESCAPED_LAYERS = 2;

  public HtmlText {
    blocks = List.copyOf(blocks);
    meta = Map.copyOf(meta);
  }

  /// - `html`: a page or a part of one, however broken.
  /// - `known`: what its container says of it, which goes before what the page says.
  public static HtmlText of(String html, Map<String, String> known) {
    Document page = Jsoup.parse(html);
    for (int i = 0; i < ESCAPED_LAYERS; i++) {
      String source = page.body().text();
      if (!isSource(source)) {
        break;
      }
      page = Jsoup.parse(source);
    }
    Sheet sheet = new Sheet();
    new PagePrinter(page, sheet).print();
    return new HtmlText(sheet.text(), sheet.blocks(), PageFacts.of(page, known));
  }

  /// Whether the text of a page is itself the source of a page.
  private static boolean isSource(String text) {
    String start = text.substring(0, Math.min(text.length(), 300)).stripLeading();
    return (start.regionMatches(true, 0, "<!doctype html", 0, 14)
        || start.regionMatches(true, 0, "<html", 0, 5))
        && text.contains("</");
  }
}
