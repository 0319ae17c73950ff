package dev.crosscheck.consistency;

import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.FindingId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// A finding in the making: it gets its id, its articles and its count of sources when it is finished.
final class Draft {

  /// Most quotations kept of a side; the strongest come first, and a reader looks at no more.
  static final int MOST_QUOTATIONS = 5;

  /// That of findings, and of those with one id that of what they say.
  static final Comparator<Finding> ORDER = Comparator.<Finding>naturalOrder()
      .thenComparing(Finding::summary);

  private final Finding.Scope scope;
  private final Finding.Kind kind;
  private final Finding.Severity severity;
  private final List<Finding.Side> sides = new ArrayList<>();
  private Optional<Finding.Cause> cause = Optional.empty();
  private OptionalInt independent = OptionalInt.empty();
  private String framework = "";
  private String facet = "";
  private String summary = "";

  Draft(Finding.Scope scope, Finding.Kind kind, Finding.Severity severity) {
    this.scope = scope;
    this.kind = kind;
    this.severity = severity;
  }

  static Draft within(Finding.Kind kind, Finding.Severity severity) {
    return new Draft(Finding.Scope.WITHIN, kind, severity);
  }

  static Draft across(Finding.Kind kind, Finding.Severity severity) {
    return new Draft(Finding.Scope.CROSS, kind, severity);
  }

  Draft because(Finding.Cause cause) {
    this.cause = Optional.of(cause);
    return this;
  }

  Draft about(String framework) {
    this.framework = framework;
    return this;
  }

  Draft facet(String facet) {
    this.facet = facet;
    return this;
  }

  Draft says(String summary) {
    this.summary = summary;
    return this;
  }

  /// How many sources stand behind it when copies count once; without it every article counts.
  Draft independent(int sources) {
    this.independent = OptionalInt.of(sources);
    return this;
  }

  Draft side(String value, Evidence... evidence) {
    return side(value, Arrays.asList(evidence));
  }

  Draft side(String value, Collection<Evidence> evidence) {
    sides.add(
        new Finding.Side(value, evidence.stream().distinct().limit(MOST_QUOTATIONS).toList(), ""));
    return this;
  }

  /// The catalogue's fact with its source.
  Draft reference(String value, String source) {
    sides.add(new Finding.Side(value, List.of(), source));
    return this;
  }

  Finding finish() {
    var articles = sides.stream().flatMap(side -> side.evidence().stream()).map(Evidence::article)
        .distinct().sorted()
        .toList();
    String id = FindingId.of(scope, kind, framework, facet, articles, sides);
    return new Finding(id, severity, scope, kind, cause, framework, facet, summary, articles,
        independent.orElse(articles.size()), sides);
  }

  /// The findings sorted, and of those with one id the second and later ones with an id of their own.
  static List<Finding> unique(Collection<Finding> findings) {
    return unique(findings.stream().sorted(ORDER)).sorted().toList();
  }

  /// The same of findings that come in [#ORDER], as they come.
  static Stream<Finding> unique(Stream<Finding> sorted) {
    var seen = new HashMap<String, Integer>();
    return sorted.map(finding -> {
      int count = seen.merge(finding.id(), 1, Integer::sum);
      return count == 1 ? finding : with(finding, FindingId.again(finding.id(), count));
    });
  }

  private static Finding with(Finding finding, String id) {
    return new Finding(id, finding.severity(), finding.scope(), finding.kind(), finding.cause(),
        finding.framework(),
        finding.facet(), finding.summary(), finding.articles(), finding.independent(),
        finding.sides());
  }
}
