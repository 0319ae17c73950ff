package dev.crosscheck.consistency;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Mention;
import dev.crosscheck.model.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The things that an article's title names, in their order. Front matter is no prose, and nothing is looked for there: a title
/// that stands only there names what the article names elsewhere in the same letters.
final class TitleNames {

  private TitleNames() {}

  /// - `framework`: the thing.
  /// - `evidence`: its name in the title.
  record Named(String framework, Evidence evidence) {

    Span span() {
      return evidence.span();
    }
  }

  static List<Named> of(Analysis analysis) {
    var title = analysis.outline().metadata().titleSpan().orElse(new Span(0, 0));
    var linked = analysis.mentions().stream()
        .filter(mention -> mention.status() == Mention.Status.LINKED).sorted().toList();
    var named = linked.stream()
        .filter(mention -> title.contains(mention.evidence().span()))
        .map(mention -> new Named(mention.framework(), mention.evidence())).toList();
    return named.isEmpty() && title.length() > 0 ? bySurface(analysis, title, linked) : named;
  }

  private static List<Named> bySurface(Analysis analysis, Span title, List<Mention> linked) {
    var things = new HashMap<String, String>();
    linked.forEach(mention -> things.putIfAbsent(mention.evidence().quote(),
        mention.framework()));
    if (things.isEmpty()) {
      return List.of();
    }
    // the longest name wins
    var surfaces = Pattern.compile(things.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(String::compareTo))
        .map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\w.-])(?:", ")(?![\\w-])")));
    return surfaces.matcher(title.in(analysis.article().text())).results()
        .map(found -> new Named(things.getOrDefault(found.group(), ""), analysis.article()
            .quote(new Span(title.start() + found.start(), title.start() + found.end()))))
        .toList();
  }
}
