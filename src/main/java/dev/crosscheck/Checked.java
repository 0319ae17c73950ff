package dev.crosscheck;

import dev.crosscheck.model.Article;
import dev.crosscheck.model.Evidence;
import dev.crosscheck.model.Finding;
import dev.crosscheck.model.Reading;
import dev.crosscheck.model.Replay;
import dev.crosscheck.report.FindingObjects;
import dev.crosscheck.report.Sarif;
import dev.crosscheck.report.SarifResult;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What became of the drafts.
/// - `drafts`: those that are articles, in the order given, each with the findings that it has a part in.
/// - `rejected`: the others.
/// - `articles`: the drafts and, where a corpus was asked, the articles of it that are quoted, by id.
/// - `replay`: what became of an editor's decisions, as far as the drafts alone can tell.
public record Checked(List<Draft> drafts, List<Reading.Rejected> rejected,
    Map<String, Article> articles, Replay replay) {

  /// A draft with its findings, by place.
  public record Draft(Article article, List<Finding> findings) {
    public Draft {
      findings = findings.stream()
          .sorted(Comparator.comparing((Finding finding) -> place(article, finding)
              .span()).thenComparing(Comparator.naturalOrder()))
          .toList();
    }

    /// Where to look: the first of the finding's quotations that stands in the draft.
    public Evidence place(Finding finding) {
      return place(article, finding);
    }

    private static Evidence place(Article article, Finding finding) {
      return quotations(finding).filter(evidence -> evidence.article().equals(article.id()))
          .findFirst().orElseThrow();
    }
  }

  public Checked {
    drafts = List.copyOf(drafts);
    rejected = List.copyOf(rejected);
    articles = Map.copyOf(articles);
  }

  /// All findings, each once, in the order of the drafts.
  public List<Finding> findings() {
    return drafts.stream().flatMap(draft -> draft.findings().stream()).distinct().toList();
  }

  /// One array of objects with the fields of `findings.jsonl`.
  public String json() {
    return FindingObjects.page(findings(), articles);
  }

  /// A log of the Static Analysis Results Interchange Format 2.1.0.
  /// - `version`: of the program.
  public String sarif(String version) {
    var seen = new HashSet<Finding>();
    return new Sarif(version, drafts.stream()
        .flatMap(draft -> draft.findings().stream().filter(seen::add)
            .map(finding -> SarifResult.of(finding, draft.place(finding))))
        .toList(), articles).page();
  }

  static Stream<Evidence> quotations(Finding finding) {
    return finding.sides().stream().flatMap(side -> side.evidence().stream());
  }
}
