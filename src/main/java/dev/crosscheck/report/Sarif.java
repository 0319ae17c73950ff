package dev.crosscheck.report;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Findings as a log of the Static Analysis Results Interchange Format, which editors and code hosts show beside the text
/// (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>). Columns and offsets count code points.
public final class Sarif {

  private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final String version;
  private final List<SarifResult> results;
  private final Map<String, Article> articles;
  private final List<String> names;
  private final SarifFingerprints fingerprints = new SarifFingerprints();

  /// - `version`: of the program.
  /// - `articles`: those that are quoted, by id; one that is missing is named without more.
  public Sarif(String version, List<SarifResult> results, Map<String, Article> articles) {
    this.version = version;
    this.results = List.copyOf(results);
    this.articles = Map.copyOf(articles);
    this.names = results.stream()
        .flatMap(result -> Stream.concat(Stream.of(result.place()),
            result.sides().stream().flatMap(side -> side.quotations().stream())))
        .map(SarifResult.Place::article).distinct().toList();
  }

  /// The log, indented for people.
  public String page() {
    var run = new LinkedHashMap<String, Object>();
    run.put("tool", Map.of("driver", driver()));
    run.put("columnKind", "unicodeCodePoints");
    run.put("artifacts", names.stream().map(this::artifact).toList());
    run.put("results", results.stream().map(this::result).toList());
    var log = new LinkedHashMap<String, Object>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return Json.page(log);
  }

  private Map<String, Object> driver() {
    var driver = new LinkedHashMap<String, Object>();
    driver.put("name", "crosscheck");
    driver.put("version", version);
    driver.put("rules", KindTexts.ALL.stream().map(Sarif::rule).toList());
    return driver;
  }

  private static Map<String, Object> rule(KindTexts kind) {
    var rule = new LinkedHashMap<String, Object>();
    rule.put("id", kind.id());
    rule.put("shortDescription", message(kind.title()));
    rule.put("fullDescription", message(kind.foundWhen()));
    rule.put("help", message(kind.todo()));
    return rule;
  }

  private Map<String, Object> artifact(String name) {
    var artifact = new LinkedHashMap<String, Object>();
    artifact.put("location", Map.of("uri", SarifUri.of(name)));
    var article = articles.get(name);
    if (article != null) {
      if (!article.origin().sha256().isEmpty()) {
        artifact.put("length", article.origin().bytes());
        artifact.put("encoding", article.origin().encoding());
        artifact.put("hashes", Map.of("sha-256", article.origin().sha256()));
      }
      if (article.format() == Format.HTML) {
        artifact.put("description",
            message("Lines, columns and offsets are those of the page's extracted text."));
      }
    }
    return artifact;
  }

  private Map<String, Object> result(SarifResult result) {
    var kind = KindTexts.of(result.scope(), result.kind());
    var json = new LinkedHashMap<String, Object>();
    json.put("ruleId", kind.id());
    json.put("ruleIndex", KindTexts.ALL.indexOf(kind));
    json.put("level", result.severity());
    json.put("message", message(result.summary()));
    json.put("locations", List.of(location(result.place())));
    var related = related(result);
    if (!related.isEmpty()) {
      json.put("relatedLocations", related);
    }
    json.put("partialFingerprints",
        Map.of("crosscheckFinding/v1", fingerprints.next(result)));
    result.baseline().ifPresent(state -> json.put("baselineState", state));
    json.put("properties", properties(result));
    return json;
  }

  private List<Object> related(SarifResult result) {
    var related = new ArrayList<>();
    for (var side : result.sides()) {
      for (var place : side.quotations()) {
        if (!place.equals(result.place())) {
          var location = location(place);
          location.put("id", related.size());
          location.put("message", message(side.value()));
          related.add(location);
        }
      }
    }
    return related;
  }

  private Map<String, Object> location(SarifResult.Place place) {
    var region = new LinkedHashMap<String, Object>();
    region.put("startLine", place.line());
    region.put("startColumn", place.column());
    region.putAll(end(place));
    region.put("charOffset", place.start());
    region.put("charLength", place.end() - place.start());
    region.put("snippet", message(place.quote()));
    var artifact = new LinkedHashMap<String, Object>();
    artifact.put("uri", SarifUri.of(place.article()));
    artifact.put("index", names.indexOf(place.article()));
    var physical = new LinkedHashMap<String, Object>();
    physical.put("artifactLocation", artifact);
    physical.put("region", region);
    var location = new LinkedHashMap<String, Object>();
    location.put("physicalLocation", physical);
    return location;
  }

  /// Where a quotation ends: its line, and the column after its last code point.
  private static Map<String, Object> end(SarifResult.Place place) {
    var lines = place.quote().split("\r\n|\r|\n", -1);
    var last = lines[lines.length - 1];
    var end = new LinkedHashMap<String, Object>();
    end.put("endLine", place.line() + lines.length - 1);
    end.put("endColumn", last.codePointCount(0, last.length())
        + (lines.length == 1 ? place.column() : 1));
    return end;
  }

  private static Map<String, Object> properties(SarifResult result) {
    var properties = new LinkedHashMap<String, Object>();
    properties.put("finding", result.finding());
    Map.of("cause", result.cause(), "framework", result.framework(), "facet", result.facet())
        .entrySet().stream().sorted(Map.Entry.comparingByKey())
        .filter(entry -> !entry.getValue().isEmpty())
        .forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
    properties.put("sides", result.sides().stream()
        .map(side -> side.source().isEmpty()
            ? side.value()
            : side.value() + " (" + side.source() + ")")
        .toList());
    return properties;
  }

  private static Map<String, Object> message(String text) {
    return Map.of("text", text);
  }
}
