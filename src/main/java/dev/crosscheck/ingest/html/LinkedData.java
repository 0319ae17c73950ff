package dev.crosscheck.ingest.html;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says of its article in JSON-LD, in the words of https://schema.org/Article.
final class LinkedData {

  private static final JsonMapper JSON = new JsonMapper();

  private final Map<String, String> values = new TreeMap<>();

  private LinkedData() {}

  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        data.gather(JSON.readTree(script.data()));
      } catch (JacksonException _) {
        // many pages write it wrongly; the other places of the page remain
      }
    }
    return data;
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private void gather(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::gather);
    } else if (node.isObject()) {
      if (isArticle(node.path("@type"))) {
        for (String name : new String[]{"headline", "datePublished", "dateModified", "author",
            "inLanguage"}) {
          String value = text(node.path(name));
          if (!value.isBlank()) {
            values.putIfAbsent(name, value.strip());
          }
        }
      }
      gather(node.path("@graph"));
      gather(node.path("mainEntity"));
    }
  }

  private static boolean isArticle(JsonNode type) {
    return type.isArray()
        ? type.valueStream().anyMatch(LinkedData::isArticle)
        : type.asString("").matches(".*(?:Article|Posting|Report|Review|WebPage)");
  }

  /// A text, the name of a person, or the names of several.
  private static String text(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().map(LinkedData::text).filter(text -> !text.isBlank()).distinct()
          .collect(Collectors.joining(", "));
    }
    return node.isObject() ? node.path("name").asString("") : node.asString("");
  }
}
