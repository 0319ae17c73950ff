package dev.crosscheck.report;

import dev.crosscheck.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the findings can be narrowed down to: of each choice those values that some finding shown has.
record PageFilters(PageLinks links, List<Finding> findings) {

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
    choice(out, "severity", "Severity", severities, severities);
    choice(out, "kind", "Kind", kinds);
    choice(out, "thing", "Framework", things);
    choice(out, "articles", "Article", articles);
    return out;
  }

  private static void choice(Markup out, String name, String label, Map<String, String> values) {
    choice(out, name, label,
        values.keySet().stream().map(title -> title.lines().findFirst().orElse(title)).toList(),
        values.values().stream().toList());
  }

  private static void choice(Markup out, String name, String label, List<String> titles,
      List<String> values) {
    out.open("label").text(label + " ").open("select", "name", name).element("option", "all",
        "value", "");
    for (int i = 0; i < values.size(); i++) {
      out.element("option", PageLinks.clip(titles.get(i), PageLinks.MAX_NAME), "value",
          values.get(i));
    }
    out.close().close();
  }
}
