package dev.crosscheck.ingest.html;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;

/// What a page says of itself outside its text.
final class PageFacts {

  private final Document page;
  private final Map<String, String> facts = new TreeMap<>();

  private PageFacts(Document page) {
    this.page = page;
  }

  static Map<String, String> of(Document page, Map<String, String> known) {
    PageFacts facts = new PageFacts(page);
    facts.facts.putAll(known);
    facts.read();
    return facts.facts;
  }

  private void read() {
    put("title", property("og:title").or(() -> Optional.of(page.title())));
    put("published", property("article:published_time"));
    put("modified", property("article:modified_time"));
    put("language",
        Optional.ofNullable(page.selectFirst("html[lang]")).map(html -> html.attr("lang")));
  }

  private Optional<String> property(String name) {
    return page.select("meta[property=" + cssString(name) + "], meta[name=" + cssString(name) + "]")
        .stream()
        .map(element -> element.attr("content").strip()).filter(content -> !content.isEmpty())
        .findFirst();
  }

  private static String cssString(String name) {
    return '"' + name + '"';
  }

  private void put(String key, Optional<String> value) {
    value.map(String::strip).filter(text -> !text.isEmpty())
        .ifPresent(text -> facts.putIfAbsent(key, text));
  }
}
