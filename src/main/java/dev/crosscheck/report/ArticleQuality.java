package dev.crosscheck.report;

import dev.crosscheck.model.Analysis;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Overview;
import dev.crosscheck.model.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// How good an article is by what was found in it.
/// - `findings`: how many of each severity it has a part in.
/// - `copied`: the part of its content that is quoted as copied, from 0 to 1. A lower bound: of a long copy the first
///   sentences are quoted.
record ArticleQuality(Map<Finding.Severity, Integer> findings, double copied) {

  ArticleQuality {
    findings = Map.copyOf(findings);
  }

  int of(Finding.Severity severity) {
    return findings.getOrDefault(severity, 0);
  }

  /// The findings of all articles, by article.
  static final class Book {

    private final Map<String, Map<Finding.Severity, Integer>> findings = new HashMap<>();
    private final Map<String, TreeSet<Span>> copied = new HashMap<>();

    Book(Overview overview) {
      for (var finding : overview.findings()) {
        finding.articles().stream().distinct().forEach(article -> findings
            .computeIfAbsent(article, _ -> new EnumMap<>(Finding.Severity.class))
            .merge(finding.severity(), 1, Integer::sum));
        if (finding.kind() == Finding.Kind.COPIED_TEXT) {
          finding.sides().stream().map(Finding.Side::evidence).flatMap(List::stream)
              .forEach(this::copied);
        }
      }
    }

    ArticleQuality of(Analysis analysis) {
      int content = analysis.outline().sentences().stream()
          .filter(sentence -> sentence.zone().isContent())
          .mapToInt(sentence -> sentence.span().length()).sum();
      return new ArticleQuality(findings.getOrDefault(analysis.id(), Map.of()),
          Math.min(1, (double) covered(analysis.id()) / Math.max(1, content)));
    }

    private void copied(Evidence evidence) {
      copied.computeIfAbsent(evidence.article(), _ -> new TreeSet<>()).add(evidence.span());
    }

    /// The length of all copied places together, each part counted once.
    private int covered(String article) {
      int covered = 0;
      int end = 0;
      for (var span : copied.getOrDefault(article, new TreeSet<>())) {
        covered += Math.max(0, span.end() - Math.max(end, span.start()));
        end = Math.max(end, span.end());
      }
      return covered;
    }
  }
}
