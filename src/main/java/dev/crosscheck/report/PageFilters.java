package dev.crosscheck.report;

import dev.crosscheck.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the findings can be narrowed down to: of each choice those values that some finding shown has.
record PageFilters(PageLinks links, List<Finding> findings) {

  /// - `title`: what a reader sees. `value`: what stands in the address. `key`: what the findings have, where it differs.
  private record Choice(String title, String value, String key) {
    Choice(String title, String value) {
      this(title, value, "");
    }
  }

  Markup choices() {
    var severities = findings.stream().map(Finding::severity).distinct().sorted()
        .map(Finding.Severity::toString).toList();
    var kinds = new TreeMap<String, String>();
    var things = new TreeMap<String, String>();
    var articles = new TreeMap<String, String>();
    for (var finding : findings) {
      var kind = PageFindings.kind(finding);
      kinds.put(KindTexts.of(finding.scope().toString(), finding.kind().toString()).title() + "\n"
          + kind, kind);
      if (!finding.framework().isEmpty()) {
        things.put(links.name(finding.framework()) + "\n" + finding.framework(),
            finding.framework());
      }
      for (var article : finding.articles()) {
        var known = links.articles().get(article);
        if (known != null) {
          articles.put(article, known.anchor());
        }
      }
    }
    var out = new Markup();
    choice(out, "severity", "Severity",
        severities.stream().map(severity -> new Choice(severity, severity)).toList());
    choice(out, "kind", "Kind", choices(kinds));
    choice(out, "thing", "Framework", choices(things));
    choice(out, "article", "Article", articles.entrySet().stream()
        .map(entry -> new Choice(entry.getKey(), entry.getKey(), entry.getValue())).toList());
    out.open("label").text("Words ").open("input", "name", "text", "type", "search", "maxlength",
        "200").close();
    return out;
  }

  private static List<Choice> choices(Map<String, String> values) {
    return values.entrySet().stream().map(entry -> new Choice(
        entry.getKey().lines().findFirst().orElse(entry.getKey()), entry.getValue())).toList();
  }

  private static void choice(Markup out, String name, String label, List<Choice> choices) {
    out.open("label").text(label + " ").open("select", "name", name).element("option", "all",
        "value", "");
    for (var choice : choices) {
      var title = PageLinks.clip(choice.title(), PageLinks.MAX_NAME);
      if (choice.key().isEmpty()) {
        out.element("option", title, "value", choice.value());
      } else {
        out.element("option", title, "value", choice.value(), "data-key", choice.key());
      }
    }
    out.close().close();
  }
}
