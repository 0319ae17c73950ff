package dev.crosscheck.structure;

import dev.crosscheck.model.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// What stands before an article and is about it: YAML between `---`, TOML between `+++`, bare `key: value` lines, or an
/// AsciiDoc header.
/// - `span`: all of it; empty where there is none.
/// - `values`: by keys in small letters; several values are joined by ", ".
record FrontMatter(Span span, Map<String, String> values) {

  /// Longest that is looked at.
  /// - Unit: UTF-16 units. Real ones stay below 10,000.
  private static final int LONGEST = 20_000;

  private static final Pattern FENCED = Pattern.compile(
      "\\A\\s*(---|\\+\\+\\+)[ \\t]*\\R(.*?)\\R\\1[ \\t]*(?=\\R|\\z)", Pattern.DOTALL);
  private static final Pattern BARE = Pattern
      .compile("\\A\\s*((?:[A-Za-z][\\w-]{1,24}:[ \\t]+\\S[^\\n\\r]*\\R){2,40})(?=\\R)");
  private static final Pattern ASCIIDOC = Pattern
      .compile("\\A\\s*= (\\S[^\\n\\r]*)\\R((?:[^\\n\\r=]+\\R){0,20})");
  private static final Pattern LINE = Pattern.compile(
      "(?m)^[ \\t]*:?([A-Za-z][\\w-]*)[ \\t]*[:=][ \\t]*[\"'\\[]*(.*?)[\"'\\]]*[ \\t]*$");

  /// More values within values than an author nests; a parser goes down by a call for each.
  private static final Pattern DEEP = Pattern
      .compile("(?:[\\[{?:-]\\s*+){30}|(?:[\\[{][^\\]}]*+){200}");

  /// The names that give a title, best first.
  private static final List<String> TITLE = List.of("title", "headline", "seo_title");

  static final FrontMatter NONE = new FrontMatter(new Span(0, 0), Map.of());

  private static FrontMatter of(String text, String start) {
    var fenced = FENCED.matcher(start);
    if (fenced.find()) {
      var values = fenced.group(1).equals("---") ? yaml(fenced.group(2)) : lines(fenced.group(2));
      if (!values.isEmpty() || fenced.group(2).isBlank()) {
        return new FrontMatter(new Span(0, fenced.end()).strip(text), values);
      }
    }
    var bare = BARE.matcher(start);
    if (bare.find() && TITLE.stream().anyMatch(lines(bare.group(1))::containsKey)) {
      return new FrontMatter(new Span(bare.start(1), bare.end(1)).strip(text),
          lines(bare.group(1)));
    }
    var asciidoc = ASCIIDOC.matcher(start);
    if (asciidoc.find()) {
      var values = new LinkedHashMap<>(lines(asciidoc.group(2)));
      values.put("title", asciidoc.group(1).strip());
      return new FrontMatter(new Span(asciidoc.start(), asciidoc.end()).strip(text), values);
    }
    return NONE;
  }

  static FrontMatter of(String text) {
    return of(text, text.substring(0, Math.min(text.length(), LONGEST)));
  }

  String title() {
    return TITLE.stream().map(key -> values.getOrDefault(key, "")).filter(value -> !value.isBlank())
        .findFirst()
        .orElse("").strip();
  }

  /// The first of the keys that has a value.
  Optional<String> first(List<String> keys) {
    return keys.stream().filter(values::containsKey).findFirst();
  }

  /// Where the title stands, without its quotes.
  Span titlePlace(String text) {
    var key = TITLE.stream().filter(name -> !values.getOrDefault(name, "").isBlank()).findFirst()
        .orElse("title");
    var place = place(text, key);
    int quote = place.length() > 1 && "\"'".indexOf(text.charAt(place.start())) >= 0 ? 1 : 0;
    return place.equals(span) ? place : new Span(place.start() + quote, place.end() - quote);
  }

  /// Where a key's value stands.
  Span place(String text, String key) {
    var matcher = Pattern
        .compile("(?im)^[ \\t]*:?" + Pattern.quote(key) + "[ \\t]*[:=][ \\t]*(.*?)[ \\t]*$")
        .matcher(text)
        .region(span.start(), span.end());
    return matcher.find() ? new Span(matcher.start(1), matcher.end(1)) : span;
  }

  private static Map<String, String> yaml(String block) {
    if (DEEP.matcher(block).find()) {
      return lines(block);
    }
    try {
      var settings = LoadSettings.builder().setAllowDuplicateKeys(true)
          .setMaxAliasesForCollections(20).build();
      if (new Load(settings).loadFromString(block) instanceof Map<?, ?> map) {
        var values = new LinkedHashMap<String, String>();
        map.forEach(
            (key, value) -> values.put(String.valueOf(key).toLowerCase(Locale.ROOT), plain(value)));
        return values;
      }
    } catch (YamlEngineException e) {
      // people write front matter by hand; what can't be parsed is read line by line
    }
    return lines(block);
  }

  private static String plain(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Map<?, ?> map -> map.containsKey("name") ? String.valueOf(map.get("name")) : "";
      case Collection<?> many -> many.stream().map(FrontMatter::plain).filter(one -> !one.isEmpty())
          .collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }

  private static Map<String, String> lines(String block) {
    var values = new LinkedHashMap<String, String>();
    var matcher = LINE.matcher(block);
    while (matcher.find()) {
      values.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2).strip());
    }
    return values;
  }
}
